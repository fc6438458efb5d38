/** Columns of a row that the trees judge by. */
const COLUMNS = 53;

/** Fills one row, value by value, again and again. */
export class RowWriter {
  readonly row = new Float32Array(COLUMNS);
  #at = 0;

  begin(): void {
    this.#at = 0;
  }

  put(value: number): void {
    this.row[this.#at++] = value;
  }
}
