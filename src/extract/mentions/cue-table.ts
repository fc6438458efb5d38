import type { Cue } from '../../model/mention.js';
import { ENTITY_TYPES, type EntityType } from '../../model/vocabulary.js';

const NUMBERS = new Map<EntityType, number>(ENTITY_TYPES.map((type, number) => [type, number]));

export function numberOfType(type: EntityType): number {
  return NUMBERS.get(type) as number;
}

/** The rows of one cue's values. Those of a character or two, the most of all, are found by their code units, without being cut out. */
interface Values {
  readonly words: Map<string, number>;
  readonly short: Map<number, number>;
}

const SHORT = 2;
/** The row of cues of which nothing is known. */
export const NOTHING = 0;
const UNASKED = -1;

/** One number for up to two code units; no cleaned text holds those that it would confuse (U+0000, two times U+FFFF). */
function codeOf(text: string, from: number, to: number): number {
  if (from >= to) return -1;
  return to - from === 1 ? text.charCodeAt(from) : (text.charCodeAt(from) << 16) | text.charCodeAt(from + 1);
}

/** What cues are worth, by name and value: a row for each, with a weight for each type, in log-odds; 0 where nothing is known. */
export class CueTable {
  readonly #names = new Map<string, Values>();
  /** Row after row: the weight of a type stands its number behind the row. */
  readonly #weights: number[] = ENTITY_TYPES.map(() => 0);
  /** Rows of the cues that are made once, by their numbers, as far as they were asked for. */
  readonly #numbered: number[] = [];

  /** All are added before the first is asked for. */
  add(name: string, value: string, type: EntityType, weight: number): void {
    let values = this.#names.get(name);
    if (!values) {
      values = { words: new Map(), short: new Map() };
      this.#names.set(name, values);
    }
    let row = values.words.get(value);
    if (row === undefined) {
      row = this.#weights.length;
      for (const _ of ENTITY_TYPES) this.#weights.push(0);
      values.words.set(value, row);
      if (value.length <= SHORT) values.short.set(codeOf(value, 0, value.length), row);
    }
    this.#weights[row + numberOfType(type)] = weight;
  }

  /** The weight of a row for a type, given by its number. */
  weight(row: number, type: number): number {
    return this.#weights[row + type] as number;
  }

  rowOf(cue: Cue): number {
    const number = cue[2];
    if (number === undefined) return this.#look(cue);
    let row = this.#numbered[number] ?? UNASKED;
    if (row === UNASKED) {
      row = this.#look(cue);
      while (this.#numbered.length <= number) this.#numbered.push(UNASKED);
      this.#numbered[number] = row;
    }
    return row;
  }

  #look([name, value]: Cue): number {
    return this.#names.get(name)?.words.get(value) ?? NOTHING;
  }

  /** The row of a cue whose value is a stretch of the text. */
  rowOfStretch(name: string, text: string, from: number, to: number): number {
    const values = this.#names.get(name);
    const row = to - from <= SHORT ? values?.short.get(codeOf(text, from, to)) : values?.words.get(text.slice(from, to));
    return row ?? NOTHING;
  }
}
