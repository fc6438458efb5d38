/** Groups of words that keep the same company in plans, learnt from text without annotation. Numbers from 1. */
export interface WordClusters {
  /** Hashes of the words, ascending. */
  readonly keys: Uint32Array;
  readonly coarse: Uint16Array;
  readonly fine: Uint16Array;
}

export const NO_CLUSTERS: WordClusters = { keys: new Uint32Array(0), coarse: new Uint16Array(0), fine: new Uint16Array(0) };

/** Finds the rows of words by their hashes. */
class ClusterTable {
  /** Slot s: the row in it plus 1; 0: free. */
  private readonly slots: Int32Array;
  private readonly shift: number;

  constructor(private readonly keys: Uint32Array) {
    const bits = Math.ceil(Math.log2(2 * keys.length + 2));
    this.slots = new Int32Array(2 ** bits);
    this.shift = 32 - bits;
    keys.forEach((key, row) => {
      this.slots[this.slotOf(key)] = row + 1;
    });
  }

  /** The row of a word's hash, or -1. */
  row(hash: number): number {
    return (this.slots[this.slotOf(hash >>> 0)] as number) - 1;
  }

  /** Where the key is, or the free slot where it would be. */
  private slotOf(key: number): number {
    const { slots, keys } = this;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift;
    for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) if (keys[(slots[slot] as number) - 1] === key) break;
    return slot;
  }
}

const tables = new WeakMap<WordClusters, ClusterTable>();

/** The table of the clusters, made when it is first asked for. */
export function clusterTable(clusters: WordClusters): ClusterTable {
  const known = tables.get(clusters);
  if (known) return known;
  const table = new ClusterTable(clusters.keys);
  tables.set(clusters, table);
  return table;
}
