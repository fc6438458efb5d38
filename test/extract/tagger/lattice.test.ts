import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, end, inside, LABEL_COUNT as L, mayFollow, mayStart, mayStop, OUTSIDE, single } from '../../../src/extract/tagger/labels.js';
import { Lattice } from '../../../src/extract/tagger/lattice.js';
import { addLikelySpans, type ScoredSpan } from '../../../src/extract/tagger/spans.js';
import { PAIR_COUNT, pairOf } from '../../../src/extract/tagger/transitions.js';

// Few labels may be taken, so that all sequences can be listed.
const TAKEN = [OUTSIDE, single(1), begin(1), inside(1), end(1), single(4)];

function sequences(length: number): number[][] {
  let all: number[][] = TAKEN.filter(mayStart).map((label) => [label]);
  for (let i = 1; i < length; i++) {
    all = all.flatMap((sequence) => TAKEN.filter((to) => mayFollow(sequence[i - 1] as number, to)).map((to) => [...sequence, to]));
  }
  return all.filter((sequence) => mayStop(sequence[length - 1] as number));
}

const weight = fc.double({ min: 0.1, max: 5, noNaN: true });
const lattices = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    potentials: fc.array(weight, { minLength: length * TAKEN.length, maxLength: length * TAKEN.length }),
    move: fc.array(weight, { minLength: 7, maxLength: 7 }),
  }),
);

function build({ length, potentials, move }: { length: number; potentials: number[]; move: number[] }) {
  const rows = new Float64Array(length * L);
  potentials.forEach((value, n) => {
    rows[Math.floor(n / TAKEN.length) * L + (TAKEN[n % TAKEN.length] as number)] = value;
  });
  const moves = Float64Array.from({ length: PAIR_COUNT }, (_, p) => move[p % move.length] as number);
  const worth = (sequence: number[]) =>
    sequence.reduce((product, label, i) => {
      const step = i === 0 ? 1 : (moves[pairOf(sequence[i - 1] as number, label)] as number);
      return product * step * (rows[i * L + label] as number);
    }, 1);
  return { rows, moves, worth };
}

describe('lattice', () => {
  it('sums over exactly the sequences that may be', () => {
    fc.assert(
      fc.property(lattices, (given) => {
        const { rows, moves, worth } = build(given);
        const total = sequences(given.length).reduce((sum, sequence) => sum + worth(sequence), 0);
        expect(new Lattice(0).run(rows, moves, given.length)).toBeCloseTo(Math.log(total), 6);
      }),
      { numRuns: 50 },
    );
  });

  it('gives each span the share of the sequences that hold it', () => {
    fc.assert(
      fc.property(lattices, (given) => {
        const { rows, moves, worth } = build(given);
        const lattice = new Lattice(0);
        lattice.run(rows, moves, given.length);
        const all = sequences(given.length);
        const total = all.reduce((sum, sequence) => sum + worth(sequence), 0);
        const spans: ScoredSpan[] = [];
        addLikelySpans(spans, lattice, 0, given.length, 0.01);
        for (const span of spans) {
          const label = (i: number) => {
            if (span.end - span.start === 1) return single(span.type);
            return i === span.start ? begin(span.type) : i === span.end - 1 ? end(span.type) : inside(span.type);
          };
          const holding = all.filter((sequence) => sequence.every((at, i) => i < span.start || i >= span.end || at === label(i)));
          expect(span.probability).toBeCloseTo(holding.reduce((sum, sequence) => sum + worth(sequence), 0) / total, 6);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('tells that nothing is allowed', () => {
    expect(new Lattice(0).run(new Float64Array(2 * L), new Float64Array(PAIR_COUNT).fill(1), 2)).toBe(Number.NEGATIVE_INFINITY);
  });
});
