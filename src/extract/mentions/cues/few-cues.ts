import type { Cue } from '../../../model/mention.js';

/** The cues of one name whose values are few. Each is made once: those of a document are many, and are looked up faster where they are the same. */
export class FewCues<Value extends string = string> {
  readonly #cues: ReadonlyMap<Value, Cue>;

  constructor(name: string, values: readonly Value[]) {
    this.#cues = new Map(values.map((value) => [value, [name, value]]));
  }

  of(value: Value): Cue {
    return this.#cues.get(value) as Cue;
  }
}

/** The cues of one name with the numbers from 0 to `most` for values, by number. */
export function numberedCues(name: string, most: number): readonly Cue[] {
  return Array.from({ length: most + 1 }, (_, number): Cue => [name, String(number)]);
}
