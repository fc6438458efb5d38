/** The numbers of `mix` and `finish`, for who does the same elsewhere. */
export const MIX = { factor: 0x9e3779b1, shift: 15 } as const;
export const FINISH = { shifts: [16, 13, 16], factors: [0x85ebca6b, 0xc2b2ae35] } as const;

/** Folds one more number into a hash. 32-bit, deterministic, cheap; not for adversaries. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, MIX.factor);
  return h ^ (h >>> MIX.shift);
}

/** Last step: spreads what the last values changed over all bits, and keeps clear of 0 and 1, which mean absent. */
export function finish(hash: number): number {
  const { shifts, factors } = FINISH;
  let h = Math.imul(hash ^ (hash >>> shifts[0]), factors[0]);
  h ^= h >>> shifts[1];
  h = Math.imul(h, factors[1]);
  h ^= h >>> shifts[2];
  return h >>> 0 || 2;
}

/** Hash of `text.slice(start, end)`, never 0. */
export function hashText(text: string, start: number, end: number): number {
  let h = 0x51ed270b ^ (end - start);
  for (let i = start; i < end; i++) h = mix(h, text.charCodeAt(i));
  return h | 1;
}
