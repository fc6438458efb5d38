import { LABEL_COUNT, mayFollow, mayStart, mayStop } from './labels.js';

/** The pairs of labels that may stand side by side, grouped by the right one: `FROM[FIRST_FROM[to] … FIRST_FROM[to + 1]]` precede `to`. */
const pairs = Array.from({ length: LABEL_COUNT }, (_, to) =>
  Array.from({ length: LABEL_COUNT }, (_, from) => from).filter((from) => mayFollow(from, to)),
);

export const FROM = Uint8Array.from(pairs.flat());
export const FIRST_FROM = new Uint16Array(LABEL_COUNT + 1);
pairs.forEach((list, to) => {
  FIRST_FROM[to + 1] = (FIRST_FROM[to] as number) + list.length;
});
export const TO = Uint8Array.from(pairs.flatMap((list, to) => list.map(() => to)));
export const PAIR_COUNT = FROM.length;

export const STARTS = Float32Array.from({ length: LABEL_COUNT }, (_, label) => (mayStart(label) ? 1 : 0));
export const STOPS = Float32Array.from({ length: LABEL_COUNT }, (_, label) => (mayStop(label) ? 1 : 0));
