import { LABEL_COUNT } from './labels.js';
import type { TaggerWeights } from './model-file.js';
import { PlaceOfKey } from './place-of-key.js';

/** Rows of at most so many weights stand in the place itself, and rows of more than this many are kept in full. */
const PAIR = 2;
export const SHORT = 8;
/** Bits of a weight times 64 plus its label. */
const PACKED = 0x3fff;
if (LABEL_COUNT > 64) throw new RangeError(`${LABEL_COUNT} labels do not fit in six bits: weights need another layout`);

/** What the low two bits of a place say of the bits above. */
const KIND = { full: 0, short: 1, pair: 2 } as const;
/** The place of what has no weights: twice a weight of 0 for the first label. */
export const NO_WEIGHTS = KIND.pair;

/**
 * The weights by feature. Most of the tagger's time goes into waiting for memory, so what is fetched is small: rows of one or
 * two weights stand where the feature is looked up, full rows are a line of the processor's cache each.
 */
export interface WeightRows {
  /**
   * By feature, where its row is. Full: where it begins in `full`. Short: 64 times where it begins in `short`, plus 4 times
   * its length, plus 1. One or two weights: the first in the 14 bits from the third on, the other in the 14 bits above, plus 2.
   */
  readonly places: PlaceOfKey;
  /** Weights times 64 plus their labels. SHORT of them may be read from wherever a row begins. */
  readonly short: Int16Array;
  /** The weight of every label, a byte each. */
  readonly full: Int8Array;
}

/** Lays out the weights of a model, with full rows `stride` bytes apart. */
export function layOutWeights({ keys, rowStart, labels, weights }: TaggerWeights, stride: number): WeightRows {
  const lengthOf = (row: number) => (rowStart[row + 1] as number) - (rowStart[row] as number);
  const packed = (entry: number) => (weights[entry] as number) * 64 + (labels[entry] as number);
  const places = new Int32Array(keys.length);
  const fullRows: number[] = [];
  const short = new Int16Array(labels.length + SHORT);
  let at = 0;
  for (let row = 0; row < keys.length; row++) {
    const first = rowStart[row] as number;
    const length = lengthOf(row);
    if (length > SHORT) fullRows.push(row);
    else if (length > PAIR) {
      places[row] = (at << 6) | (length << 2) | KIND.short;
      for (let e = first; e < first + length; e++) short[at++] = packed(e);
    } else {
      const other = length < PAIR ? 0 : packed(first + 1);
      places[row] = ((other & PACKED) << 16) | ((packed(first) & PACKED) << 2) | KIND.pair;
    }
  }
  // The fullest rows are those of the most frequent features: side by side they stay in the processor's cache.
  fullRows.sort((a, b) => lengthOf(b) - lengthOf(a) || a - b);
  const full = new Int8Array(fullRows.length * stride);
  fullRows.forEach((row, n) => {
    places[row] = n * stride + KIND.full;
    for (let e = rowStart[row] as number; e < (rowStart[row + 1] as number); e++)
      full[n * stride + (labels[e] as number)] = weights[e] as number;
  });
  return { places: new PlaceOfKey(keys, places), short: short.slice(0, at + SHORT), full };
}
