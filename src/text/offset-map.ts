import type { Span } from '../model/span.js';
import type { MappedText } from './mapped-text.js';

/** The way between a cleaned text and the raw text it was read from. */
export class OffsetMap {
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  constructor({ starts, ends }: MappedText) {
    this.#starts = starts;
    this.#ends = ends;
  }

  /** The stretch of the raw text behind a span of the cleaned text. Throws RangeError outside the text. */
  toRaw({ start, end }: Span): Span {
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= this.#starts.length))
      throw new RangeError(`span ${start}–${end} lies outside the cleaned text of ${this.#starts.length} code units`);
    if (start < end) return { start: this.#starts[start] as number, end: this.#ends[end - 1] as number };
    const at = start < this.#starts.length ? (this.#starts[start] as number) : (this.#ends[start - 1] ?? 0);
    return { start: at, end: at };
  }

  /** The stretch of the cleaned text that a span of the raw text became; null where nothing of it was kept. */
  fromRaw({ start, end }: Span): Span | null {
    const first = firstAbove(this.#ends, start);
    const last = firstAbove(this.#starts, end - 1);
    return first < last ? { start: first, end: last } : null;
  }
}

/** Index of the first value above `limit` in a sequence that never decreases. */
function firstAbove(values: Uint32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
