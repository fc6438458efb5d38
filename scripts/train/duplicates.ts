import type { GoldDocument } from '../evaluate/gold-file.js';

/** Length of a shared passage, in units, that makes two texts near-duplicates. */
const SHINGLE = 40;

function* shinglesOf(raw: string): Iterable<string> {
  const dense = raw.replace(/[\s,，.。、;；:：]/gu, '');
  for (let i = 0; i + SHINGLE <= dense.length; i++) yield dense.slice(i, i + SHINGLE);
}

/** All passages of some texts. */
class Shingles {
  private readonly seen = new Set<string>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) for (const shingle of shinglesOf(text)) this.seen.add(shingle);
  }

  /** Whether the text shares a passage with them. */
  shares(text: string): boolean {
    for (const shingle of shinglesOf(text)) if (this.seen.has(shingle)) return true;
    return false;
  }
}

/** Those of `documents` that share no longer passage with any of `others`: windows of one report must not stand on both sides of a split. */
export function withoutDuplicates(documents: readonly GoldDocument[], others: readonly GoldDocument[]): GoldDocument[] {
  const passages = new Shingles(others.map(({ raw }) => raw));
  return documents.filter(({ raw }) => !passages.shares(raw));
}
