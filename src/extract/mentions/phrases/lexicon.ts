export interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** Entries by the code unit that decides where to look; a flag for each code unit spares most positions the look-up. */
class Buckets<T> {
  private readonly flags = new Uint8Array(0x10000);
  private readonly byCode = new Map<number, Entry<T>[]>();

  constructor(entries: Iterable<readonly [word: string, value: T]>, codeOf: (word: string) => number) {
    for (const [word, value] of entries) {
      const code = codeOf(word);
      const bucket = this.byCode.get(code);
      if (bucket) bucket.push({ word, value });
      else this.byCode.set(code, [{ word, value }]);
      this.flags[code] = 1;
    }
    for (const bucket of this.byCode.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  }

  of(code: number): readonly Entry<T>[] | undefined {
    return this.flags[code] === 1 ? this.byCode.get(code) : undefined;
  }
}

/** Words looked up at a position of a text: longest first, in time bound by the longest word. */
export class Lexicon<T> {
  private readonly buckets: Buckets<T>;

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    this.buckets = new Buckets(entries, (word) => word.charCodeAt(0));
  }

  /** Whether any word begins with this code unit. */
  begins(code: number): boolean {
    return this.buckets.of(code) !== undefined;
  }

  /** The longest word that begins at `at` and ends by `end`. */
  at(text: string, at: number, end = text.length): Entry<T> | undefined {
    const bucket = this.buckets.of(text.charCodeAt(at));
    if (!bucket) return undefined;
    for (const entry of bucket) if (at + entry.word.length <= end && text.startsWith(entry.word, at)) return entry;
    return undefined;
  }
}

/** Words looked up backwards from a position. */
export class TailLexicon<T> {
  private readonly buckets: Buckets<T>;

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    this.buckets = new Buckets(entries, (word) => word.charCodeAt(word.length - 1));
  }

  /** The longest word that ends at `end` and begins at `start` or behind it. */
  endingAt(text: string, start: number, end: number): Entry<T> | undefined {
    for (const entry of this.lastWith(text, end)) if (endsWith(text, start, end, entry.word)) return entry;
    return undefined;
  }

  /** The words that may end at `end`, by their last character alone, the longest first; ask `endsWith` of each. */
  lastWith(text: string, end: number): readonly Entry<T>[] {
    return this.buckets.of(text.charCodeAt(end - 1)) ?? NONE;
  }
}

const NONE: readonly never[] = [];

/** Whether the text has `word` right before `end`, beginning at `start` or behind it. */
export function endsWith(text: string, start: number, end: number, word: string): boolean {
  return end - word.length >= start && text.startsWith(word, end - word.length);
}
