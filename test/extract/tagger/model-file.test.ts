import { describe, expect, it } from 'vitest';
import { decodeClusters, decodeModel, encodeModel, type TaggerWeights } from '../../../src/extract/tagger/model-file.js';
import { PAIR_COUNT } from '../../../src/extract/tagger/transitions.js';

const weights: TaggerWeights = {
  keys: Uint32Array.from([7, 300, 0xffff_fff0]),
  rowStart: Uint32Array.from([0, 2, 3, 5]),
  labels: Uint8Array.from([0, 5, 1, 2, 40]),
  weights: Int8Array.from([-127, 3, 127, -1, 1]),
  step: 0.25,
  moves: Float32Array.from({ length: PAIR_COUNT }, (_, p) => (p - 100) / 8),
  clusters: { keys: Uint32Array.from([1, 0x8000_0000]), coarse: Uint16Array.from([1, 99]), fine: Uint16Array.from([600, 2]) },
};

describe('model file', () => {
  it('gives back what was written', () => {
    expect(decodeModel(encodeModel(weights))).toEqual(weights);
  });

  it('is the same for the same weights', () => {
    expect(encodeModel(weights)).toEqual(encodeModel(weights));
  });

  it('gives its word groups to a program with other features, and to no other', () => {
    const file = encodeModel(weights);
    expect(decodeClusters(file.fill(0, 8, 12))).toEqual(weights.clusters);
    expect(() => decodeClusters(file.fill(99, 4, 5))).toThrow(/format 99/u);
  });

  it.each([
    ['no model', (file: Uint8Array) => file.fill(0, 0, 4), /it is no tagger model/u],
    ['another format', (file: Uint8Array) => file.fill(99, 4, 5), /format 99/u],
    ['other features', (file: Uint8Array) => file.fill(0, 8, 12), /trained for other features/u],
    ['a stump', (file: Uint8Array) => file.subarray(0, 20), /too short/u],
    ['other counts', (file: Uint8Array) => file.fill(1, 20, 21), /does not fit/u],
  ])('refuses %s', (_, spoil, message) => {
    expect(() => decodeModel(spoil(encodeModel(weights)))).toThrow(message);
  });
});
