import type { EntityType } from '../../src/model/vocabulary.js';

const MARKS = /[\s"'“”‘’《》〈〉「」『』·•,，、。;；:：!！?？…—\-_()（）]/gu;
/** Endings by which names of one thing may differ. */
const ENDINGS: Partial<Record<EntityType, RegExp>> = {
  Place: /(?:特别行政区|自治区|自治州|自治县|地区|省|市|县|区|州|盟|旗)$/u,
  Organization: /(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司)$/u,
  Project: /(?:建设项目|建设工程|项目|工程|建设)$/u,
  Zone: /(?:建设|项目)$/u,
  Industry: /(?:产业集群|产业链|产业|行业|业)$/u,
  Strategy: /(?:重大国家战略|国家重大战略|重大战略|国家战略|发展战略|战略|建设)$/u,
  Plan: /建设$/u,
  Designation: /建设$/u,
};
/** Of two names one holds the other: so much of the longer one must be shared. */
const HELD_SHARE = 0.6;
const LIKE_ENOUGH = 0.7;

/** A name as it is compared: NFKC, lower case, without marks. */
export function folded(name: string): string {
  return name.normalize('NFKC').replace(MARKS, '').toLowerCase();
}

/** Sørensen–Dice likeness of the character pairs of two strings, 0 to 1. */
export function dice(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  const counts = new Map<string, number>();
  for (const pair of right) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const left = counts.get(pair) ?? 0;
    if (left > 0) shared++;
    counts.set(pair, left - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

function pairs(text: string): string[] {
  return text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}

function withoutEnding(name: string, type: EntityType): string {
  const cut = name.replace(ENDINGS[type] ?? /$^/u, '');
  return cut.length >= 2 ? cut : name;
}

/** 1 for the same name, 0 for another one, between for names that differ at their edges. */
export function nameLikeness(a: string, b: string, type: EntityType): number {
  const left = folded(a);
  const right = folded(b);
  if (!left || !right) return 0;
  if (left === right) return 1;
  if (withoutEnding(left, type) === withoutEnding(right, type)) return 0.99;
  if (type === 'Person') return 0;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= 2 && long.includes(short) && short.length / long.length >= HELD_SHARE) return 0.9;
  const likeness = dice(left, right);
  return likeness >= LIKE_ENOUGH ? likeness * 0.9 : 0;
}

/** The best likeness of any two names of the lists. */
export function bestLikeness(left: readonly string[], right: readonly string[], type: EntityType): number {
  let best = 0;
  for (const a of left) for (const b of right) best = Math.max(best, nameLikeness(a, b, type));
  return best;
}

/** A name without marks and ending: what stays the same between the usual ways of writing it. */
export function comparedName(name: string, type: EntityType): string {
  return withoutEnding(folded(name), type);
}
