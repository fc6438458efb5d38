import { MOVE, SPREAD } from '../place-of-key.js';
import { TEMPLATE_COUNT } from '../templates.js';
import { type Code, countUp, drop, I32, i32, increase, integers, type Local, type Locals } from './code.js';
import type { Layout, TableLayout } from './layout.js';

/** Looks the features of the unit at `lane` up among those with full rows: the places of these go to `full`, the features that are none of them to `others`. */
export function lookUpFrequent(layout: Layout, locals: Locals, lane: Local, full: Local, others: Local): Code {
  const [at, features] = integers(locals, 2);
  return [
    collectFeatures(layout, lane, features, locals.new(I32)),
    at.set(i32.const(layout.features)),
    countUp(at, 4, features.get, findFrequent(layout.frequent, locals, at, full, others)),
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

function findFrequent(table: TableLayout, locals: Locals, at: Local, full: Local, others: Local): Code {
  const [key, slot, isKnown] = integers(locals, 3);
  return [
    key.set(i32.load(at.get)),
    slot.set(slotOf(table, key)),
    isKnown.set(i32.equal(i32.load(slot.get, table.slots), key.get)),
    i32.store(full.get, i32.load(slot.get, table.slots + 4)),
    i32.store(others.get, key.get),
    increase(full, i32.shiftLeft(isKnown.get, i32.const(2))),
    increase(others, i32.shiftLeft(i32.xor(isKnown.get, i32.const(1)), i32.const(3))),
  ];
}

/**
 * Writes behind each of the other features where its slot is, and loads it: what that fetches into the processor's cache is
 * there when `findRare` wants it. As little is done here with each as can be, so that more of them are waited for at once.
 */
export function fetchRare({ rare, others }: Layout, locals: Locals, end: Local): Code {
  const [at, key, slot] = integers(locals, 3);
  return [
    at.set(i32.const(others)),
    countUp(at, 8, end.get, [
      key.set(i32.load(at.get)),
      slot.set(slotOf(rare, key)),
      i32.store(at.get, slot.get, 4),
      drop(i32.load(slot.get, rare.slots)),
    ]),
  ];
}

/** Fetches the full rows likewise, before they are summed. */
export function fetchFull({ full, fullRows }: Layout, locals: Locals, end: Local): Code {
  const at = locals.new(I32);
  return [at.set(i32.const(fullRows)), countUp(at, 4, end.get, drop(i32.load(i32.load(at.get), full)))];
}

/** Writes what stands in the slot of the feature to both lists, and moves on in that of its kind if it is the feature's. */
export function findRare({ rare }: Layout, locals: Locals, at: Local, short: Local, pairs: Local): Code {
  const [slot, place, isKnown] = integers(locals, 3);
  return [
    slot.set(i32.load(at.get, 4)),
    isKnown.set(i32.shiftLeft(i32.equal(i32.load(slot.get, rare.slots), i32.load(at.get)), i32.const(2))),
    place.set(i32.load(slot.get, rare.slots + 4)),
    [short, pairs].map((list) => i32.store(list.get, place.get)),
    // By four, the size of an entry, where it is so.
    increase(short, i32.and(i32.shiftLeft(place.get, i32.const(2)), isKnown.get)),
    increase(pairs, i32.and(i32.shiftLeft(place.get, i32.const(1)), isKnown.get)),
  ];
}

/** Where the slot of a key is, seen from the first: what `PlaceOfKey` does. */
function slotOf({ moved, bucketShift, slotShift }: TableLayout, key: Local): Code {
  const times = i32.load16Unsigned(i32.shiftLeft(i32.shiftRight(key.get, i32.const(bucketShift)), i32.const(1)), moved);
  const spread = i32.multiply(i32.xor(key.get, i32.multiply(times, i32.const(MOVE))), i32.const(SPREAD));
  return i32.shiftLeft(i32.shiftRight(spread, i32.const(slotShift)), i32.const(3));
}
