import { datesIn } from './dates.js';
import type { FactContext } from './fact-context.js';
import { givenAt } from './given-at.js';

const STAMP_LINES = 30;
const LONGEST_STAMP = 44;
// 2022年3月23日 on a line of its own: the date below an official letter.
const SIGNED = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/mu;

/** The day a text was published: by its header, a date stamp, its signature, or the day it was given. As precise as known. */
export function publishedOf(context: FactContext): string | null {
  const stated = datesIn(context.header.published ?? '')[0];
  if (stated) return stated.iso;
  const stamps = context.pageHead
    .split('\n')
    .slice(0, STAMP_LINES)
    .filter((line) => line.length <= LONGEST_STAMP && !/[在，。]/u.test(line));
  const stamp = stamps.flatMap(datesIn).find(({ iso }) => iso.length === 10);
  if (stamp) return stamp.iso;
  const signed = SIGNED.exec(context.text)?.[0];
  return (signed && datesIn(signed)[0]?.iso) ?? givenAt(context)?.iso ?? null;
}
