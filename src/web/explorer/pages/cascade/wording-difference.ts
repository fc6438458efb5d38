import { diffArrays } from 'diff';

/** A run of a wording: whether the other wording has it too. */
export interface Run {
  /** Where it begins in the wording. */
  readonly start: number;
  readonly text: string;
  readonly isShared: boolean;
}

export interface Difference {
  readonly left: readonly Run[];
  readonly right: readonly Run[];
  /** Share of the characters that both have, 0 to 1. */
  readonly likeness: number;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text as a reader of Chinese would set them apart, blanks and marks included. */
export function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** What two wordings share and what each has alone, word by word, so that no word is cut in two. */
export function differenceOf(left: string, right: string): Difference {
  const changes = diffArrays(wordsOf(left), wordsOf(right));
  const runs = changes.map(({ value, added, removed }) => ({ text: value.join(''), isAdded: added === true, isRemoved: removed === true }));
  const shared = runs.filter(({ isAdded, isRemoved }) => !isAdded && !isRemoved).reduce((sum, { text }) => sum + text.length, 0);
  const side = (hides: 'isAdded' | 'isRemoved', alone: 'isAdded' | 'isRemoved') =>
    joined(runs.filter((run) => !run[hides]).map((run) => ({ text: run.text, isShared: !run[alone] })));
  const longest = Math.max(left.length, right.length);
  return { left: side('isAdded', 'isRemoved'), right: side('isRemoved', 'isAdded'), likeness: longest === 0 ? 1 : shared / longest };
}

/** A shared mark or particle between two that differ says nothing: it goes with them. */
const LEAST_SHARED = 2;

type Piece = Omit<Run, 'start'>;

function joined(runs: readonly Piece[]): Run[] {
  const told = runs.map((run, at) => ({ ...run, isShared: run.isShared && (runs.length === 1 || !isTrifle(runs, at)) }));
  const found: Run[] = [];
  for (const run of told) {
    const last = found.at(-1);
    if (last && last.isShared === run.isShared) found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push({ ...run, start: last ? last.start + last.text.length : 0 });
  }
  return found;
}

function isTrifle(runs: readonly Piece[], at: number): boolean {
  const isBetween = runs[at - 1]?.isShared === false && runs[at + 1]?.isShared === false;
  return isBetween && (runs[at]?.text.length ?? 0) < LEAST_SHARED;
}

/** Two texts of many, one of each side. */
export interface Pair {
  readonly left: number;
  readonly right: number;
}

/** Which wording of the one side comes closest to which of the other: indexes; null where a side is empty. */
export function closestPair(lefts: readonly string[], rights: readonly string[]): Pair | null {
  let best: (Pair & { readonly likeness: number }) | null = null;
  const pairsOf = rights.map(letterPairs);
  for (const [left, text] of lefts.entries()) {
    const own = letterPairs(text);
    for (const [right, other] of pairsOf.entries()) {
      const likeness = dice(own, other);
      if (!best || likeness > best.likeness) best = { left, right, likeness };
    }
  }
  return best && { left: best.left, right: best.right };
}

function letterPairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
