import { LEAF, type Trees } from './trees.js';

/** Questions on the way to a leaf. */
const DEPTH = 5;

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
 * Trees laid out to be asked quickly: each filled up to the same depth, so that the way to a leaf has no branch. The nodes of
 * all trees stand level by level, the roots first and the leaves last; of `count` trees, below node n are 2n + count and the next.
 */
class Forest {
  readonly #count: number;
  /** Of each node above the leaves, the column it asks for. */
  readonly #columns: Uint8Array;
  /** Of each node, what the column is compared with; of each leaf, its answer in log-odds. */
  readonly #values: Float32Array;

  constructor(trees: Trees) {
    this.#count = trees.roots.length;
    this.#columns = new Uint8Array(this.#count * ((1 << DEPTH) - 1));
    this.#values = new Float32Array(this.#count * ((2 << DEPTH) - 1));
    for (const [n, root] of trees.roots.entries()) this.#layOut(trees, root, n, 0);
  }

  /** Lays out a node and all below it as node `n`, with so many questions asked before. */
  #layOut(trees: Trees, node: number, n: number, asked: number): void {
    const isLeaf = trees.columns[node] === LEAF;
    if (asked < DEPTH) {
      // A leaf that stands higher is asked on: nothing exceeds infinity, and both answers are its own.
      this.#columns[n] = isLeaf ? 0 : (trees.columns[node] as number);
      this.#values[n] = isLeaf ? Number.POSITIVE_INFINITY : (trees.values[node] as number);
      this.#layOut(trees, isLeaf ? node : node + 1, 2 * n + this.#count, asked + 1);
      this.#layOut(trees, isLeaf ? node : (trees.above[node] as number), 2 * n + this.#count + 1, asked + 1);
    } else if (isLeaf) this.#values[n] = trees.values[node] as number;
    else throw new RangeError(`a tree asks more than ${DEPTH} questions`);
  }

  /** The log-odds that the trees give a row: the sum of the leaves it falls into. */
  oddsOf(row: Float32Array): number {
    const columns = this.#columns;
    const values = this.#values;
    const count = this.#count;
    let odds = 0;
    // The levels are written out: the processor then goes down several trees at once.
    for (let root = 0; root < count; root++) {
      let n = root;
      n = (n << 1) + count + exceeds(row, columns, values, n);
      n = (n << 1) + count + exceeds(row, columns, values, n);
      n = (n << 1) + count + exceeds(row, columns, values, n);
      n = (n << 1) + count + exceeds(row, columns, values, n);
      n = (n << 1) + count + exceeds(row, columns, values, n);
      odds += values[n] as number;
    }
    return odds;
  }
}

/** 1 where the column that a node asks for exceeds the node's value, 0 otherwise: a number, not a branch. */
function exceeds(row: Float32Array, columns: Uint8Array, values: Float32Array, node: number): number {
  return +((row[columns[node] as number] as number) > (values[node] as number));
}
