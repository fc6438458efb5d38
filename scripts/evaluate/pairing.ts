export interface Pairing {
  /** Index of the found item for each paired gold item. */
  readonly foundOf: ReadonlyMap<number, number>;
  /** Index of the gold item for each paired found item. */
  readonly goldOf: ReadonlyMap<number, number>;
}

/** Pairs greedily, the best pair first; a required item goes before its optional neighbour. */
export function pairUp<Gold extends { readonly optional?: boolean | undefined }, Found>(
  golds: readonly Gold[],
  founds: readonly Found[],
  likeness: (gold: Gold, found: Found) => number,
): Pairing {
  const candidates: { score: number; gold: number; found: number }[] = [];
  for (const [gold, item] of golds.entries()) {
    for (const [found, other] of founds.entries()) {
      const score = likeness(item, other);
      if (score > 0) candidates.push({ score: item.optional ? score * 0.999 : score, gold, found });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.gold - b.gold || a.found - b.found);
  const foundOf = new Map<number, number>();
  const goldOf = new Map<number, number>();
  for (const { gold, found } of candidates) {
    if (foundOf.has(gold) || goldOf.has(found)) continue;
    foundOf.set(gold, found);
    goldOf.set(found, gold);
  }
  return { foundOf, goldOf };
}
