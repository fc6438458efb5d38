/** Units of margin before and after a text, so that windows never run out of bounds. */
export const MARGIN = 4;

/**
 * What the features look at: for each kind of observation one number a unit of text, 0 where there is none.
 * Value of stream `s` at unit `i`: `values[s][i + MARGIN]`.
 */
export const STREAMS = [
  'character',
  'kind',
  // The word over the unit, its neighbours, their tags, and the unit's place in the word.
  'word',
  'previousWord',
  'nextWord',
  'tag',
  'previousTag',
  'nextTag',
  'placeInWord',
  // Head nouns: the one that ends here, the next one to the right before a delimiter, with its distance.
  'head',
  'headKind',
  'nextHead',
  'nextHeadKind',
  'nextHeadDistance',
  // The item between two delimiters, and the clause of items joined by list commas.
  'itemTail',
  'itemHeadKind',
  'itemEnd',
  'itemStart',
  'toItemEnd',
  'fromItemStart',
  'clauseTail',
  'clauseHead',
  // What a list is said to be of: the head noun behind 等.
  'listHead',
  'lastVerb',
  'sinceVerb',
  'nextVerb',
  // Quotation marks around the unit.
  'quote',
  'quoteAfter',
  'quoteBefore',
  // Groups of words that keep the same company.
  'cluster',
  'fineCluster',
  'previousCluster',
  'nextCluster',
  'itemTailCluster',
  'lastVerbCluster',
  // Names that reviewed knowledge holds.
  'place',
  'industry',
  'strategy',
  'post',
  'body',
  'indicator',
  'surname',
  // Where in the document.
  'heading',
  'documentKind',
] as const;
export type StreamName = (typeof STREAMS)[number];

export interface Streams {
  readonly length: number;
  /** All streams one after another, each of `stride` numbers. */
  readonly cells: Int32Array;
  readonly stride: number;
  /** The same by stream. */
  readonly values: readonly Int32Array[];
}

export function newStreams(length: number): Streams {
  const stride = length + 2 * MARGIN;
  const cells = new Int32Array(STREAMS.length * stride);
  return { length, cells, stride, values: STREAMS.map((_, s) => cells.subarray(s * stride, (s + 1) * stride)) };
}

const INDEX = new Map<StreamName, number>(STREAMS.map((name, i) => [name, i]));
export const streamIndex = (name: StreamName): number => INDEX.get(name) as number;
export const streamOf = (streams: Streams, name: StreamName): Int32Array => streams.values[streamIndex(name)] as Int32Array;

/** 1, 2, 3, 4–5, 6–8, 9–13, 14–20, more: how far, as features see it. 0 stays 0. */
export function distanceClass(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  if (distance <= 13) return 6;
  return distance <= 20 ? 7 : 8;
}
