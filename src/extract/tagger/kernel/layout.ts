import { LABEL_COUNT } from '../labels.js';
import { MARGIN, STREAMS } from '../streams.js';
import { LONGEST } from '../stretches.js';
import { TEMPLATE_COUNT } from '../templates.js';
import { PAIR_COUNT } from '../transitions.js';
import { SHORT } from '../weight-rows.js';

/** So many units of text at most are tagged at once. */
export const MOST_UNITS = LONGEST;
/** So many units are looked up at once: more wait for memory together, fewer leave the lists in the processor's first cache. */
export const BLOCK = 64;
/** Bytes for where the lists of one unit end: a power of two. */
export const UNIT_ENDS = 32;
/** Labels are summed eight side by side, … */
export const OCTETS = Math.ceil(LABEL_COUNT / 8);
/** … and their probabilities two side by side: numbers from one unit's row to the next. */
export const ROW = 2 * Math.ceil(LABEL_COUNT / 2);
/** Bytes from one full row of weights to the next: a line of the processor's cache. */
export const FULL_ROW = 64;
/** Scores beyond this many steps count as this many. */
export const SCORE_LIMIT = 4096;
/** Bytes from one stream to the next: units are hashed four at a time, also where fewer are left. */
export const STREAM = 4 * (MOST_UNITS + 2 * MARGIN + 4);

/** Bytes of the parts of the model whose size is its own. */
export interface ModelSizes {
  readonly moved: number;
  readonly slots: number;
  readonly short: number;
  readonly full: number;
}

const PAGE = 65536;
const ALIGNMENT = 64;

/** Where everything lies in the memory of the kernel, in bytes. */
export function layoutOf(model: ModelSizes) {
  let next = 0;
  const take = (bytes: number): number => {
    const at = next;
    next += ALIGNMENT * Math.ceil(bytes / ALIGNMENT);
    return at;
  };
  // One entry more than there may be: a list is written to before it is known whether it grows.
  const list = 4 * (BLOCK * TEMPLATE_COUNT + 1);
  const layout = {
    /** The hashes of four units: by template, one of each unit side by side. */
    hashes: take(16 * TEMPLATE_COUNT),
    /** The features of the units of a block, later their places, and these by kind. */
    features: take(list),
    fullRows: take(list),
    shortRows: take(list),
    pairs: take(list),
    /** The weights of the short rows, each times 64 plus its label. */
    gathered: take(2 * SHORT * (BLOCK * TEMPLATE_COUNT + 1)),
    /** Where what belongs to each unit ends in these lists. */
    ends: take(UNIT_ENDS * BLOCK),
    sums: take(16 * OCTETS),
    /** The allowed pairs of labels: exp(weight), and where the right label lies in a row. */
    moves: take(8 * PAIR_COUNT),
    targets: take(4 * PAIR_COUNT),
    /** The first pair of each left label. */
    firstPairs: take(4 * (LABEL_COUNT + 1)),
    starts: take(8 * ROW),
    stops: take(8 * ROW),
    onward: take(8 * ROW),
    exponentials: take(8 * (2 * SCORE_LIMIT + 1)),
    moved: take(model.moved),
    slots: take(model.slots),
    short: take(model.short),
    full: take(model.full),
    streams: take(STREAM * STREAMS.length),
    scale: take(8 * MOST_UNITS),
    potentials: take(8 * ROW * MOST_UNITS),
    forward: take(8 * ROW * MOST_UNITS),
    backward: take(8 * ROW * MOST_UNITS),
  };
  return { ...layout, pages: Math.ceil(next / PAGE) };
}

export type Layout = ReturnType<typeof layoutOf>;
