/** What stands for "no other": less than any claim's log-odds. */
export const NONE = -16;

interface Cell {
  sum: number;
  count: number;
  highest: number;
  next: number;
}

/** Log-odds of claims gathered under keys, to ask of each claim how the others under its key stand. */
export class OddsTable {
  readonly #cells = new Map<number, Cell>();

  add(key: number, odds: number): void {
    const cell = this.#cells.get(key);
    if (!cell) {
      this.#cells.set(key, { sum: odds, count: 1, highest: odds, next: NONE });
      return;
    }
    cell.sum += odds;
    cell.count++;
    cell.next = Math.max(cell.next, Math.min(odds, cell.highest));
    cell.highest = Math.max(cell.highest, odds);
  }

  /** How many others there are under the key of a claim that was added. */
  others(key: number): number {
    return (this.#cells.get(key)?.count ?? 1) - 1;
  }

  /** The mean log-odds of the others; `NONE` where there are none. */
  mean(key: number, own: number): number {
    const cell = this.#cells.get(key);
    return cell && cell.count > 1 ? (cell.sum - own) / (cell.count - 1) : NONE;
  }

  /** The highest log-odds of the others; `NONE` where there are none. */
  highest(key: number, own: number): number {
    const cell = this.#cells.get(key);
    if (!cell) return NONE;
    return own < cell.highest ? cell.highest : cell.next;
  }
}
