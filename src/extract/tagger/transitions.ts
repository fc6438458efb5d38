import { LABEL_COUNT, mayFollow, mayStart, mayStop } from './labels.js';

const ALL = Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** The pairs of labels that may stand side by side, grouped by the left one: the pairs of `from` are FIRST_PAIR[from] … FIRST_PAIR[from + 1]. */
const followers = ALL.map((from) => ALL.filter((to) => mayFollow(from, to)));

/** The right label of each pair. */
export const TO = Uint8Array.from(followers.flat());
export const FIRST_PAIR = new Uint16Array(LABEL_COUNT + 1);
followers.forEach((list, from) => {
  FIRST_PAIR[from + 1] = (FIRST_PAIR[from] as number) + list.length;
});
export const PAIR_COUNT = TO.length;

export const STARTS = Float64Array.from(ALL, (label) => (mayStart(label) ? 1 : 0));
export const STOPS = Float64Array.from(ALL, (label) => (mayStop(label) ? 1 : 0));

/** The number of the pair; throws RangeError where `to` may not follow `from`. */
export function pairOf(from: number, to: number): number {
  const at = followers[from]?.indexOf(to) ?? -1;
  if (at < 0) throw new RangeError(`label ${to} may not follow label ${from}`);
  return (FIRST_PAIR[from] as number) + at;
}
