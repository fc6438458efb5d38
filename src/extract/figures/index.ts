import type { Figure } from '../../model/figure.js';
import type { Span } from '../../model/span.js';
import type { EntityContext } from '../context.js';
import { glossaries } from './glossary.js';
import { nameMask } from './name-mask.js';
import { findQuantities } from './numbers/quantities.js';
import { selectAmounts } from './numbers/select.js';
import { unitIndex } from './numbers/units.js';
import { ScopeReader } from './scope/scope.js';
import { SentenceFigures } from './sentence-figures.js';
import { sentenceTenses } from './tense/tense.js';
import type { TenseWeights } from './tense/tense-weights.js';
import { YearReader } from './years/year.js';

/** 指标数值 — every number of the document that says how much, in text order. Linear in the text. */
export function findFigures(context: EntityContext, tense: TenseWeights): Figure[] {
  const { sentences, text, facts } = context.reading;
  const isReport = facts.docType === 'work-report';
  const units = unitIndex(context.gazetteers.units);
  const mask = nameMask(context);
  const found = sentences.map(({ start, end }) => findQuantities(text, start, end, units));
  const tenses = sentenceTenses(context.reading, found, tense);
  const years = new YearReader(context.reading);
  const scopes = new ScopeReader(context);
  const titleEnd = facts.docType === 'news' ? text.indexOf('\n') : -1;
  const explains = glossaries(context.reading);
  const figures = sentences.flatMap((sentence, index) => {
    years.enter(index);
    scopes.enter(sentence);
    if (explains[sentence.section]) return [];
    const isTitle = sentence.end <= titleEnd;
    const quantities = selectAmounts(text, sentence, found[index] ?? [], mask).filter(
      (one) => !isTitle || !isToldBelow(text, one, titleEnd),
    );
    if (quantities.length === 0) return [];
    return new SentenceFigures({ text, sentence, quantities, tense: tenses[index] as number, isReport, years, scopes }).read();
  });
  return withoutRepeats(figures);
}

/** The headline of news gives numbers that its text tells in full. */
function isToldBelow(text: string, { start, end }: Span, titleEnd: number): boolean {
  const digits = /\d[\d.]*/u.exec(text.slice(start, end))?.[0];
  if (digits === undefined) return false;
  for (let at = text.indexOf(digits, titleEnd); at >= 0; at = text.indexOf(digits, at + 1)) {
    if (!/[\d.]/u.test(text.charAt(at - 1) + text.charAt(at + digits.length))) return true;
  }
  return false;
}

/** What a text says twice is one figure; the first passage stands. */
function withoutRepeats(figures: readonly Figure[]): Figure[] {
  const seen = new Set<string>();
  return figures.filter(({ indicator, measure, value, upper, unit, status, year, scope }) => {
    const key = JSON.stringify([indicator, measure, value, upper, unit, status, year, scope]);
    return !seen.has(key) && seen.add(key);
  });
}
