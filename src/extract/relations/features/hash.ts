/** Mixes two numbers into one of 32 bits, evenly. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x27d4eb2f);
  return h ^ (h >>> 13);
}

/** Hashes `text.slice(from, to)` under a tag, without cutting it out (FNV-1a over code units). */
export function hashSlice(tag: number, text: string, from: number, to: number): number {
  let h = 0x811c9dc5 ^ tag;
  for (let at = Math.max(0, from); at < to; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return mix(h, to - from);
}
