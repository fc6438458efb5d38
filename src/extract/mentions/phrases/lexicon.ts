/** Words looked up at a position of a text: longest first, in time bound by the longest word. */
export class Lexicon<T> {
  private readonly byFirst = new Map<number, { readonly word: string; readonly value: T }[]>();

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of entries) {
      const bucket = this.byFirst.get(word.charCodeAt(0));
      if (bucket) bucket.push({ word, value });
      else this.byFirst.set(word.charCodeAt(0), [{ word, value }]);
    }
    for (const bucket of this.byFirst.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that begins at `at` and ends by `end`. */
  at(text: string, at: number, end = text.length): { readonly word: string; readonly value: T } | undefined {
    const bucket = this.byFirst.get(text.charCodeAt(at));
    if (!bucket) return undefined;
    for (const entry of bucket) if (at + entry.word.length <= end && text.startsWith(entry.word, at)) return entry;
    return undefined;
  }
}

/** Words looked up backwards from a position: the longest word that ends there. */
export class TailLexicon<T> {
  private readonly byLast = new Map<number, { readonly word: string; readonly value: T }[]>();

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of entries) {
      const last = word.charCodeAt(word.length - 1);
      const bucket = this.byLast.get(last);
      if (bucket) bucket.push({ word, value });
      else this.byLast.set(last, [{ word, value }]);
    }
    for (const bucket of this.byLast.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that ends at `end` and begins at `start` or behind it. */
  endingAt(text: string, start: number, end: number): { readonly word: string; readonly value: T } | undefined {
    const bucket = this.byLast.get(text.charCodeAt(end - 1));
    if (!bucket) return undefined;
    for (const entry of bucket) {
      if (end - entry.word.length >= start && text.startsWith(entry.word, end - entry.word.length)) return entry;
    }
    return undefined;
  }

  /** Every word that ends at `end` and begins at `start` or behind it, the longest first. */
  *allEndingAt(text: string, start: number, end: number): Iterable<{ readonly word: string; readonly value: T }> {
    for (const entry of this.byLast.get(text.charCodeAt(end - 1)) ?? []) {
      if (end - entry.word.length >= start && text.startsWith(entry.word, end - entry.word.length)) yield entry;
    }
  }
}
