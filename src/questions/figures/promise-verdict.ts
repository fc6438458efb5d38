import { loadPromiseWords } from '../../schema/promises.js';
import type { Quantity } from '../../schema/units.js';
import type { FigureFact } from '../records.js';
import { difference, normalized } from './figure-comparison.js';

/**
 * unclear: the two are given in units that do not compare, or the result in a bound that leaves it open (9%以上 where about 10% was promised).
 * other-measure: only the level of it is told where growth was promised, or the other way round. other-years: only what several years came to,
 * or the text does not tell how many. mentioned: the texts name it, and no figure of it was read. not-mentioned: they do not.
 */
export type Verdict = 'met' | 'missed' | 'unclear' | 'other-measure' | 'other-years' | 'mentioned' | 'not-mentioned';

const { declines, rises, allowance, isCost: isCostOf, isNote } = loadPromiseWords();

/** From where to where a value may lie, in the comparable unit. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Whether a result keeps a promise, and by how much it lies beyond the nearer end of what was promised: 0 within a range. A fall where a rise
 * was promised is less than nothing.
 */
export function promiseVerdict(target: FigureFact, result: FigureFact): { readonly verdict: Verdict; readonly gap: Quantity | null } {
  const apart = difference(target, result);
  if (!apart) return { verdict: 'unclear', gap: null };
  const told = isMovement(target) && saysLess(result) !== saysLess(target) ? turned(rangeTold(result)) : rangeTold(result);
  return { verdict: verdictOf(keptBy(target), told), gap: { value: gapBetween(endsOf(target), told), unit: apart.unit } };
}

/** Numbers that tell how much something rose or fell. */
function isMovement({ figure: { measure } }: FigureFact): boolean {
  return measure === 'growth' || measure === 'change';
}

function turned({ low, high }: Range): Range {
  return { low: -high, high: -low };
}

function verdictOf(kept: Range, told: Range): Verdict {
  if (told.low >= kept.low && told.high <= kept.high) return 'met';
  return told.high < kept.low || told.low > kept.high ? 'missed' : 'unclear';
}

/**
 * What keeps a promise: at least the number, whatever is beyond it; at most the number for a ceiling (以内) and for what is better lower, prices
 * and unemployment among them, “about” or not. “About” allows what schema/promises.yaml says to be wanting. Of a range its nearer end counts.
 */
function keptBy(target: FigureFact): Range {
  const { comparator, value } = target.figure;
  const { low, high } = endsOf(target);
  // In the comparable unit: 左右 of 1.2 亿元 allows what it does of 120,000,000.
  const scale = value === 0 ? 1 : Math.abs(normalized(target).value / value);
  const about = comparator === '~' ? allowance(value) * scale : 0;
  if (isCeiling(target)) return { low: Number.NEGATIVE_INFINITY, high: exactly(high + about) };
  return { low: exactly(low - about), high: Number.POSITIVE_INFINITY };
}

/** A ceiling by its words, or by what it counts; a number that says by how much something falls is none. */
export function isCeiling(target: FigureFact): boolean {
  const { comparator } = target.figure;
  if (comparator === '<=') return true;
  if (comparator === '>=' || !target.indicator.lowerIsBetter) return false;
  return !isDecline(target);
}

/** Whether its number tells how much less something has become: 单位能耗下降4%, but not 下降到4%. */
export function isDecline(fact: FigureFact): boolean {
  return isMovement(fact) && saysLess(fact);
}

/** Whether its words speak of less. */
function saysLess(fact: FigureFact): boolean {
  const { indicator, value } = fact.figure;
  const wording = wordingOf(fact);
  const number = wording.lastIndexOf(String(value));
  const before = indicator + (number < 0 ? wording : wording.slice(0, number));
  return lastOf(before, declines) > lastOf(before, rises);
}

function lastOf(text: string, words: readonly string[]): number {
  return Math.max(...words.map((word) => text.lastIndexOf(word)));
}

/** Whether it is what works are to cost, and no aim of the year: 投资3亿元的甲厂, but not 甲园区完成投资3亿元. */
export function isCost(fact: FigureFact): boolean {
  return fact.scope !== null && fact.scope.type !== 'Place' && isCostOf(fact.indicator.name, wordingOf(fact));
}

/** Whether it stands in a note that explains a word, and sets out nothing. */
export function isExplained({ evidence: { passage } }: FigureFact): boolean {
  return isNote(passage.text, passage.headings ?? []);
}

/** The words of a figure. Where noise was cut from its sentence, offsets within it do not tell: then the clauses that hold its number. */
function wordingOf({ figure, evidence: { passage } }: FigureFact): string {
  const { text, start, end } = passage;
  if (text.length === end - start) return text.slice(figure.start - start, figure.end - start);
  const clauses = text.split(/[，；。]/u).filter((clause) => clause.includes(String(figure.value)));
  return clauses.join('，');
}

/** A result that is told as a bound may lie anywhere beyond it. */
function rangeTold(result: FigureFact): Range {
  const { low, high } = endsOf(result);
  const { comparator } = result.figure;
  if (comparator === '>=') return { low, high: Number.POSITIVE_INFINITY };
  return comparator === '<=' ? { low: Number.NEGATIVE_INFINITY, high } : { low, high };
}

function endsOf(fact: FigureFact): Range {
  const { upper } = fact.figure;
  const one = normalized(fact).value;
  const other = upper == null ? one : normalized({ ...fact, figure: { ...fact.figure, value: upper } }).value;
  return { low: Math.min(one, other), high: Math.max(one, other) };
}

/** Told less promised, between the nearer ends; of a bound its number counts. */
function gapBetween(promised: Range, told: Range): number {
  const [low, high] = [Number.isFinite(told.low) ? told.low : told.high, Number.isFinite(told.high) ? told.high : told.low];
  if (high < promised.low) return exactly(high - promised.low);
  return low > promised.high ? exactly(low - promised.high) : 0;
}

/** Without the dust of binary fractions: 3 - 0.15. */
function exactly(value: number): number {
  return Number(value.toPrecision(12));
}
