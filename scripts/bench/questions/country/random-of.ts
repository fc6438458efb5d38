import { Random } from '../../../../test/support/random.js';

/** A source of numbers of its own for each thing: what one is does not depend on which others were made before it. */
export function randomOf(...parts: readonly number[]): Random {
  let mixed = 0x9e3779b9;
  for (const part of parts) {
    mixed = Math.imul(mixed ^ (part + 0x7f4a7c15), 0x85ebca6b);
    mixed ^= mixed >>> 13;
  }
  return new Random(mixed | 0);
}

/** The items in an order of their own, the same for the same numbers. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}
