import type { Comparator } from '../../model/vocabulary.js';
import { loadThings, loadUnits, type Quantity } from '../../schema/units.js';
import type { DocumentRecord, FigureFact } from '../records.js';

const normalize = loadUnits();
const things = loadThings();

/** A figure's value in a unit in which others of its kind can be compared with it. A bare 万亿 is of the indicator's own unit. */
export function normalized({ figure: { value, unit }, indicator }: Pick<FigureFact, 'figure' | 'indicator'>): Quantity {
  const own = normalize({ value, unit }, indicator.unit);
  const usual = own.unit === '' ? indicator.unit : null;
  return usual === null ? own : { value: own.value, unit: normalize({ value: 1, unit: usual }).unit };
}

/**
 * What makes two figures speak of the same: indicator by any name, measure, what it is a figure of, and over how many years. Its own key,
 * then those of figures that speak of the same where none has its own.
 */
export function keysOf(fact: FigureFact): readonly string[] {
  const { figure, indicator, scope } = fact;
  return kindsOf(fact).map((kind) => [indicator.name, kind, scope?.id ?? '', figure.years ?? ''].join('\n'));
}

/**
 * What is measured. 新增公厕12座 and 建成公厕12座 tell how many were made; where the words do not say whether things were made or are there,
 * either is the same.
 */
function kindsOf(fact: FigureFact): readonly string[] {
  const { measure, nature } = fact.figure;
  if ((measure !== 'change' && measure !== 'level') || !things.has(normalized(fact).unit)) return [measure];
  if (measure === 'change' || nature === 'flow') return ['added', 'untold'];
  return nature === 'stock' ? ['level', 'untold'] : ['untold', 'added', 'level'];
}

/**
 * The same, and whether it is for the year that its document speaks of: an aim for 2030 is none for this year. What a plan aims at
 * goes by how many years away it is, so that one plan can be held against the next.
 */
export function keysIn(documents: readonly DocumentRecord[]): typeof keysOf {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (fact) => keysOf(fact).map((key) => `${key}\n${horizon(fact.figure, byId.get(fact.figure.documentId))}`);
}

/** `after` by the keys that `before` has, where two figures speak of the same under two keys. */
export function inKeysOf(
  before: ReadonlyMap<string, FigureFact>,
  after: ReadonlyMap<string, FigureFact>,
  keys = keysOf,
): Map<string, FigureFact> {
  const taken = new Set([...after.keys()].filter((key) => before.has(key)));
  const renamed = new Map<string, FigureFact>();
  for (const [key, fact] of after) {
    const other = taken.has(key) ? key : (keys(fact).find((one) => before.has(one) && !taken.has(one)) ?? key);
    taken.add(other);
    renamed.set(other, fact);
  }
  return renamed;
}

function horizon({ year, status }: FigureFact['figure'], document: DocumentRecord | undefined): string {
  const own = document?.year ?? null;
  if (year === null || own === null || document === undefined) return '';
  const ahead = year - (status === 'result' && document.docType === 'work-report' ? own - 1 : own);
  if (ahead === 0) return '';
  return document.docType === 'plan' ? `+${ahead}` : String(year);
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
export function byKey(facts: readonly FigureFact[], keys = keysOf): Map<string, FigureFact> {
  const best = new Map<string, FigureFact>();
  for (const fact of [...facts].filter(isTelling).sort(bySureness)) {
    const [key, ...others] = keys(fact) as [string, ...string[]];
    if (!best.has(key) && !others.some((other) => best.has(other))) best.set(key, fact);
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
