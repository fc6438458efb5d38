import type { Span } from '../model/span.js';

/**
 * A text on its way to being clean. Each of its code units knows the stretch of the raw text it was read from:
 * unit `i` came from `raw.slice(starts[i], ends[i])`. Both arrays never decrease, since cleaning does not reorder.
 */
export interface MappedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** What becomes of one match: a replacement (empty to drop it), or null to leave it alone. */
export type Replace = (match: RegExpExecArray) => string | null;

/** The stretch of `raw` as a text that is not cleaned yet. */
export function mappedText(raw: string, { start, end }: Span = { start: 0, end: raw.length }): MappedText {
  const starts = new Uint32Array(end - start);
  const ends = new Uint32Array(end - start);
  for (let index = 0; index < starts.length; index++) {
    starts[index] = start + index;
    ends[index] = start + index + 1;
  }
  return { text: raw.slice(start, end), starts, ends };
}

/** The same text with other characters, one for one. `text` must be as long as the text it replaces. */
export function withCharacters(mapped: MappedText, text: string): MappedText {
  if (text.length !== mapped.text.length) throw new RangeError(`expected ${mapped.text.length} code units, got ${text.length}`);
  return text === mapped.text ? mapped : { ...mapped, text };
}

/** Replaces every match of a global pattern. A replacement of equal length maps unit by unit, any other as a whole. */
export function replaceAll(mapped: MappedText, pattern: RegExp, replace: string | Replace): MappedText {
  const editor = new Editor(mapped);
  for (const match of mapped.text.matchAll(pattern)) {
    const replacement = typeof replace === 'string' ? replace : replace(match);
    if (replacement !== null) editor.replace(match.index, match.index + match[0].length, replacement);
  }
  return editor.finish();
}

/** Collects replacements in text order (an empty stretch is an insertion) and writes the new text with its map in one go. */
export class Editor {
  readonly #mapped: MappedText;
  readonly #pieces: string[] = [];
  readonly #starts: Uint32Array[] = [];
  readonly #ends: Uint32Array[] = [];
  #at = 0;

  constructor(mapped: MappedText) {
    this.#mapped = mapped;
  }

  replace(start: number, end: number, replacement: string): void {
    const { text, starts, ends } = this.#mapped;
    if (text.slice(start, end) === replacement) return;
    this.#keep(start);
    this.#at = end;
    if (replacement === '') return;
    const sameLength = replacement.length === end - start;
    const from = starts[start] ?? ends[start - 1] ?? 0;
    const to = start === end ? from : (ends[end - 1] as number);
    this.#pieces.push(replacement);
    this.#starts.push(sameLength ? starts.subarray(start, end) : new Uint32Array(replacement.length).fill(from));
    this.#ends.push(sameLength ? ends.subarray(start, end) : new Uint32Array(replacement.length).fill(to));
  }

  finish(): MappedText {
    if (this.#at === 0 && this.#pieces.length === 0) return this.#mapped;
    this.#keep(this.#mapped.text.length);
    return { text: this.#pieces.join(''), starts: joined(this.#starts), ends: joined(this.#ends) };
  }

  #keep(until: number): void {
    if (until <= this.#at) return;
    this.#pieces.push(this.#mapped.text.slice(this.#at, until));
    this.#starts.push(this.#mapped.starts.subarray(this.#at, until));
    this.#ends.push(this.#mapped.ends.subarray(this.#at, until));
  }
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
