import type { Comparator } from '../model/vocabulary.js';
import { loadUnits, type Quantity } from '../schema/units.js';
import type { FigureFact } from './records.js';

const normalize = loadUnits();

/** A figure's value in a unit in which others of its kind can be compared with it. A bare 万亿 is of the indicator's own unit. */
export function normalized({ figure: { value, unit }, indicator }: Pick<FigureFact, 'figure' | 'indicator'>): Quantity {
  const own = normalize({ value, unit });
  const usual = own.unit === '' ? indicator.unit : null;
  return usual === null ? own : { value: own.value, unit: normalize({ value: 1, unit: usual }).unit };
}

/** What makes two figures speak of the same: indicator by any name, measure, what it is a figure of, and over how many years. */
export function figureKey({ figure, indicator, scope }: FigureFact): string {
  return [indicator.name, figure.measure, scope?.id ?? '', figure.years ?? ''].join('\n');
}

/** `after` less `before` in the comparable unit; null where units do not compare, nor what there is with what was done. */
export function difference(before: FigureFact, after: FigureFact): Quantity | null {
  const natures = [before.figure.nature, after.figure.nature];
  if (natures.includes('stock') && natures.includes('flow')) return null;
  const from = normalized(before);
  const to = normalized(after);
  return from.unit === to.unit ? { value: Number((to.value - from.value).toPrecision(12)), unit: to.unit } : null;
}

/** How firmly a comparator binds: “about” the least, a bound the most. */
const FIRMNESS: Readonly<Record<Comparator, number>> = { '~': 0, '=': 1, '>=': 2, '<=': 2 };

export type Wording = 'same' | 'softer' | 'harder' | 'turned';

/** What became of the wording: softer (以上 → 左右), harder, turned round (at least → at most), or the same. */
export function wordingChange(before: Comparator, after: Comparator): Wording {
  if (before === after) return 'same';
  const change = FIRMNESS[after] - FIRMNESS[before];
  if (change === 0) return 'turned';
  return change > 0 ? 'harder' : 'softer';
}

/** One figure for each key: the surest, then the first in the text. A place has many 项目, so two figures of them tell nothing of each other. */
export function byKey(facts: readonly FigureFact[]): Map<string, FigureFact> {
  const best = new Map<string, FigureFact>();
  for (const fact of [...facts].filter(isTelling).sort(bySureness)) {
    const key = figureKey(fact);
    if (!best.has(key)) best.set(key, fact);
  }
  return best;
}

function isTelling({ indicator, scope }: FigureFact): boolean {
  return !indicator.isVague || (scope !== null && scope.type !== 'Place');
}

/** The surest figure first, then the first in the text. */
export function bySureness(a: FigureFact, b: FigureFact): number {
  return b.figure.confidence - a.figure.confidence || a.figure.start - b.figure.start || (a.figure.id < b.figure.id ? -1 : 1);
}
