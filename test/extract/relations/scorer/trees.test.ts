import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growTrees } from '../../../../scripts/train-relations/grow-trees.js';
import { forestOf } from '../../../../src/extract/relations/scorer/forest.js';
import { decodeTrees, encodeTrees, LEAF, type Trees } from '../../../../src/extract/relations/scorer/trees.js';

const SETTINGS = { trees: 20, depth: 3, rate: 0.3, leastInLeaf: 0.5, pull: 1, rowShare: 1, columnShare: 1 };

const trees = {
  roots: Uint16Array.of(0, 5),
  columns: Uint8Array.of(1, LEAF, 0, LEAF, LEAF, LEAF),
  values: Float32Array.of(0.5, -1, 3, 2, 4, 0.25),
  above: Uint16Array.of(2, 0, 4, 0, 0, 0),
};

const treeOdds = (of: Trees, row: ArrayLike<number>) => forestOf(of).oddsOf(Float32Array.from(row));

/** The way down each tree, question by question. */
function walked({ roots, columns, values, above }: Trees, row: Float32Array): number {
  let odds = 0;
  for (const root of roots) {
    let node = root;
    for (let column = columns[node]; column !== LEAF; column = columns[node])
      node = Number(row[column ?? 0]) > Number(values[node]) ? Number(above[node]) : node + 1;
    odds += Number(values[node]);
  }
  return odds;
}

describe('boosted trees', () => {
  it.each([
    [[0, 0.5], -0.75],
    [[3, 0.6], 2.25],
    [[3.5, 9], 4.25],
  ])('a row %j falls into leaves worth %d', (row, odds) => {
    expect(treeOdds(trees, row)).toBeCloseTo(odds, 6);
  });

  it('are read as they were written', () => {
    expect(decodeTrees(encodeTrees(trees))).toEqual(trees);
    expect(decodeTrees(encodeTrees(trees).subarray(1))).toBeNull();
  });

  it('ask no more than five questions', () => {
    const columns = Uint8Array.of(0, 0, 0, 0, 0, 0, LEAF, LEAF, LEAF, LEAF, LEAF, LEAF, LEAF);
    const above = Uint16Array.of(12, 11, 10, 9, 8, 7, 0, 0, 0, 0, 0, 0, 0);
    expect(() => treeOdds({ roots: Uint16Array.of(0), columns, values: new Float32Array(13), above }, [1])).toThrow(RangeError);
  });

  it('learn what no sum of columns tells', () => {
    const rows = Array.from({ length: 200 }, (_, at) => Float32Array.of(at % 2, (at >> 1) % 2, at % 7));
    const answers = Uint8Array.from(rows, ([first, second]) => (first === second ? 1 : 0));
    const grown = growTrees({ rows, answers }, SETTINGS);
    for (const [at, row] of rows.entries()) expect(treeOdds(grown, row) > 0).toBe(answers[at] === 1);
  });

  it('learn it from a part of rows and columns for each tree too', () => {
    const rows = Array.from({ length: 400 }, (_, at) => Float32Array.of(at % 2, (at >> 1) % 2, at % 7));
    const answers = Uint8Array.from(rows, ([first, second]) => (first === second ? 1 : 0));
    const grown = growTrees({ rows, answers }, { ...SETTINGS, trees: 60, rowShare: 0.5, columnShare: 0.7 });
    for (const [at, row] of rows.entries()) expect(treeOdds(grown, row) > 0).toBe(answers[at] === 1);
  });

  it('give the same bytes for the same lessons, and the odds of the leaves a row falls into', () => {
    const lesson = fc.array(fc.tuple(fc.float({ noNaN: true, min: -9, max: 9 }), fc.integer({ min: 0, max: 3 }), fc.boolean()), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(lesson, (of) => {
        const rows = of.map(([a, b]) => Float32Array.of(a, b));
        const answers = Uint8Array.from(of, ([, , isRight]) => (isRight ? 1 : 0));
        const grown = growTrees({ rows, answers }, SETTINGS);
        expect(encodeTrees(growTrees({ rows, answers }, SETTINGS))).toEqual(encodeTrees(grown));
        for (const row of rows) expect(treeOdds(grown, row)).toBe(walked(grown, row));
      }),
      { numRuns: 40 },
    );
  });
});
