import { LABEL_COUNT } from '../labels.js';
import { type PlaceOfKey, SPREAD } from '../place-of-key.js';
import { TEMPLATE_COUNT } from '../templates.js';
import { type Code, countUp, f64, I32, i16x8, i32, increase, type Local, Locals, V128, v128, when } from './code.js';
import { FeatureCode } from './feature-code.js';
import { type Layout, OCTETS, ROW, SCORE_LIMIT } from './layout.js';
import type { CodeOfFunction } from './module.js';

/**
 * `emit(4 × from, 4 × to)`: exp(score) of every label of each of these units, from the streams into the potentials. Most of the time goes into
 * waiting for memory, and would go into branches that the processor foresees wrongly: so whether a feature is known, and of
 * which kind its row is, decides how far a pointer moves, not which way the code goes; and each step is a short loop of its
 * own, so that many of its rounds are under way at once.
 */
export function emissionCode(layout: Layout, table: PlaceOfKey): CodeOfFunction {
  const locals = new Locals();
  const [unit, end, lane, lanesEnd, potentials] = integers(locals, 5);
  const features = new FeatureCode(layout, locals);
  const body = [
    features.constants(),
    countUp(
      unit,
      16,
      end.get,
      features.hashes(unit),
      lane.set(i32.const(0)),
      lanesEnd.set(i32.subtract(end.get, unit.get)),
      when(i32.below(i32.const(16), lanesEnd.get), lanesEnd.set(i32.const(16))),
      countUp(
        lane,
        4,
        lanesEnd.get,
        sumUp(layout, table, locals, lane),
        exponentials(layout, locals, potentials),
        increase(potentials, i32.const(8 * ROW)),
      ),
    ),
  ];
  return { name: 'emit', parameters: 2, hasResult: false, locals, body };
}

/** As many new variables as are taken. */
const integers = (locals: Locals, count: number) => locals.many(count, I32) as [Local, Local, Local, Local, Local, Local];

/** Sets the sums to those of the weights of the features of the unit at `lane` of the four. */
function sumUp(layout: Layout, table: PlaceOfKey, locals: Locals, lane: Local): Code {
  const [at, features, places, full, short, pairs] = integers(locals, 6);
  const gathered = locals.new(I32);
  const start = (pointer: Local, from: number) => pointer.set(i32.const(from));
  const each = (list: number, end: Local, step: number, body: Code) => [start(at, list), countUp(at, step, end.get, body)];
  return [
    collectFeatures(layout, lane, features, locals.new(I32)),
    start(places, layout.places),
    each(layout.features, features, 4, find(layout, table, locals, at, places)),
    start(full, layout.fullRows),
    start(short, layout.shortRows),
    start(pairs, layout.pairs),
    each(layout.places, places, 4, sortByKind(locals, at, full, short, pairs)),
    addFull(layout, locals, at, (body) => each(layout.fullRows, full, 4, body)),
    start(gathered, layout.gathered),
    each(layout.shortRows, short, 4, gather(layout, locals.new(I32), at, gathered)),
    each(layout.gathered, gathered, 2, addGathered(layout, locals, at)),
    each(layout.pairs, pairs, 4, addPair(layout, locals, at)),
  ];
}

/** Writes the hashes that are there side by side. */
function collectFeatures(layout: Layout, lane: Local, next: Local, hash: Local): Code {
  return [
    next.set(i32.const(layout.features)),
    Array.from({ length: TEMPLATE_COUNT }, (_, t) => [
      i32.store(next.get, hash.tee(i32.load(lane.get, layout.hashes + 16 * t))),
      increase(next, i32.shiftLeft(i32.notEqual(hash.get, i32.const(0)), i32.const(2))),
    ]).flat(),
  ];
}

/** Looks a feature up and writes its place, if it is known. */
function find(layout: Layout, table: PlaceOfKey, locals: Locals, at: Local, next: Local): Code {
  const [key, slot] = integers(locals, 2);
  const two = i32.const(2);
  const moved = i32.load(i32.shiftLeft(i32.shiftRight(key.get, i32.const(table.bucketShift)), two), layout.moved);
  const spread = i32.multiply(i32.xor(key.get, moved), i32.const(SPREAD));
  return [
    key.set(i32.load(at.get)),
    slot.set(i32.shiftLeft(i32.shiftRight(spread, i32.const(table.slotShift)), i32.const(3))),
    i32.store(next.get, i32.load(slot.get, layout.slots + 4)),
    increase(next, i32.shiftLeft(i32.equal(i32.load(slot.get, layout.slots), key.get), two)),
  ];
}

/** Writes a place to all three lists, and moves on in that of its kind. */
function sortByKind(locals: Locals, at: Local, full: Local, short: Local, pairs: Local): Code {
  const [place, isShort, isPair] = integers(locals, 3);
  const four = i32.const(4);
  return [
    place.set(i32.load(at.get)),
    // Four, the size of an entry, where it is so.
    isShort.set(i32.and(i32.shiftLeft(place.get, i32.const(2)), four)),
    isPair.set(i32.and(i32.shiftLeft(place.get, i32.const(1)), four)),
    [full, short, pairs].map((list) => i32.store(list.get, place.get)),
    increase(full, i32.subtract(i32.subtract(four, isShort.get), isPair.get)),
    increase(short, isShort.get),
    increase(pairs, isPair.get),
  ];
}

/** Sums the full rows, eight labels in a variable, and stores the sums. */
function addFull(layout: Layout, locals: Locals, at: Local, each: (body: Code) => Code): Code {
  const sums = locals.many(OCTETS, V128);
  const row = locals.new(I32);
  return [
    sums.map((sum) => sum.set(v128.zero)),
    each([row.set(i32.load(at.get)), sums.map((sum, n) => sum.set(i16x8.add(sum.get, v128.load8x8(row.get, layout.full + 8 * n))))]),
    sums.map((sum, n) => v128.store(i32.const(0), sum.get, layout.sums + 16 * n)),
  ];
}

/** Copies all the weights that a short row may have, and moves on by those it has. */
function gather(layout: Layout, place: Local, at: Local, gathered: Local): Code {
  const first = i32.shiftLeft(i32.shiftRight(place.get, i32.const(6)), i32.const(1));
  const bytes = i32.and(i32.shiftRight(place.get, i32.const(1)), i32.const(30));
  return [place.set(i32.load(at.get)), v128.store(gathered.get, v128.load(first, layout.short)), increase(gathered, bytes)];
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
