import { LABEL_COUNT } from '../labels.js';
import type { PlaceOfKey } from '../place-of-key.js';
import { MARGIN, STREAMS } from '../streams.js';
import { LONGEST } from '../stretches.js';
import { TEMPLATE_COUNT } from '../templates.js';
import { PAIR_COUNT } from '../transitions.js';
import { SHORT, type WeightRows } from '../weight-rows.js';

/** So many units of text at most are tagged at once. */
export const MOST_UNITS = LONGEST;
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

/** Where a table of places lies, and what finds a key in it. */
export interface TableLayout {
  readonly moved: number;
  readonly slots: number;
  readonly bucketShift: number;
  readonly slotShift: number;
}

const PAGE = 65536;
const ALIGNMENT = 64;

/** Where everything lies in the memory of the kernel, in bytes. */
export function layoutOf(model: WeightRows) {
  let next = 0;
  const take = (bytes: number): number => {
    const at = next;
    next += ALIGNMENT * Math.ceil(bytes / ALIGNMENT);
    return at;
  };
  const takeTable = ({ moved, slots, bucketShift, slotShift }: PlaceOfKey): TableLayout => {
    return { moved: take(moved.byteLength), slots: take(slots.byteLength), bucketShift, slotShift };
  };
  // One entry more than there may be: a list is written to before it is known whether it grows.
  const entries = TEMPLATE_COUNT + 1;
  const layout = {
    /** The hashes of four units: by template, one of each unit side by side. */
    hashes: take(16 * TEMPLATE_COUNT),
    /** The features of one unit. */
    features: take(4 * entries),
    /** Those of four units with full rows: where these begin; and the other features, each with its slot. Then where the list of each unit ends. */
    fullRows: take(4 * 4 * entries),
    others: take(4 * 8 * entries),
    fullEnds: take(16),
    otherEnds: take(16),
    /** The places of the others of one unit that are known, by kind. */
    shortRows: take(4 * entries),
    pairs: take(4 * entries),
    /** The weights of its short rows, each times 64 plus its label. */
    gathered: take(2 * SHORT * entries),
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
    frequent: takeTable(model.frequent),
    full: take(model.full.byteLength),
    rare: takeTable(model.rare),
    short: take(model.short.byteLength),
    streams: take(STREAM * STREAMS.length),
    scale: take(8 * MOST_UNITS),
    potentials: take(8 * ROW * MOST_UNITS),
    forward: take(8 * ROW * MOST_UNITS),
    backward: take(8 * ROW * MOST_UNITS),
  };
  return { ...layout, pages: Math.ceil(next / PAGE) };
}

export type Layout = ReturnType<typeof layoutOf>;
