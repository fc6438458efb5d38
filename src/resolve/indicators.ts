import type { ExtractedIndicator } from '../model/extraction.js';
import type { Figure } from '../model/figure.js';
import type { Gazetteers } from '../model/gazetteer.js';
import { contentId } from './identity.js';

const MARKS = /[“”"'‘’《》\s]/gu;
/** 全市地区生产总值 counts what 地区生产总值 counts; whose it is the figure's scope says. 全社会 is no place. */
const WHOSE = /^(?:[全我][省市县区州旗盟镇]|全域)的?/u;
/** A growth in per cent says by its measure that it is one: 地区生产总值增速. */
const RATE = /(?:增速|增长率|增幅|涨幅|增长)$/u;

export type KnownIndicators = Pick<Gazetteers, 'indicators' | 'vagueIndicators'>;

/** The indicator that a figure's own name for it means: a reviewed one by any of its names, else one of that name. */
export function indicatorOf({ indicator, measure }: Pick<Figure, 'indicator' | 'measure'>, known: KnownIndicators): ExtractedIndicator {
  const plain = indicator.replace(MARKS, '') || indicator;
  const [term] = formsOf(plain, measure === 'growth').flatMap((form) => known.indicators.get(form)[0] ?? []);
  const name = term?.canonical ?? plain;
  const aliases = [...new Set([...(term?.aliases ?? []), indicator])].filter((alias) => alias !== name).sort();
  return {
    id: contentId('indicator', name),
    name,
    aliases,
    unit: term?.unit ?? null,
    lowerIsBetter: term?.lowerIsBetter ?? false,
    isVague: known.vagueIndicators.has(name),
  };
}

/** A mean over the months is the year's value: 调查失业率均值. */
const MEAN = /(?:平均值?|均值)$/u;

/** The name, then what it may be called without what the figure tells besides. */
function formsOf(name: string, isGrowth: boolean): string[] {
  const own = name.replace(WHOSE, '').replace(MEAN, '');
  return isGrowth ? [name, own, own.replace(RATE, '')] : [name, own];
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
