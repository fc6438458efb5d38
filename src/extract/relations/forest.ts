import { LEAF, type Trees } from './trees.js';

/** Questions on the way to a leaf. */
const DEPTH = 5;

/** As many nodes as stand above the leaves of one tree. */
const ABOVE_LEAVES = (1 << DEPTH) - 1;

const known = new WeakMap<Trees, Forest>();

/** The trees as a forest, laid out when they are first asked for. RangeError where a tree asks more questions than trees may. */
export function forestOf(trees: Trees): Forest {
  let forest = known.get(trees);
  if (!forest) {
    forest = new Forest(trees);
    known.set(trees, forest);
  }
  return forest;
}

/**
 * Trees laid out to be asked quickly: each filled up to the same depth, so that the way to a leaf has no branch. The nodes
 * of all trees stand level by level; below node n of a level are 2n and 2n + 1 of the next.
 */
class Forest {
  readonly #count: number;
  /** Of each node above the leaves, the column it asks for and what that is compared with. */
  readonly #columns: Uint8Array;
  readonly #values: Float32Array;
  readonly #leaves: Float32Array;

  constructor(trees: Trees) {
    this.#count = trees.roots.length;
    this.#columns = new Uint8Array(this.#count * ABOVE_LEAVES);
    this.#values = new Float32Array(this.#count * ABOVE_LEAVES);
    this.#leaves = new Float32Array(this.#count * (ABOVE_LEAVES + 1));
    for (const [n, root] of trees.roots.entries()) this.#layOut(trees, root, 0, n);
  }

  /** Puts a node and all below it to place `n` of a level. */
  #layOut(trees: Trees, node: number, level: number, n: number): void {
    const isLeaf = trees.columns[node] === LEAF;
    if (level === DEPTH) {
      if (!isLeaf) throw new RangeError(`a tree asks more than ${DEPTH} questions`);
      this.#leaves[n] = trees.values[node] as number;
      return;
    }
    const at = this.#startOf(level) + n;
    // A leaf that stands higher is asked on: nothing exceeds infinity, and both answers are its own.
    this.#columns[at] = isLeaf ? 0 : (trees.columns[node] as number);
    this.#values[at] = isLeaf ? Number.POSITIVE_INFINITY : (trees.values[node] as number);
    this.#layOut(trees, isLeaf ? node : node + 1, level + 1, 2 * n);
    this.#layOut(trees, isLeaf ? node : (trees.above[node] as number), level + 1, 2 * n + 1);
  }

  #startOf(level: number): number {
    return this.#count * ((1 << level) - 1);
  }

  /** The log-odds that the trees give a row: the sum of the leaves it falls into. */
  oddsOf(row: Float32Array): number {
    const columns = this.#columns;
    const values = this.#values;
    const leaves = this.#leaves;
    const count = this.#count;
    const second = this.#startOf(1);
    const third = this.#startOf(2);
    const fourth = this.#startOf(3);
    const fifth = this.#startOf(4);
    let odds = 0;
    // The levels are written out: the processor then walks several trees at once.
    for (let root = 0; root < count; root++) {
      let n = (root << 1) | exceeds(row, columns, values, root);
      n = (n << 1) | exceeds(row, columns, values, second + n);
      n = (n << 1) | exceeds(row, columns, values, third + n);
      n = (n << 1) | exceeds(row, columns, values, fourth + n);
      n = (n << 1) | exceeds(row, columns, values, fifth + n);
      odds += leaves[n] as number;
    }
    return odds;
  }
}

/** 1 where the column that a node asks for exceeds the node's value, 0 otherwise: a number, not a branch. */
function exceeds(row: Float32Array, columns: Uint8Array, values: Float32Array, node: number): number {
  return +((row[columns[node] as number] as number) > (values[node] as number));
}
