import type { ExtractedIndicator } from '../model/extraction.js';
import type { Figure } from '../model/figure.js';
import type { Gazetteers } from '../model/gazetteer.js';
import { contentId } from './identity.js';
import { formsOf, splitOverYears } from './indicator-forms.js';

const MARKS = /[“”"'‘’《》\s]/gu;
export type KnownIndicators = Pick<Gazetteers, 'indicators' | 'vagueIndicators'>;

/**
 * The indicator that a figure's own name for it means: a reviewed one by any of its names, else what is left of the name without what the
 * figure tells besides.
 */
export function indicatorOf({ indicator, measure }: Pick<Figure, 'indicator' | 'measure'>, known: KnownIndicators): ExtractedIndicator {
  const plain = indicator.replace(MARKS, '') || indicator;
  const whole = known.indicators.get(plain)[0];
  const [base, overYears] = whole ? [plain, ''] : splitOverYears(plain, measure);
  const forms = formsOf(base, measure);
  const term = whole ?? forms.flatMap((form) => known.indicators.get(form)[0] ?? [])[0];
  const name = (term?.canonical ?? plainest(forms, known)) + overYears;
  const aliases = [...new Set([...(term?.aliases ?? []).map((alias) => alias + overYears), indicator])]
    .filter((alias) => alias !== name)
    .sort();
  return {
    id: contentId('indicator', name),
    name,
    aliases,
    unit: overYears ? null : (term?.unit ?? null),
    lowerIsBetter: term?.lowerIsBetter ?? false,
    isVague: known.vagueIndicators.has(name),
  };
}

/** The last form that still tells what is counted: 新增贷款 stays, for 贷款 alone does not. */
function plainest(forms: readonly string[], known: KnownIndicators): string {
  return [...forms].reverse().find((form) => !known.vagueIndicators.has(form)) ?? (forms[0] as string);
}

/** Each indicator once, in the order given, under all names that it was given under. */
export function indicatorsOf(found: readonly ExtractedIndicator[]): ExtractedIndicator[] {
  const byId = new Map<string, ExtractedIndicator>();
  for (const one of found) {
    const before = byId.get(one.id);
    const aliases = before ? [...new Set([...before.aliases, ...one.aliases])].sort() : one.aliases;
    byId.set(one.id, { ...one, aliases });
  }
  return [...byId.values()];
}
