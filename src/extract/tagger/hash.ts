/** Folds one more number into a hash. 32-bit, deterministic, cheap; not for adversaries. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** Last step: spreads what the last values changed over all bits, and keeps clear of 0 and 1, which mean absent. */
export function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0 || 2;
}

/** Hash of `text.slice(start, end)`, never 0. */
export function hashText(text: string, start: number, end: number): number {
  let h = 0x51ed270b ^ (end - start);
  for (let i = start; i < end; i++) h = mix(h, text.charCodeAt(i));
  return h | 1;
}
