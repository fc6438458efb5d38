import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomFor, separate } from '../../../src/web/explorer/pages/graph/layout/separate.ts';

const ROOM = 10;
const free = (order: number) => new Uint8Array(order);
const coordinate = fc.float({ min: -200, max: 200, noNaN: true });
const places = fc
  .array(coordinate, { minLength: 2, maxLength: 60 })
  .map((list) => Float32Array.from(list.slice(0, list.length - (list.length % 2))));

/** The least distance between two nodes, as the layout measures it: what is wide counts less. */
function closest(positions: Float32Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let one = 0; one < positions.length; one += 2)
    for (let other = one + 2; other < positions.length; other += 2) {
      const [x, y, u, v] = [positions[one], positions[one + 1], positions[other], positions[other + 1]] as [number, number, number, number];
      least = Math.min(least, Math.hypot((x - u) / 1.5, y - v));
    }
  return least;
}

describe('separating', () => {
  it('pushes what touches apart, what stands on one spot too', () => {
    const positions = Float32Array.of(0, 0, 0, 0, 3, 3, 100, 100);
    separate(positions, free(4), ROOM);
    expect(closest(positions)).toBeGreaterThan(ROOM * 0.95);
    expect([...positions.slice(6)]).toEqual([100, 100]);
  });

  it('never brings the closest closer, moves nothing that is held, and stays finite', () => {
    fc.assert(
      fc.property(places, (before) => {
        const after = Float32Array.from(before);
        const held = free(before.length / 2);
        held[0] = 1;
        separate(after, held, ROOM);
        expect([...after.slice(0, 2)]).toEqual([...before.slice(0, 2)]);
        expect(closest(after)).toBeGreaterThanOrEqual(Math.min(closest(before), ROOM) - 0.01);
        expect(after.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('gives less room the more there are', () => {
    const line = (order: number) => Float32Array.from({ length: 2 * order }, (_, at) => (at % 2 === 0 ? (1_000 * at) / (2 * order) : 0));
    expect(roomFor(line(10))).toBeGreaterThan(roomFor(line(1_000)));
    expect(roomFor(Float32Array.of(5, 5))).toBe(0);
  });
});
