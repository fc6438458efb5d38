import type { GazetteerHit, GazetteerTerm, Matcher } from '../model/gazetteer.js';

/** The terms of one surface. */
interface Entry<T> {
  readonly surface: string;
  readonly terms: readonly [T, ...T[]];
}

const SHORTEST = 2;
/** A text of this length is no name. It is asked for by several, one after another: what was found in the last one is kept. */
const LONG = 500;

function prefixAt(text: string, index: number): number {
  return (text.charCodeAt(index) << 16) | text.charCodeAt(index + 1);
}

function addTerm<T extends GazetteerTerm>(surfaces: Map<string, [T, ...T[]]>, term: T): void {
  const { surface } = term;
  if (surface.length < SHORTEST) throw new RangeError(`a surface needs two code units or more: ${JSON.stringify(surface)}`);
  const same = surfaces.get(surface);
  if (same) same.push(term);
  else surfaces.set(surface, [term]);
}

const FIRST = 1;
const SECOND = 2;

/**
 * A prefix map: two code units tell which surfaces are worth comparing, so that a text is read once, from left to right.
 * A byte for each code unit spares most places the look-up.
 */
class PrefixMatcher<T extends GazetteerTerm> implements Matcher<T> {
  /** The longest first. */
  readonly #buckets = new Map<number, Entry<T>[]>();
  readonly #surfaces: ReadonlyMap<string, readonly [T, ...T[]]>;
  /** Whether a term has the code unit first, second or both. */
  readonly #flags = new Uint8Array(0x10000);
  #last: { readonly text: string; readonly hits: readonly GazetteerHit<T>[] } = { text: '', hits: [] };

  constructor(surfaces: ReadonlyMap<string, readonly [T, ...T[]]>) {
    this.#surfaces = surfaces;
    for (const [surface, terms] of surfaces) {
      const prefix = prefixAt(surface, 0);
      const bucket = this.#buckets.get(prefix);
      if (bucket) bucket.push({ surface, terms });
      else this.#buckets.set(prefix, [{ surface, terms }]);
      const [first, second] = [prefix >>> 16, prefix & 0xffff];
      this.#flags[first] = (this.#flags[first] as number) | FIRST;
      this.#flags[second] = (this.#flags[second] as number) | SECOND;
    }
    for (const bucket of this.#buckets.values()) bucket.sort((a, b) => b.surface.length - a.surface.length);
  }

  all(text: string, from = 0, to = text.length): readonly GazetteerHit<T>[] {
    if (text.length < LONG || from > 0 || to < text.length) return this.#find(text, from, to);
    if (text !== this.#last.text) this.#last = { text, hits: this.#find(text, from, to) };
    return this.#last.hits;
  }

  #find(text: string, from: number, to: number): GazetteerHit<T>[] {
    const hits: GazetteerHit<T>[] = [];
    const flags = this.#flags;
    for (let start = from; start + SHORTEST <= to; start++) {
      if (((flags[text.charCodeAt(start)] as number) & FIRST) === 0) continue;
      if (((flags[text.charCodeAt(start + 1)] as number) & SECOND) === 0) continue;
      for (const { surface, terms } of this.#buckets.get(prefixAt(text, start)) ?? NONE) {
        const end = start + surface.length;
        if (end <= to && text.startsWith(surface, start)) hits.push({ start, end, term: terms[0] });
      }
    }
    return hits;
  }

  get(surface: string): readonly T[] {
    return this.#surfaces.get(surface) ?? NONE;
  }
}

const NONE: readonly never[] = [];

/**
 * Builds a matcher. Where several terms share a surface, a hit carries the first one given, and `get` tells all.
 * Throws RangeError on a surface of one code unit.
 */
export function createMatcher<T extends GazetteerTerm>(terms: Iterable<T>): Matcher<T> {
  const surfaces = new Map<string, [T, ...T[]]>();
  for (const term of terms) addTerm(surfaces, term);
  return Object.freeze(new PrefixMatcher(surfaces));
}
