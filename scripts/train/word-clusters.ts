import { hashText } from '../../src/extract/tagger/hash.js';
import type { WordClusters } from '../../src/extract/tagger/word-clusters.js';
import type { Reading } from '../../src/model/reading.js';
import { seededRandom } from './random.js';

/** Words seen less often have too few neighbours to tell what they are like. */
const RAREST = 5;
const CONTEXT_WORDS = 4000;
const DIMENSIONS = 64;
const ROUNDS = 12;

interface Counted {
  readonly words: readonly string[];
  /** For each word, how often each context stands beside it: left neighbours first, then right ones. */
  readonly contexts: readonly ReadonlyMap<number, number>[];
}

/**
 * Words that keep the same company, in `sizes` groups: positive pointwise mutual information with the words to the left and
 * right, brought to a few dimensions, then k-means. Learnt from text without annotation.
 */
export function clusterWords(readings: readonly Reading[], coarse: number, fine: number): WordClusters {
  const counted = countContexts(readings);
  const vectors = reduce(counted);
  const keys = counted.words.map((word) => hashText(word, 0, word.length) >>> 0);
  const order = keys.map((_, n) => n).sort((a, b) => (keys[a] as number) - (keys[b] as number));
  const groups = [coarse, fine].map((size) => kMeans(vectors, counted.words.length, size));
  return {
    keys: Uint32Array.from(order, (n) => keys[n] as number),
    coarse: Uint16Array.from(order, (n) => (groups[0] as Uint16Array)[n] as number),
    fine: Uint16Array.from(order, (n) => (groups[1] as Uint16Array)[n] as number),
  };
}

function countContexts(readings: readonly Reading[]): Counted {
  const texts = readings.map(({ text, tokens }) =>
    tokens.map((token) => text.slice(token.start, token.end).replace(/\d+(?:\.\d+)?/gu, '0')),
  );
  const frequency = new Map<string, number>();
  for (const words of texts) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const ranked = [...frequency].filter(([, count]) => count >= RAREST).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const words = ranked.map(([word]) => word).filter((word) => !/[\s\d]/u.test(word));
  const number = new Map(words.map((word, n) => [word, n]));
  const context = new Map(ranked.slice(0, CONTEXT_WORDS).map(([word], n) => [word, n]));
  const contexts = words.map(() => new Map<number, number>());
  const count = (word: string | undefined, beside: string | undefined, shift: number) => {
    const row = contexts[number.get(word ?? '') ?? -1];
    const column = context.get(beside ?? '');
    if (!row || column === undefined) return;
    row.set(column + shift, (row.get(column + shift) ?? 0) + 1);
  };
  for (const words of texts) {
    for (let n = 0; n < words.length; n++) {
      count(words[n], words[n - 1], 0);
      count(words[n], words[n + 1], CONTEXT_WORDS);
    }
  }
  return { words, contexts };
}

/** Rows of unit length: the first DIMENSIONS singular directions of the PPMI matrix, by random projection and power iteration. */
function reduce({ contexts }: Counted): Float64Array {
  const columns = 2 * CONTEXT_WORDS;
  const columnSum = new Float64Array(columns);
  let total = 0;
  for (const row of contexts) {
    for (const [column, count] of row) {
      columnSum[column] = (columnSum[column] as number) + count;
      total += count;
    }
  }
  const matrix = contexts.map((row) => {
    let sum = 0;
    for (const count of row.values()) sum += count;
    return [...row]
      .map(([column, count]): [number, number] => [
        column,
        Math.log((count * total) / (sum * ((columnSum[column] as number) ** 0.75 * total ** 0.25))),
      ])
      .filter(([, value]) => value > 0);
  });
  const random = seededRandom(11);
  let right: Float64Array = Float64Array.from({ length: columns * DIMENSIONS }, () => random() - 0.5);
  let left: Float64Array = new Float64Array(0);
  for (let round = 0; round < 4; round++) {
    left = orthonormal(times(matrix, right, contexts.length), contexts.length);
    if (round < 3) right = orthonormal(transposedTimes(matrix, left, columns), columns);
  }
  // Bring the strength of each direction back in: project the rows on the last right basis.
  const projected = times(matrix, right, contexts.length);
  for (let n = 0; n < contexts.length; n++) normalize(projected, n);
  return projected;
}

type SparseRows = readonly (readonly [number, number][])[];

function times(matrix: SparseRows, right: Float64Array, rows: number): Float64Array {
  const out = new Float64Array(rows * DIMENSIONS);
  matrix.forEach((row, n) => {
    for (const [column, value] of row) {
      for (let d = 0; d < DIMENSIONS; d++) {
        out[n * DIMENSIONS + d] = (out[n * DIMENSIONS + d] as number) + value * (right[column * DIMENSIONS + d] as number);
      }
    }
  });
  return out;
}

function transposedTimes(matrix: SparseRows, left: Float64Array, columns: number): Float64Array {
  const out = new Float64Array(columns * DIMENSIONS);
  matrix.forEach((row, n) => {
    for (const [column, value] of row) {
      for (let d = 0; d < DIMENSIONS; d++) {
        out[column * DIMENSIONS + d] = (out[column * DIMENSIONS + d] as number) + value * (left[n * DIMENSIONS + d] as number);
      }
    }
  });
  return out;
}

/** Gram–Schmidt over the columns, in place. */
function orthonormal(values: Float64Array, rows: number): Float64Array {
  for (let d = 0; d < DIMENSIONS; d++) {
    for (let e = 0; e <= d; e++) {
      let dot = 0;
      for (let n = 0; n < rows; n++) dot += (values[n * DIMENSIONS + d] as number) * (values[n * DIMENSIONS + e] as number);
      const factor = e === d ? 1 / Math.sqrt(dot || 1) : dot;
      for (let n = 0; n < rows; n++) {
        const at = n * DIMENSIONS + d;
        values[at] = e === d ? (values[at] as number) * factor : (values[at] as number) - factor * (values[n * DIMENSIONS + e] as number);
      }
    }
  }
  return values;
}

function normalize(vectors: Float64Array, n: number): void {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++) sum += (vectors[n * DIMENSIONS + d] as number) ** 2;
  const factor = 1 / Math.sqrt(sum || 1);
  for (let d = 0; d < DIMENSIONS; d++) vectors[n * DIMENSIONS + d] = (vectors[n * DIMENSIONS + d] as number) * factor;
}

/** Spherical k-means; numbers from 1. The first centres are the vectors of evenly spaced ranks. */
function kMeans(vectors: Float64Array, count: number, size: number): Uint16Array {
  const centres = new Float64Array(size * DIMENSIONS);
  for (let k = 0; k < size; k++) {
    const n = Math.floor((k * Math.min(count, 4 * size)) / size);
    centres.set(vectors.subarray(n * DIMENSIONS, (n + 1) * DIMENSIONS), k * DIMENSIONS);
  }
  const group = new Uint16Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let n = 0; n < count; n++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < size; k++) {
        let dot = 0;
        for (let d = 0; d < DIMENSIONS; d++) dot += (vectors[n * DIMENSIONS + d] as number) * (centres[k * DIMENSIONS + d] as number);
        if (dot > best) {
          best = dot;
          group[n] = k + 1;
        }
      }
    }
    centres.fill(0);
    for (let n = 0; n < count; n++) {
      const at = ((group[n] as number) - 1) * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) centres[at + d] = (centres[at + d] as number) + (vectors[n * DIMENSIONS + d] as number);
    }
    for (let k = 0; k < size; k++) normalize(centres, k);
  }
  return group;
}
