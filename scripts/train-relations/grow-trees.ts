import { LEAF, type Trees } from '../../src/extract/relations/scorer/trees.js';
import { seededRandom } from '../train/random.js';

export interface TreeSettings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastInLeaf: number;
  /** Pull of leaves towards zero. */
  readonly pull: number;
  /** Of rows and of columns, the share that is drawn for each tree, 0 to 1. */
  readonly rowShare: number;
  readonly columnShare: number;
}

/** Rows of equal length with what is right of each (0 or 1) and how much each counts. */
export interface TreeLessons {
  readonly rows: readonly Float32Array[];
  readonly answers: Uint8Array;
}

const MOST_BINS = 48;

/** Boosted trees for logistic loss, grown over histograms, each from a part of rows and columns drawn anew. Deterministic: from a fixed seed. */
export function growTrees({ rows, answers }: TreeLessons, settings: TreeSettings): Trees {
  const binned = binRows(rows);
  const next = seededRandom(1);
  const all = Uint32Array.from(rows.keys());
  const odds = new Float32Array(rows.length);
  const first = new Float32Array(rows.length);
  const second = new Float32Array(rows.length);
  const file = new TreeFile();
  for (let tree = 0; tree < settings.trees; tree++) {
    const members = orAll(
      all.filter(() => next() < settings.rowShare),
      all,
    );
    const drawn = [...binned.edges.keys()].filter(() => next() < settings.columnShare);
    for (const at of members) {
      const chance = 1 / (1 + Math.exp(-(odds[at] as number)));
      first[at] = chance - (answers[at] as number);
      second[at] = chance * (1 - chance);
    }
    const root = new TreeGrower(binned, drawn, first, second, settings).grow(members);
    file.add(root);
    for (const [at, row] of rows.entries()) odds[at] = (odds[at] as number) + answerOf(root, row);
  }
  return file.trees();
}

/** Of few rows none may have been drawn. */
const orAll = (drawn: Uint32Array, all: Uint32Array) => (drawn.length > 0 ? drawn : all);

type Node = { answer: number } | { column: number; limit: number; below: Node; above: Node };

function answerOf(root: Node, row: Float32Array): number {
  let node = root;
  while (!('answer' in node)) node = (row[node.column] as number) > node.limit ? node.above : node.below;
  return node.answer;
}

class TreeGrower {
  constructor(
    readonly binned: BinnedRows,
    /** The columns that may be asked for. */
    readonly columns: readonly number[],
    readonly first: Float32Array,
    readonly second: Float32Array,
    readonly settings: TreeSettings,
  ) {}

  grow(members: Uint32Array): Node {
    return this.#grow(members, this.#histogramOf(members), this.settings.depth);
  }

  #grow(members: Uint32Array, histogram: Float64Array, depth: number): Node {
    const sums = this.#sumsOf(members);
    const split = depth > 0 ? this.#bestSplit(histogram, sums) : null;
    if (!split) return { answer: (-this.settings.rate * sums.slope) / (sums.curve + this.settings.pull) };
    const { column, bin } = split;
    const { bins, width, edges } = this.binned;
    const below = members.filter((at) => (bins[at * width + column] as number) <= bin);
    const above = members.filter((at) => (bins[at * width + column] as number) > bin);
    // The histogram of the larger part is what the smaller leaves of the whole.
    const isSmallerBelow = below.length <= above.length;
    const ofSmaller = depth > 1 ? this.#histogramOf(isSmallerBelow ? below : above) : histogram;
    const ofLarger = depth > 1 ? histogram.map((sum, at) => sum - (ofSmaller[at] as number)) : histogram;
    return {
      column,
      limit: edges[column]?.[bin] ?? 0,
      below: this.#grow(below, isSmallerBelow ? ofSmaller : ofLarger, depth - 1),
      above: this.#grow(above, isSmallerBelow ? ofLarger : ofSmaller, depth - 1),
    };
  }

  #sumsOf(members: Uint32Array): Sums {
    let slope = 0;
    let curve = 0;
    for (const at of members) {
      slope += this.first[at] as number;
      curve += this.second[at] as number;
    }
    return { slope, curve };
  }

  /** Slopes and curves of the members, by drawn column and bin. */
  #histogramOf(members: Uint32Array): Float64Array {
    const { bins, width } = this.binned;
    const { columns, first, second } = this;
    const histogram = new Float64Array(2 * MOST_BINS * columns.length);
    for (const at of members) {
      const slope = first[at] as number;
      const curve = second[at] as number;
      for (let n = 0; n < columns.length; n++) {
        const cell = 2 * (n * MOST_BINS + (bins[at * width + (columns[n] as number)] as number));
        histogram[cell] = (histogram[cell] as number) + slope;
        histogram[cell + 1] = (histogram[cell + 1] as number) + curve;
      }
    }
    return histogram;
  }

  #bestSplit(histogram: Float64Array, { slope, curve }: Sums): { column: number; bin: number } | null {
    const { leastInLeaf, pull } = this.settings;
    const whole = (slope * slope) / (curve + pull);
    let best: { column: number; bin: number } | null = null;
    let highest = 1e-3;
    for (const [n, column] of this.columns.entries()) {
      const length = this.binned.edges[column]?.length ?? 0;
      let left = 0;
      let leftCurve = 0;
      for (let bin = 0; bin < length; bin++) {
        const cell = 2 * (n * MOST_BINS + bin);
        left += histogram[cell] as number;
        leftCurve += histogram[cell + 1] as number;
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

/** First and second derivatives of the loss, summed. */
interface Sums {
  readonly slope: number;
  readonly curve: number;
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

/** Rows as the numbers of the bins that their values fall into, row by row. */
interface BinnedRows {
  readonly width: number;
  /** Of each column, the limits between its bins. */
  readonly edges: readonly Float32Array[];
  readonly bins: Uint8Array;
}

function binRows(rows: readonly Float32Array[]): BinnedRows {
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, column) => binEdges(rows, column));
  const bins = new Uint8Array(rows.length * width);
  for (const [at, row] of rows.entries()) {
    for (const [column, limits] of edges.entries()) bins[at * width + column] = binOf(limits, row[column] ?? 0);
  }
  return { width, edges, bins };
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
