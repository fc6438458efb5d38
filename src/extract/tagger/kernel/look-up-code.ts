import { MOVE, type PlaceOfKey, SPREAD } from '../place-of-key.js';
import { TEMPLATE_COUNT } from '../templates.js';
import { NO_WEIGHTS } from '../weight-rows.js';
import { type Code, countUp, drop, I32, i32, increase, integers, type Local, type Locals, v128, when } from './code.js';
import type { FeatureCode } from './feature-code.js';
import type { Layout } from './layout.js';
import type { UnitsOfBlock } from './units-of-block.js';

const FOUR = i32.const(4);

/** Writes the features of the units of a block, side by side those that are there. */
export function collectFeatures(layout: Layout, locals: Locals, hashes: FeatureCode, units: UnitsOfBlock, from: Local): Code {
  const [next, hash, unit, lane] = integers(locals, 4);
  const collect = Array.from({ length: TEMPLATE_COUNT }, (_, t) => [
    i32.store(next.get, hash.tee(i32.load(lane.get, layout.hashes + 16 * t))),
    increase(next, i32.shiftLeft(i32.notEqual(hash.get, i32.const(0)), i32.const(2))),
  ]);
  return [
    next.set(i32.const(layout.features)),
    unit.set(from.get),
    lane.set(i32.const(16)),
    units.each(
      when(i32.equal(lane.get, i32.const(16)), hashes.hashes(unit), increase(unit, i32.const(16)), lane.set(i32.const(0))),
      collect,
      units.setEnd('features', next),
      increase(lane, FOUR),
    ),
  ];
}

/** Puts in the place of each feature where its row is, or that of no weights where it is not known. */
export function findPlaces(layout: Layout, locals: Locals, table: PlaceOfKey, units: UnitsOfBlock): Code {
  const [at, end, key, slot] = integers(locals, 4);
  const times = i32.load8(i32.shiftRight(key.get, i32.const(table.bucketShift)), layout.moved);
  const spread = i32.multiply(i32.xor(key.get, i32.multiply(times, i32.const(MOVE))), i32.const(SPREAD));
  return [
    at.set(i32.const(layout.features)),
    end.set(units.lastEnd('features')),
    countUp(at, 4, end.get, [
      key.set(i32.load(at.get)),
      slot.set(i32.shiftLeft(i32.shiftRight(spread, i32.const(table.slotShift)), i32.const(3))),
      i32.store(
        at.get,
        i32.select(i32.load(slot.get, layout.slots + 4), i32.const(NO_WEIGHTS), i32.equal(i32.load(slot.get, layout.slots), key.get)),
      ),
    ]),
  ];
}

/** Writes each place to all three lists, and moves on in that of its kind. */
export function sortPlaces(layout: Layout, locals: Locals, units: UnitsOfBlock): Code {
  const [at, place, isShort, isPair] = integers(locals, 4);
  const [full, short, pairs] = integers(locals, 3);
  return [
    at.set(i32.const(layout.features)),
    full.set(i32.const(layout.fullRows)),
    short.set(i32.const(layout.shortRows)),
    pairs.set(i32.const(layout.pairs)),
    units.each(
      countUp(at, 4, units.end('features'), [
        place.set(i32.load(at.get)),
        // Four, the size of an entry, where it is so.
        isShort.set(i32.and(i32.shiftLeft(place.get, i32.const(2)), FOUR)),
        isPair.set(i32.and(i32.shiftLeft(place.get, i32.const(1)), FOUR)),
        [full, short, pairs].map((list) => i32.store(list.get, place.get)),
        increase(full, i32.subtract(i32.subtract(FOUR, isShort.get), isPair.get)),
        increase(short, isShort.get),
        increase(pairs, isPair.get),
      ]),
      units.setEnd('full', full),
      units.setEnd('short', short),
      units.setEnd('pairs', pairs),
    ),
  ];
}

/** Loads something of each full row: then they are in the processor's cache when they are summed. */
export function fetchFull(layout: Layout, locals: Locals, units: UnitsOfBlock): Code {
  const [at, end] = integers(locals, 2);
  return [
    at.set(i32.const(layout.fullRows)),
    end.set(units.lastEnd('full')),
    countUp(at, 4, end.get, drop(i32.load(i32.load(at.get), layout.full))),
  ];
}

/** Copies all the weights that a short row may have, and moves on by those it has. */
export function gatherShort(layout: Layout, locals: Locals, units: UnitsOfBlock): Code {
  const [at, gathered] = integers(locals, 2);
  const place = locals.new(I32);
  const first = i32.shiftLeft(i32.shiftRight(place.get, i32.const(6)), i32.const(1));
  const bytes = i32.and(i32.shiftRight(place.get, i32.const(1)), i32.const(30));
  return [
    at.set(i32.const(layout.shortRows)),
    gathered.set(i32.const(layout.gathered)),
    units.each(
      countUp(at, 4, units.end('short'), [
        place.set(i32.load(at.get)),
        v128.store(gathered.get, v128.load(first, layout.short)),
        increase(gathered, bytes),
      ]),
      units.setEnd('gathered', gathered),
    ),
  ];
}
