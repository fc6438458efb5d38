import { LEAF, type Trees } from '../../src/extract/relations/scorer/trees.js';

export interface TreeSettings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastInLeaf: number;
  /** Pull of leaves towards zero. */
  readonly pull: number;
}

/** Rows of equal length with what is right of each (0 or 1) and how much each counts. */
export interface TreeLessons {
  readonly rows: readonly Float32Array[];
  readonly answers: Uint8Array;
}

const MOST_BINS = 48;

/** Boosted trees for logistic loss, grown level by level over histograms. Deterministic. */
export function growTrees({ rows, answers }: TreeLessons, settings: TreeSettings): Trees {
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, column) => binEdges(rows, column));
  const bins = edges.map((limits, column) => Uint8Array.from(rows, (row) => binOf(limits, row[column] ?? 0)));
  const odds = new Float32Array(rows.length);
  const first = new Float32Array(rows.length);
  const second = new Float32Array(rows.length);
  const file = new TreeFile();
  for (let tree = 0; tree < settings.trees; tree++) {
    for (let at = 0; at < rows.length; at++) {
      const chance = 1 / (1 + Math.exp(-(odds[at] ?? 0)));
      first[at] = chance - (answers[at] ?? 0);
      second[at] = chance * (1 - chance);
    }
    const grower = new TreeGrower(bins, edges, first, second, settings);
    const root = grower.grow(Uint32Array.from(rows.keys()), settings.depth);
    file.add(root);
    addLeaves(root, odds);
  }
  return file.trees();
}

type Node = { members: Uint32Array; answer: number } | { column: number; limit: number; below: Node; above: Node };

class TreeGrower {
  constructor(
    readonly bins: readonly Uint8Array[],
    readonly edges: readonly Float32Array[],
    readonly first: Float32Array,
    readonly second: Float32Array,
    readonly settings: TreeSettings,
  ) {}

  grow(members: Uint32Array, depth: number): Node {
    const split = depth > 0 ? this.#bestSplit(members) : null;
    if (!split) {
      let slope = 0;
      let curve = 0;
      for (const at of members) {
        slope += this.first[at] ?? 0;
        curve += this.second[at] ?? 0;
      }
      return { members, answer: (-this.settings.rate * slope) / (curve + this.settings.pull) };
    }
    const { column, bin } = split;
    const of = this.bins[column] ?? new Uint8Array();
    const below = members.filter((at) => (of[at] ?? 0) <= bin);
    const above = members.filter((at) => (of[at] ?? 0) > bin);
    const limit = this.edges[column]?.[bin] ?? 0;
    return { column, limit, below: this.grow(below, depth - 1), above: this.grow(above, depth - 1) };
  }

  #bestSplit(members: Uint32Array): { column: number; bin: number } | null {
    const { leastInLeaf, pull } = this.settings;
    let best: { column: number; bin: number } | null = null;
    let highest = 1e-3;
    const slopes = new Float64Array(256);
    const curves = new Float64Array(256);
    for (let column = 0; column < this.bins.length; column++) {
      const of = this.bins[column] ?? new Uint8Array();
      slopes.fill(0);
      curves.fill(0);
      let slope = 0;
      let curve = 0;
      for (let m = 0; m < members.length; m++) {
        const at = members[m] as number;
        const bin = of[at] as number;
        const s = this.first[at] as number;
        const c = this.second[at] as number;
        slopes[bin] = (slopes[bin] as number) + s;
        curves[bin] = (curves[bin] as number) + c;
        slope += s;
        curve += c;
      }
      const whole = (slope * slope) / (curve + pull);
      let left = 0;
      let leftCurve = 0;
      const last = this.edges[column]?.length ?? 0;
      for (let bin = 0; bin < last; bin++) {
        left += slopes[bin] ?? 0;
        leftCurve += curves[bin] ?? 0;
        if (leftCurve < leastInLeaf || curve - leftCurve < leastInLeaf) continue;
        const gain = (left * left) / (leftCurve + pull) + (slope - left) ** 2 / (curve - leftCurve + pull) - whole;
        if (gain > highest) {
          highest = gain;
          best = { column, bin };
        }
      }
    }
    return best;
  }
}

function addLeaves(node: Node, odds: Float32Array): void {
  if ('answer' in node) {
    for (const at of node.members) odds[at] = (odds[at] ?? 0) + node.answer;
  } else {
    addLeaves(node.below, odds);
    addLeaves(node.above, odds);
  }
}

class TreeFile {
  readonly #roots: number[] = [];
  readonly #columns: number[] = [];
  readonly #values: number[] = [];
  readonly #above: number[] = [];

  add(root: Node): void {
    this.#roots.push(this.#columns.length);
    this.#put(root);
  }

  #put(node: Node): void {
    const at = this.#columns.length;
    this.#columns.push('answer' in node ? LEAF : node.column);
    this.#values.push('answer' in node ? node.answer : node.limit);
    this.#above.push(0);
    if ('answer' in node) return;
    this.#put(node.below);
    this.#above[at] = this.#columns.length;
    this.#put(node.above);
  }

  trees(): Trees {
    return {
      roots: Uint16Array.from(this.#roots),
      columns: Uint8Array.from(this.#columns),
      values: Float32Array.from(this.#values),
      above: Uint16Array.from(this.#above),
    };
  }
}

/** Limits between bins: a value is in the first bin whose limit it does not exceed. */
function binEdges(rows: readonly Float32Array[], column: number): Float32Array {
  const sorted = Float32Array.from(rows, (row) => row[column] ?? 0).sort();
  const edges: number[] = [];
  for (let bin = 1; bin < MOST_BINS; bin++) {
    const value = sorted[Math.floor((bin * sorted.length) / MOST_BINS)] ?? 0;
    if (value < (sorted.at(-1) ?? 0) && value > (edges.at(-1) ?? Number.NEGATIVE_INFINITY)) edges.push(value);
  }
  return Float32Array.from(edges);
}

function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
