import type { GazetteerHit, GazetteerTerm, Matcher } from '../model/gazetteer.js';

/** The terms that open with the same two code units: how long they are, the longest first, and by surface. */
interface Bucket<T> {
  readonly lengths: number[];
  readonly terms: Map<string, T[]>;
}

const SHORTEST = 2;

function prefixAt(text: string, index: number): number {
  return (text.charCodeAt(index) << 16) | text.charCodeAt(index + 1);
}

function addTerm<T extends GazetteerTerm>(buckets: Map<number, Bucket<T>>, term: T): void {
  const { surface } = term;
  if (surface.length < SHORTEST) throw new RangeError(`a surface needs two code units or more: ${JSON.stringify(surface)}`);
  const key = prefixAt(surface, 0);
  const bucket: Bucket<T> = buckets.get(key) ?? { lengths: [], terms: new Map() };
  buckets.set(key, bucket);
  const same = bucket.terms.get(surface);
  if (same) same.push(term);
  else bucket.terms.set(surface, [term]);
  if (!bucket.lengths.includes(surface.length)) bucket.lengths.push(surface.length);
}

const FIRST = 1;
const SECOND = 2;

/**
 * A prefix map: two code units tell which lengths are worth looking up, so that a text is read once, from left to right.
 * A byte for each code unit spares most places the look-up.
 */
class PrefixMatcher<T extends GazetteerTerm> implements Matcher<T> {
  readonly #buckets: ReadonlyMap<number, Bucket<T>>;
  /** Whether a term has the code unit first, second or both. */
  readonly #flags = new Uint8Array(0x10000);

  constructor(buckets: ReadonlyMap<number, Bucket<T>>) {
    this.#buckets = buckets;
    for (const prefix of buckets.keys()) {
      const [first, second] = [prefix >>> 16, prefix & 0xffff];
      this.#flags[first] = (this.#flags[first] as number) | FIRST;
      this.#flags[second] = (this.#flags[second] as number) | SECOND;
    }
  }

  all(text: string, from = 0, to = text.length): GazetteerHit<T>[] {
    const hits: GazetteerHit<T>[] = [];
    const flags = this.#flags;
    for (let start = from; start + SHORTEST <= to; start++) {
      if (((flags[text.charCodeAt(start)] as number) & FIRST) === 0) continue;
      if (((flags[text.charCodeAt(start + 1)] as number) & SECOND) === 0) continue;
      const bucket = this.#buckets.get(prefixAt(text, start));
      if (!bucket) continue;
      for (const length of bucket.lengths) {
        if (start + length > to) continue;
        const term = bucket.terms.get(text.slice(start, start + length))?.[0];
        if (term) hits.push({ start, end: start + length, term });
      }
    }
    return hits;
  }

  get(surface: string): readonly T[] {
    if (surface.length < SHORTEST) return [];
    return this.#buckets.get(prefixAt(surface, 0))?.terms.get(surface) ?? [];
  }
}

/**
 * Builds a matcher. Where several terms share a surface, a hit carries the first one given, and `get` tells all.
 * Throws RangeError on a surface of one code unit.
 */
export function createMatcher<T extends GazetteerTerm>(terms: Iterable<T>): Matcher<T> {
  const buckets = new Map<number, Bucket<T>>();
  for (const term of terms) addTerm(buckets, term);
  for (const bucket of buckets.values()) bucket.lengths.sort((a, b) => b - a);
  return Object.freeze(new PrefixMatcher(buckets));
}
