import { LABEL_COUNT } from '../labels.js';
import { type PlaceOfKey, SPREAD } from '../place-of-key.js';
import { TEMPLATE_COUNT } from '../templates.js';
import { type Code, countUp, f64, I32, i16x8, i32, increase, type Local, Locals, V128, v128, when } from './code.js';
import { FeatureCode } from './feature-code.js';
import { type Layout, OCTETS, ROW, SCORE_LIMIT } from './layout.js';
import type { CodeOfFunction } from './module.js';

/**
 * `emit(4 × units)`: exp(score) of every label of each unit, from the streams into the potentials. Nearly all of the time
 * goes into waiting for memory and for branches that the processor foresaw wrongly: so whether a feature is known, and of
 * which kind its row is, decides how far a pointer moves, not which way the code goes.
 */
export function emissionCode(layout: Layout, table: PlaceOfKey): CodeOfFunction {
  const locals = new Locals();
  const units = locals.new(I32);
  const [unit, lane, lanesEnd, potentials] = locals.many(4, I32) as [Local, Local, Local, Local];
  const features = new FeatureCode(layout, locals);
  const body = [
    features.constants(),
    countUp(
      unit,
      16,
      units.get,
      features.hashes(unit),
      lane.set(i32.const(0)),
      lanesEnd.set(i32.subtract(units.get, unit.get)),
      when(i32.below(i32.const(16), lanesEnd.get), lanesEnd.set(i32.const(16))),
      countUp(
        lane,
        4,
        lanesEnd.get,
        sumUp(layout, table, locals, lane),
        exponentials(layout, potentials),
        increase(potentials, i32.const(8 * ROW)),
      ),
    ),
  ].flat();
  return { name: 'emit', parameters: 1, hasResult: false, locals, body };
}

/** Sets the sums to those of the weights of the features of the unit at `lane` of the four. */
function sumUp(layout: Layout, table: PlaceOfKey, locals: Locals, lane: Local): Code {
  const [at, features, full, gathered] = locals.many(4, I32) as [Local, Local, Local, Local];
  return [
    collectFeatures(layout, lane, features, locals.new(I32)),
    full.set(i32.const(layout.fullRows)),
    gathered.set(i32.const(layout.gathered)),
    at.set(i32.const(layout.features)),
    countUp(at, 4, features.get, findRow(layout, table, locals, i32.load(at.get), full, gathered)),
    at.set(i32.const(layout.fullRows)),
    addFull(layout, locals.many(OCTETS, V128), at, full),
    at.set(i32.const(layout.gathered)),
    countUp(at, 2, gathered.get, addOne(locals, layout, at)),
  ].flat();
}

/** Writes the hashes that are there side by side. */
function collectFeatures(layout: Layout, lane: Local, next: Local, hash: Local): Code {
  return [
    ...next.set(i32.const(layout.features)),
    ...Array.from({ length: TEMPLATE_COUNT }, (_, t) => [
      ...i32.store(next.get, hash.tee(i32.load(lane.get, layout.hashes + 16 * t))),
      ...increase(next, i32.shiftLeft(i32.notEqual(hash.get, i32.const(0)), i32.const(2))),
    ]).flat(),
  ];
}

/** Looks a feature up; adds the address of its row to the full ones, or its weights to those gathered. */
function findRow(layout: Layout, table: PlaceOfKey, locals: Locals, feature: Code, full: Local, gathered: Local): Code {
  const [key, slot, place, isKnown, isShort, isInline] = locals.many(6, I32) as [Local, Local, Local, Local, Local, Local];
  const one = i32.const(1);
  const two = i32.const(2);
  const moved = i32.load(i32.shiftLeft(i32.shiftRight(key.get, i32.const(table.bucketShift)), two), layout.moved);
  const spread = i32.multiply(i32.xor(key.get, moved), i32.const(SPREAD));
  return [
    key.set(feature),
    slot.set(i32.shiftLeft(i32.shiftRight(spread, i32.const(table.slotShift)), i32.const(3))),
    place.set(i32.load(slot.get, layout.slots + 4)),
    isKnown.set(i32.equal(i32.load(slot.get, layout.slots), key.get)),
    isShort.set(i32.and(place.get, isKnown.get)),
    isInline.set(i32.and(i32.shiftRight(place.get, one), isKnown.get)),
    i32.store(full.get, place.get),
    increase(full, i32.shiftLeft(i32.subtract(isKnown.get, i32.add(isShort.get, isInline.get)), two)),
    // A short row: all eight weights that it may have, though only so many count.
    v128.store(
      gathered.get,
      v128.load(i32.multiply(i32.shiftLeft(i32.shiftRight(place.get, i32.const(6)), one), isShort.get), layout.short),
    ),
    increase(gathered, i32.multiply(i32.and(i32.shiftRight(place.get, one), i32.const(30)), isShort.get)),
    // A row of two weights, in the place itself.
    when(
      isInline.get,
      i32.store16(gathered.get, i32.shiftRightSigned(i32.shiftLeft(place.get, i32.const(16)), i32.const(18))),
      i32.store16(gathered.get, i32.shiftRightSigned(i32.shiftLeft(place.get, two), i32.const(18)), 2),
      increase(gathered, i32.const(4)),
    ),
  ].flat();
}

/** Sums the full rows, eight labels in each of the `sums`, and stores these. */
function addFull(layout: Layout, sums: readonly Local[], at: Local, stop: Local): Code {
  return [
    ...sums.flatMap((sum) => sum.set(v128.zero)),
    ...countUp(
      at,
      4,
      stop.get,
      sums.flatMap((sum, n) => sum.set(i16x8.add(sum.get, v128.load8x8(i32.load(at.get), layout.full + 8 * n)))),
    ),
    ...sums.flatMap((sum, n) => v128.store(i32.const(0), sum.get, layout.sums + 16 * n)),
  ];
}

/** Adds one gathered weight to the sum of its label. */
function addOne(locals: Locals, layout: Layout, at: Local): Code {
  const [entry, label] = locals.many(2, I32) as [Local, Local];
  return [
    ...entry.set(i32.load16(at.get)),
    ...label.set(i32.shiftLeft(i32.and(entry.get, i32.const(63)), i32.const(1))),
    ...i32.store16(label.get, i32.add(i32.load16(label.get, layout.sums), i32.shiftRightSigned(entry.get, i32.const(6))), layout.sums),
  ];
}

/** exp(sum) of every label, from the table. */
function exponentials(layout: Layout, potentials: Local): Code {
  const limited = Array.from({ length: OCTETS }, (_, n) => {
    const sums = v128.load(i32.const(0), layout.sums + 16 * n);
    const limit = (value: number) => i16x8.splat(i32.const(value));
    return v128.store(i32.const(0), i16x8.max(i16x8.min(sums, limit(SCORE_LIMIT)), limit(-SCORE_LIMIT)), layout.sums + 16 * n);
  });
  const looked = Array.from({ length: LABEL_COUNT }, (_, label) => {
    const steps = i32.add(i32.load16(i32.const(0), layout.sums + 2 * label), i32.const(SCORE_LIMIT));
    return f64.store(potentials.get, f64.load(i32.shiftLeft(steps, i32.const(3)), layout.exponentials), layout.potentials + 8 * label);
  });
  return [...limited, ...looked].flat();
}
