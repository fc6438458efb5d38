import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_COUNT as L } from '../../../src/extract/tagger/labels.js';
import { SUMS, WeightRows } from '../../../src/extract/tagger/weight-rows.js';
import { NO_CLUSTERS } from '../../../src/extract/tagger/word-clusters.js';

/** Rows of every length there is, by key. */
const model = fc.dictionary(
  fc.integer({ min: 1, max: 0xffff_ffff }).map(String),
  fc.dictionary(fc.integer({ min: 0, max: L - 1 }).map(String), fc.integer({ min: -127, max: 127 }), { minKeys: 1, maxKeys: L }),
  { maxKeys: 40 },
);

describe('WeightRows', () => {
  it('adds up what the model holds for each known feature, and nothing for others', () => {
    fc.assert(
      fc.property(model, fc.array(fc.integer({ min: 1, max: 0xffff_ffff }), { maxLength: 5 }), (rows, strangers) => {
        const keys = Object.keys(rows)
          .map(Number)
          .sort((a, b) => a - b);
        const entries = keys.map((key) => Object.entries(rows[key] ?? {}).map(([label, weight]) => [Number(label), weight] as const));
        const weights = {
          keys: Uint32Array.from(keys),
          rowStart: Uint32Array.from([0, ...entries.map((_, r) => entries.slice(0, r + 1).flat().length)]),
          labels: Uint8Array.from(entries.flat().map(([label]) => label)),
          weights: Int8Array.from(entries.flat().map(([, weight]) => weight)),
          step: 0.01,
          moves: new Float32Array(0),
          clusters: NO_CLUSTERS,
        };
        const asked = [...keys, ...strangers.filter((key) => !keys.includes(key))];
        const sums = new Int32Array(SUMS).fill(7);
        new WeightRows(weights, asked.length).addUp(Int32Array.from(asked), asked.length, sums);
        const expected = Array.from({ length: L }, (_, label) =>
          entries.flat().reduce((sum, [of, weight]) => sum + (of === label ? weight : 0), 0),
        );
        expect([...sums.subarray(0, L)]).toEqual(expected);
      }),
    );
  });
});
