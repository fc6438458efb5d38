import { ENTITY_TYPES, type EntityType } from '../../model/vocabulary.js';

/** What a cue is worth for each type, by the type's number, in log-odds; 0 where nothing is known. */
export type CueRow = readonly number[];

const NUMBERS = new Map<EntityType, number>(ENTITY_TYPES.map((type, number) => [type, number]));

export function numberOfType(type: EntityType): number {
  return NUMBERS.get(type) as number;
}

/** The values of one cue. Those of a character or two, the most of all, are found by their code units, without being cut out. */
interface Values {
  readonly words: Map<string, number[]>;
  readonly short: Map<number, number[]>;
}

const SHORT = 2;

/** One number for up to two code units; no cleaned text holds those that it would confuse (U+0000, two times U+FFFF). */
function codeOf(text: string, from: number, to: number): number {
  if (from >= to) return -1;
  return to - from === 1 ? text.charCodeAt(from) : (text.charCodeAt(from) << 16) | text.charCodeAt(from + 1);
}

/** What cues are worth, by name and value. */
export class CueTable {
  readonly #names = new Map<string, Values>();

  add(name: string, value: string, type: EntityType, weight: number): void {
    let values = this.#names.get(name);
    if (!values) {
      values = { words: new Map(), short: new Map() };
      this.#names.set(name, values);
    }
    let row = values.words.get(value);
    if (!row) {
      row = ENTITY_TYPES.map(() => 0);
      values.words.set(value, row);
      if (value.length <= SHORT) values.short.set(codeOf(value, 0, value.length), row);
    }
    row[numberOfType(type)] = weight;
  }

  rowOf(name: string, value: string): CueRow | undefined {
    return this.#names.get(name)?.words.get(value);
  }

  /** The row of a cue whose value is a stretch of the text. */
  rowOfStretch(name: string, text: string, from: number, to: number): CueRow | undefined {
    const values = this.#names.get(name);
    return to - from <= SHORT ? values?.short.get(codeOf(text, from, to)) : values?.words.get(text.slice(from, to));
  }
}
