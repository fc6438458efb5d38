import type { Cue } from '../../../model/mention.js';

let made = 0;

/** A cue that is made once: its number leads straight to what it is worth. For those that the code names, never for what stands in texts. */
export function onlyCue(name: string, value = ''): Cue {
  return [name, value, made++];
}

/** The cues of one name whose values are few, each made once. */
export class FewCues<Value extends string = string> {
  readonly #cues = new Map<Value, Cue>();

  constructor(private readonly name: string) {}

  of(value: Value): Cue {
    let cue = this.#cues.get(value);
    if (!cue) {
      cue = onlyCue(this.name, value);
      this.#cues.set(value, cue);
    }
    return cue;
  }
}

/** The cues of one name whose values are pairs of few, written `a/b`. */
export class PairCues<First extends string = string, Second extends string = string> {
  readonly #pairs = new Map<First, Map<Second, Cue>>();

  constructor(private readonly name: string) {}

  of(first: First, second: Second): Cue {
    let pairs = this.#pairs.get(first);
    if (!pairs) {
      pairs = new Map();
      this.#pairs.set(first, pairs);
    }
    let cue = pairs.get(second);
    if (!cue) {
      cue = onlyCue(this.name, `${first}/${second}`);
      pairs.set(second, cue);
    }
    return cue;
  }
}

/** The cues of one name with the numbers from 0 to `most` for values, by number. */
export function numberedCues(name: string, most: number): readonly Cue[] {
  return Array.from({ length: most + 1 }, (_, number) => onlyCue(name, String(number)));
}
