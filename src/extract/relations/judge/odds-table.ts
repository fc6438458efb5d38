import { PairNumbers } from '../features/pair-numbers.js';

/** What stands for "no other": less than any claim's log-odds. */
export const NONE = -16;

/** Log-odds of claims gathered by what they have in common, to ask of each claim how the others stand. */
export class OddsTable {
  readonly #numbers = new PairNumbers();
  /** Of the claims of each kind: their count, their sum, the highest and the next of them. */
  readonly #counts: Int32Array;
  readonly #sums: Float64Array;
  readonly #highest: Float64Array;
  readonly #next: Float64Array;

  /** For so many claims at most. */
  constructor(claims: number) {
    this.#counts = new Int32Array(claims);
    this.#sums = new Float64Array(claims);
    this.#highest = new Float64Array(claims).fill(Number.NEGATIVE_INFINITY);
    this.#next = new Float64Array(claims).fill(NONE);
  }

  /** Adds a claim's log-odds to those of the kind that these two numbers tell, and gives the kind's own number. */
  add(first: number, second: number, odds: number): number {
    const kin = this.#numbers.of(first, second);
    const highest = this.#highest[kin] as number;
    this.#counts[kin] = (this.#counts[kin] as number) + 1;
    this.#sums[kin] = (this.#sums[kin] as number) + odds;
    this.#next[kin] = Math.max(this.#next[kin] as number, Math.min(odds, highest));
    this.#highest[kin] = Math.max(highest, odds);
    return kin;
  }

  /** How many others there are beside a claim that was added. */
  others(kin: number): number {
    return (this.#counts[kin] as number) - 1;
  }

  /** The mean log-odds of the others; `NONE` where there are none. */
  mean(kin: number, own: number): number {
    const others = this.others(kin);
    return others > 0 ? ((this.#sums[kin] as number) - own) / others : NONE;
  }

  /** The highest log-odds of the others; `NONE` where there are none. */
  highest(kin: number, own: number): number {
    return own < (this.#highest[kin] as number) ? (this.#highest[kin] as number) : (this.#next[kin] as number);
  }
}
