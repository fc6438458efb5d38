import { describe, expect, it } from 'vitest';
import { encodeRelationScorer, loadRelationScorer, type RelationScorer } from '../../../../src/extract/relations/scorer/scorer.js';
import { LEAF } from '../../../../src/extract/relations/scorer/trees.js';
import { PREDICATES } from '../../../../src/model/vocabulary.js';

const scorer: RelationScorer = {
  bits: 4,
  step: 0.25,
  weights: Int8Array.from({ length: 16 }, (_, at) => at * 7 - 50),
  trees: {
    roots: Uint16Array.of(0, 3),
    columns: Uint8Array.of(1, LEAF, LEAF, LEAF),
    values: Float32Array.of(0.5, -1.25, 2, 0.75),
    above: Uint16Array.of(2, 0, 0, 0),
  },
  thresholds: Object.fromEntries(PREDICATES.map((name, at) => [name, (at + 1) / 16])) as RelationScorer['thresholds'],
};

describe('relation model file', () => {
  it('is read as it was written', () => {
    expect(loadRelationScorer(encodeRelationScorer(scorer))).toEqual(scorer);
  });

  it('is read from the middle of a buffer', () => {
    const bytes = encodeRelationScorer(scorer);
    const wide = new Uint8Array(bytes.length + 3);
    wide.set(bytes, 3);
    expect(loadRelationScorer(wide.subarray(3))).toEqual(scorer);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['another file', new Uint8Array(200)],
    ['a cut file', encodeRelationScorer(scorer).subarray(0, 40)],
    ['a file without its last node', encodeRelationScorer(scorer).subarray(0, -7)],
  ])('refuses %s', (_, bytes) => {
    expect(() => loadRelationScorer(bytes)).toThrowError(expect.objectContaining({ code: 'CONFIGURATION' }));
  });
});
