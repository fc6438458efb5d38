import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kernel } from '../../../../src/extract/tagger/kernel/kernel.js';
import { MOST_UNITS, SCORE_LIMIT } from '../../../../src/extract/tagger/kernel/layout.js';
import { LABEL_COUNT as L } from '../../../../src/extract/tagger/labels.js';
import { Lattice } from '../../../../src/extract/tagger/lattice.js';
import type { TaggerWeights } from '../../../../src/extract/tagger/model-file.js';
import { MARGIN, newStreams, STREAMS, type Streams } from '../../../../src/extract/tagger/streams.js';
import { TEMPLATE_COUNT, writeFeatures } from '../../../../src/extract/tagger/templates.js';
import { PAIR_COUNT } from '../../../../src/extract/tagger/transitions.js';
import { NO_CLUSTERS } from '../../../../src/extract/tagger/word-clusters.js';

const STEP = 0.0128;
/** Numbers that look random and are the same each time. */
function numbers(seed: number): (limit: number) => number {
  let state = seed | 1;
  return (limit) => {
    state = Math.imul(state ^ (state >>> 13), 0x2c1b3c6d) + 0x9e3779b9;
    return ((state >>> 8) % limit) | 0;
  };
}

function someStreams(length: number, seed: number): Streams {
  const random = numbers(seed);
  const streams = newStreams(length);
  for (let s = 0; s < STREAMS.length; s++) {
    for (let i = 0; i < length; i++) (streams.values[s] as Int32Array)[i + MARGIN] = random(3) === 0 ? 0 : random(4);
  }
  return streams;
}

/** The features of every unit, by `writeFeatures`. */
function featuresOf(streams: Streams): number[][] {
  const out = new Uint32Array(TEMPLATE_COUNT);
  return Array.from({ length: streams.length }, (_, i) => [...out.subarray(0, writeFeatures(streams, i, out, 0))]);
}

/** Two thirds of the features with rows of every length there is, and weights up to `most`. */
function modelOf(features: readonly number[], seed: number, most: number): TaggerWeights {
  const random = numbers(seed);
  const keys = [...new Set(features)].filter(() => random(3) > 0).sort((a, b) => a - b);
  const rows = keys.map(() => {
    const length = random(2) === 0 ? 1 + random(10) : 1 + random(L);
    const labels = Array.from({ length: L }, (_, label) => label).filter((label) => random(L - label) < Math.max(1, length - label));
    return labels.length > 0 ? labels : [0];
  });
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) as number) + row.length);
  return {
    keys: Uint32Array.from(keys),
    rowStart: Uint32Array.from(starts),
    labels: Uint8Array.from(rows.flat()),
    weights: Int8Array.from(rows.flat(), () => random(2 * most + 1) - most),
    step: STEP,
    moves: Float32Array.from({ length: PAIR_COUNT }, () => random(100) / 50 - 1),
    clusters: NO_CLUSTERS,
  };
}

/** What the kernel computes, feature by feature. */
function potentialsOf(features: readonly (readonly number[])[], { keys, rowStart, labels, weights }: TaggerWeights): Float64Array {
  const rowOf = new Map([...keys].map((key, row) => [key, row]));
  const potentials = new Float64Array(features.length * L);
  features.forEach((hashes, i) => {
    const sums = new Array<number>(L).fill(0);
    for (const hash of hashes) {
      const row = rowOf.get(hash);
      if (row === undefined) continue;
      for (let e = rowStart[row] as number; e < (rowStart[row + 1] as number); e++)
        sums[labels[e] as number] = (sums[labels[e] as number] as number) + (weights[e] as number);
    }
    sums.forEach((sum, label) => {
      potentials[i * L + label] = Math.exp(Math.max(-SCORE_LIMIT, Math.min(SCORE_LIMIT, sum)) * STEP);
    });
  });
  return potentials;
}

/** The rows of the kernel without what fills them up. */
const rowsOf = (values: Float64Array, width: number, length: number) =>
  Array.from({ length }, (_, i) => [...values.subarray(i * width, i * width + L)]);

describe('Kernel', () => {
  it('gives, to the last bit, what the features and the lattice give in TypeScript', () => {
    const given = fc.record({
      length: fc.integer({ min: 1, max: 23 }),
      seed: fc.nat(),
      most: fc.constantFrom(3, 30, 127),
      negligible: fc.constantFrom(0, 0.001, 0.1),
    });
    fc.assert(
      fc.property(given, ({ length, seed, most, negligible }) => {
        const streams = someStreams(length, seed);
        const features = featuresOf(streams);
        const model = modelOf(features.flat(), seed, most);
        const kernel = new Kernel(model, negligible);
        const lattice = new Lattice(negligible);
        const potentials = potentialsOf(features, model);
        const isAllowed = lattice.run(potentials, Float64Array.from(model.moves, Math.exp), length) > Number.NEGATIVE_INFINITY;
        expect(kernel.see(streams, 0)).toBe(length);
        expect(kernel.run(0, length)).toBe(isAllowed);
        expect(rowsOf(kernel.potentials, kernel.width, length)).toEqual(rowsOf(potentials, L, length));
        if (!isAllowed) return;
        expect(rowsOf(kernel.forward, kernel.width, length)).toEqual(rowsOf(lattice.forward, L, length));
        expect(rowsOf(kernel.backward, kernel.width, length)).toEqual(rowsOf(lattice.backward, L, length));
        expect([...kernel.scale.subarray(0, length)]).toEqual([...lattice.scale.subarray(0, length)]);
      }),
      { numRuns: 40 },
    );
  });

  it('sees a stretch with what stands around it, and forgets what it saw before', () => {
    const streams = someStreams(MOST_UNITS, 5);
    const features = featuresOf(streams);
    const model = modelOf(features.slice(0, 60).flat(), 7, 50);
    const kernel = new Kernel(model, 0.001);
    kernel.see(streams, 0);
    kernel.run(0, MOST_UNITS);
    for (const [seen, from, to] of [
      [0, 10, 31],
      [7, 3990, MOST_UNITS],
      [21, 22, 64],
    ] as const) {
      kernel.see(streams, seen);
      kernel.run(from, to);
      const expected = potentialsOf(features.slice(from, to), model);
      expect(rowsOf(kernel.potentials, kernel.width, to - from)).toEqual(rowsOf(expected, L, to - from));
    }
  });

  it('refuses a stretch that it was not shown', () => {
    const kernel = new Kernel(modelOf([1, 2, 3], 1, 5), 0.001);
    expect(kernel.see(newStreams(MOST_UNITS + 9), 5)).toBe(MOST_UNITS + 5);
    expect(() => kernel.run(4, 40)).toThrow(RangeError);
    expect(() => kernel.run(5, MOST_UNITS + 6)).toThrow(RangeError);
    expect(() => kernel.run(9, 9)).toThrow(RangeError);
  });
});
