/** What stands for "no other": less than any claim's log-odds. */
export const NONE = -16;

/** Log-odds of claims that have something in common, to ask of each claim how the others stand. */
export class OddsOfKin {
  #sum = 0;
  #count = 0;
  #highest = Number.NEGATIVE_INFINITY;
  #next = NONE;

  add(odds: number): void {
    this.#sum += odds;
    this.#count++;
    this.#next = Math.max(this.#next, Math.min(odds, this.#highest));
    this.#highest = Math.max(this.#highest, odds);
  }

  /** How many others there are beside a claim that was added. */
  get others(): number {
    return this.#count - 1;
  }

  /** The mean log-odds of the others; `NONE` where there are none. */
  mean(own: number): number {
    return this.#count > 1 ? (this.#sum - own) / (this.#count - 1) : NONE;
  }

  /** The highest log-odds of the others; `NONE` where there are none. */
  highest(own: number): number {
    return own < this.#highest ? this.#highest : this.#next;
  }
}

/** Log-odds of claims gathered under keys. */
export class OddsTable {
  readonly #kin = new Map<number, OddsOfKin>();

  /** Adds a claim's log-odds to those under its key, and gives these. */
  add(key: number, odds: number): OddsOfKin {
    let kin = this.#kin.get(key);
    if (!kin) {
      kin = new OddsOfKin();
      this.#kin.set(key, kin);
    }
    kin.add(odds);
    return kin;
  }
}
