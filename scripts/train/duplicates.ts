import type { GoldDocument } from '../evaluate/gold-file.js';

/** Length of a shared passage, in units, that makes two texts near-duplicates. */
const SHINGLE = 40;

function shingles(raw: string): Set<string> {
  const dense = raw.replace(/[\s,，.。、;；:：]/gu, '');
  return new Set(Array.from({ length: Math.max(0, dense.length - SHINGLE + 1) }, (_, i) => dense.slice(i, i + SHINGLE)));
}

/** Those of `documents` that share no longer passage with any of `others`: windows of one report must not stand on both sides of a split. */
export function withoutDuplicates(documents: readonly GoldDocument[], others: readonly GoldDocument[]): GoldDocument[] {
  const seen = new Set(others.flatMap(({ raw }) => [...shingles(raw)]));
  return documents.filter(({ raw }) => {
    for (const shingle of shingles(raw)) if (seen.has(shingle)) return false;
    return true;
  });
}
