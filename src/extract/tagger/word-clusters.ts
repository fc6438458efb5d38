/** Groups of words that keep the same company in plans, learnt from text without annotation. Numbers from 1. */
export interface WordClusters {
  /** Hashes of the words, ascending. */
  readonly keys: Uint32Array;
  readonly coarse: Uint16Array;
  readonly fine: Uint16Array;
}

export const NO_CLUSTERS: WordClusters = { keys: new Uint32Array(0), coarse: new Uint16Array(0), fine: new Uint16Array(0) };

/** The place of a word's hash in `keys`, or -1. */
export function clusterRow({ keys }: WordClusters, hash: number): number {
  const key = hash >>> 0;
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = keys[middle] as number;
    if (at === key) return middle;
    if (at < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
