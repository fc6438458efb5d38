import { LABEL_COUNT } from '../labels.js';
import type { PlaceOfKey } from '../place-of-key.js';
import { type Code, countUp, f64, I32, i16x8, i32, increase, integers, type Local, Locals, V128, v128 } from './code.js';
import { FeatureCode } from './feature-code.js';
import { BLOCK, type Layout, OCTETS, ROW, SCORE_LIMIT } from './layout.js';
import { collectFeatures, fetchFull, findPlaces, gatherShort, sortPlaces } from './look-up-code.js';
import type { CodeOfFunction } from './module.js';
import { UnitsOfBlock } from './units-of-block.js';

/**
 * `emit(4 × from, 4 × to)`: exp(score) of every label of each of these units, from the streams into the potentials. Most of the time goes into
 * waiting for memory, and would go into branches that the processor foresees wrongly. So each step is a short loop of its own
 * over all features of BLOCK units, whose length does not hang on what is waited for: then many of its rounds are under way at
 * once. Of which kind a feature's row is, decides how far a pointer moves, not which way the code goes.
 */
export function emissionCode(layout: Layout, table: PlaceOfKey): CodeOfFunction {
  const locals = new Locals();
  const [from, to, potentials] = integers(locals, 3);
  const hashes = new FeatureCode(layout, locals);
  const units = new UnitsOfBlock(layout, locals);
  const body = [
    hashes.constants(),
    countUp(
      from,
      4 * BLOCK,
      to.get,
      units.begin(from, to),
      collectFeatures(layout, locals, hashes, units, from),
      findPlaces(layout, locals, table, units),
      sortPlaces(layout, locals, units),
      fetchFull(layout, locals, units),
      gatherShort(layout, locals, units),
      sumUp(layout, locals, units, potentials),
    ),
  ];
  return { name: 'emit', parameters: 2, hasResult: false, locals, body };
}

/** Sets the potentials of the units of a block from the lists of their features. */
function sumUp(layout: Layout, locals: Locals, units: UnitsOfBlock, potentials: Local): Code {
  const [full, gathered, pairs] = integers(locals, 3);
  const sums = locals.many(OCTETS, V128);
  return [
    full.set(i32.const(layout.fullRows)),
    gathered.set(i32.const(layout.gathered)),
    pairs.set(i32.const(layout.pairs)),
    units.each(
      sums.map((sum) => sum.set(v128.zero)),
      countUp(full, 4, units.end('full'), addFull(layout, locals, full, sums)),
      sums.map((sum, n) => v128.store(i32.const(0), sum.get, layout.sums + 16 * n)),
      countUp(gathered, 2, units.end('gathered'), addGathered(layout, locals, gathered)),
      countUp(pairs, 4, units.end('pairs'), addPair(layout, locals, pairs)),
      exponentials(layout, locals, potentials),
      increase(potentials, i32.const(8 * ROW)),
    ),
  ];
}

/** Adds a full row, eight labels in a variable. */
function addFull(layout: Layout, locals: Locals, at: Local, sums: readonly Local[]): Code {
  const row = locals.new(I32);
  return [row.set(i32.load(at.get)), sums.map((sum, n) => sum.set(i16x8.add(sum.get, v128.load8x8(row.get, layout.full + 8 * n))))];
}

/** Adds one gathered weight to the sum of its label. */
function addGathered(layout: Layout, locals: Locals, at: Local): Code {
  const [entry, label] = integers(locals, 2);
  return [
    entry.set(i32.load16(at.get)),
    label.set(i32.shiftLeft(i32.and(entry.get, i32.const(63)), i32.const(1))),
    addTo(layout, label, i32.shiftRightSigned(entry.get, i32.const(6))),
  ];
}

/** Adds the two weights that stand in a place. */
function addPair(layout: Layout, locals: Locals, at: Local): Code {
  const [place, one, other] = integers(locals, 3);
  const label = (shift: number) => i32.and(i32.shiftRight(place.get, i32.const(shift)), i32.const(2 * 63));
  const weight = (left: number) => i32.shiftRightSigned(i32.shiftLeft(place.get, i32.const(left)), i32.const(24));
  return [
    place.set(i32.load(at.get)),
    one.set(label(1)),
    other.set(label(15)),
    addTo(layout, one, weight(16)),
    addTo(layout, other, weight(2)),
  ];
}

/** `label` is twice its number. */
const addTo = (layout: Layout, label: Local, weight: Code): Code =>
  i32.store16(label.get, i32.add(i32.load16(label.get, layout.sums), weight), layout.sums);

/** exp(sum) of every label, from the table. */
function exponentials(layout: Layout, locals: Locals, potentials: Local): Code {
  const limit = (value: number) => i16x8.splat(i32.const(value));
  const [lowest, highest] = locals.many(2, V128) as [Local, Local];
  const steps = Array.from({ length: OCTETS }, (_, n) => {
    const sums = v128.load(i32.const(0), layout.sums + 16 * n);
    const within = i16x8.max(i16x8.min(sums, highest.get), lowest.get);
    return v128.store(i32.const(0), i16x8.add(within, highest.get), layout.sums + 16 * n);
  });
  const found = Array.from({ length: LABEL_COUNT }, (_, label) => {
    const step = i32.load16(i32.const(0), layout.sums + 2 * label);
    return f64.store(potentials.get, f64.load(i32.shiftLeft(step, i32.const(3)), layout.exponentials), layout.potentials + 8 * label);
  });
  return [lowest.set(limit(-SCORE_LIMIT)), highest.set(limit(SCORE_LIMIT)), steps, found];
}
