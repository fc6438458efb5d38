import { TEMPLATE_COUNT, writeFeatures } from '../../src/extract/tagger/templates.js';
import type { Example } from './examples.js';

/** The features that are worth a weight: those seen in enough documents, numbered in ascending order of their hashes. */
export interface FeatureTable {
  readonly keys: Uint32Array;
}

/** The active features of every unit of one text, as rows of the table. */
export interface FeatureRows {
  readonly rows: Int32Array;
  /** Unit i has the rows from `start[i]` to `start[i + 1]`. */
  readonly start: Uint32Array;
}

/** Counts in how many documents each feature stands and keeps those of at least `minimum`. */
export function countFeatures(examples: readonly Example[], minimum: number): FeatureTable {
  // Open addressing in typed arrays: tens of millions of lookups, and a Map would not hold them.
  const size = 2 ** 25;
  const slots = new Uint32Array(size);
  const counts = new Uint8Array(size);
  const lastSeen = new Uint16Array(size);
  const found = new Uint32Array(TEMPLATE_COUNT);
  let kept = 0;
  examples.forEach((example, d) => {
    for (let i = 0; i < example.streams.length; i++) {
      const count = writeFeatures(example.streams, i, found, 0);
      for (let f = 0; f < count; f++) {
        const key = found[f] as number;
        let slot = key & (size - 1);
        while (slots[slot] !== key && slots[slot] !== 0) slot = (slot + 1) & (size - 1);
        slots[slot] = key;
        if (lastSeen[slot] === d + 1 || counts[slot] === 255) continue;
        lastSeen[slot] = d + 1;
        counts[slot] = (counts[slot] as number) + 1;
        if (counts[slot] === minimum) kept++;
      }
    }
  });
  const keys = new Uint32Array(kept);
  let n = 0;
  for (let slot = 0; slot < size; slot++) if ((counts[slot] as number) >= minimum) keys[n++] = slots[slot] as number;
  return { keys: keys.sort() };
}

/** Finds rows of a table by hash. */
export class FeatureIndex {
  private readonly mask: number;
  private readonly slots: Uint32Array;
  private readonly rowOf: Int32Array;

  constructor(table: FeatureTable) {
    const size = 2 ** Math.ceil(Math.log2(table.keys.length * 2 + 2));
    this.mask = size - 1;
    this.slots = new Uint32Array(size);
    this.rowOf = new Int32Array(size);
    table.keys.forEach((key, row) => {
      let slot = key & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = key;
      this.rowOf[slot] = row;
    });
  }

  /** The row of a hash, or -1. */
  row(key: number): number {
    let slot = key & this.mask;
    for (;;) {
      const at = this.slots[slot] as number;
      if (at === key) return this.rowOf[slot] as number;
      if (at === 0) return -1;
      slot = (slot + 1) & this.mask;
    }
  }

  rowsOf(example: Example): FeatureRows {
    const length = example.streams.length;
    const found = new Uint32Array(TEMPLATE_COUNT);
    const rows = new Int32Array(length * TEMPLATE_COUNT);
    const start = new Uint32Array(length + 1);
    let n = 0;
    for (let i = 0; i < length; i++) {
      const count = writeFeatures(example.streams, i, found, 0);
      for (let f = 0; f < count; f++) {
        const row = this.row(found[f] as number);
        if (row >= 0) rows[n++] = row;
      }
      start[i + 1] = n;
    }
    return { rows: rows.slice(0, n), start };
  }
}
