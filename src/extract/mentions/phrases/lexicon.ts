export interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** What a code unit is to the words: where the flags say no, nothing is looked up. */
const BEGINS = 1;
const SECOND = 2;
const ALONE = 4;

/**
 * Entries by the two code units from which on they are read: the first and second of a word, or the last and last but one.
 * Behind the words of two units and more, the longest first, stand those of the first unit alone.
 */
class Buckets<T> {
  private readonly flags = new Uint8Array(0x10000);
  private readonly pairs = new Map<number, Entry<T>[]>();
  private readonly alone = new Map<number, Entry<T>[]>();

  constructor(entries: Iterable<readonly [word: string, value: T]>, unitOf: (word: string, place: number) => number) {
    for (const [word, value] of entries) {
      const first = unitOf(word, 0);
      this.mark(first, BEGINS);
      if (word.length === 1) {
        this.mark(first, ALONE);
        put(this.alone, first, { word, value });
      } else {
        const second = unitOf(word, 1);
        this.mark(second, SECOND);
        put(this.pairs, pairOf(first, second), { word, value });
      }
    }
    for (const [pair, bucket] of this.pairs) {
      bucket.sort((a, b) => b.word.length - a.word.length);
      bucket.push(...(this.alone.get(pair >>> 16) ?? []));
    }
  }

  private mark(unit: number, flag: number): void {
    this.flags[unit] = (this.flags[unit] as number) | flag;
  }

  begins(unit: number): boolean {
    return ((this.flags[unit] as number) & BEGINS) !== 0;
  }

  of(first: number, second: number): readonly Entry<T>[] | undefined {
    const flags = this.flags[first] as number;
    if ((flags & BEGINS) === 0) return undefined;
    const bucket = ((this.flags[second] as number) & SECOND) === 0 ? undefined : this.pairs.get(pairOf(first, second));
    return bucket ?? ((flags & ALONE) === 0 ? undefined : this.alone.get(first));
  }
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function put<T>(buckets: Map<number, Entry<T>[]>, key: number, entry: Entry<T>): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.push(entry);
  else buckets.set(key, [entry]);
}

/** The code unit at `at`; 0 beyond the text, which no word has. */
function unitAt(text: string, at: number): number {
  return text.charCodeAt(at) | 0;
}

/** Words looked up at a position of a text: longest first, in time bound by the longest word. */
export class Lexicon<T> {
  private readonly buckets: Buckets<T>;

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    this.buckets = new Buckets(entries, (word, place) => word.charCodeAt(place));
  }

  /** Whether any word begins with this code unit. */
  begins(code: number): boolean {
    return this.buckets.begins(code);
  }

  /** The longest word that begins at `at` and ends by `end`. */
  at(text: string, at: number, end = text.length): Entry<T> | undefined {
    const bucket = this.buckets.of(unitAt(text, at), unitAt(text, at + 1));
    if (!bucket) return undefined;
    for (const entry of bucket) if (at + entry.word.length <= end && text.startsWith(entry.word, at)) return entry;
    return undefined;
  }
}

/** Words looked up backwards from a position. */
export class TailLexicon<T> {
  private readonly buckets: Buckets<T>;

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    this.buckets = new Buckets(entries, (word, place) => word.charCodeAt(word.length - 1 - place));
  }

  /** The longest word that ends at `end` and begins at `start` or behind it. */
  endingAt(text: string, start: number, end: number): Entry<T> | undefined {
    for (const entry of this.lastWith(text, end)) if (endsWith(text, start, end, entry.word)) return entry;
    return undefined;
  }

  /** The words that may end at `end`, by their last characters alone, the longest first; ask `endsWith` of each. */
  lastWith(text: string, end: number): readonly Entry<T>[] {
    return this.buckets.of(unitAt(text, end - 1), unitAt(text, end - 2)) ?? NONE;
  }
}

const NONE: readonly never[] = [];

/** Whether the text has `word` right before `end`, beginning at `start` or behind it. */
export function endsWith(text: string, start: number, end: number, word: string): boolean {
  return end - word.length >= start && text.startsWith(word, end - word.length);
}
