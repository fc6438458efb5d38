import { LABEL_COUNT } from '../labels.js';
import {
  type Code,
  countDown,
  countUp,
  F64,
  f64,
  f64x2,
  giveBack,
  I32,
  i32,
  increase,
  type Local,
  Locals,
  V128,
  v128,
  when,
} from './code.js';
import { type Layout, ROW } from './layout.js';
import type { CodeOfFunction } from './module.js';

/** Bytes of a row: one number of each label. Units are counted by the offsets of their rows. */
const BYTES = 8 * ROW;
const PAIRS = Array.from({ length: ROW / 2 }, (_, n) => 16 * n);
const NOTHING = i32.const(0);

/** Does something with two labels of a row at a time, given where they lie in it. */
const eachPair = (code: (offset: number) => Code): Code => PAIRS.map(code);

/**
 * `forward(units × row)`: the forward sums of all units from the potentials, each row scaled to sum 1, as `Lattice` does it.
 * Gives 0 where no sequence is allowed, otherwise 1.
 */
export function forwardCode(layout: Layout, negligible: number): CodeOfFunction {
  const locals = new Locals();
  const [end, row, scale] = locals.many(3, I32) as [Local, Local, Local];
  const sum = locals.new(F64);
  const factor = locals.new(V128);
  const multiply = (by: (offset: number) => Code) =>
    eachPair((at) => v128.store(row.get, f64x2.multiply(v128.load(row.get, layout.forward + at), by(at)), layout.forward + at));
  const oneRow = [
    when(row.get, reach(layout, locals, negligible, row)),
    multiply((at) => v128.load(row.get, layout.potentials + at)),
    when(
      isLast(row, end),
      multiply((at) => v128.load(NOTHING, layout.stops + at)),
    ),
    sum.set(f64.const(0)),
    // One after the other, so that the sum is the same to the last bit wherever it is made.
    Array.from({ length: LABEL_COUNT }, (_, n) => sum.set(f64.add(sum.get, f64.load(row.get, layout.forward + 8 * n)))),
    when(i32.isZero(f64.greater(sum.get, f64.const(0))), giveBack(i32.const(0))),
    f64.store(scale.get, sum.get, layout.scale),
    factor.set(f64x2.splat(f64.divide(f64.const(1), sum.get))),
    multiply(() => factor.get),
    increase(scale, i32.const(8)),
  ];
  const body = [
    eachPair((at) => v128.store(NOTHING, v128.load(NOTHING, layout.starts + at), layout.forward + at)),
    countUp(row, BYTES, end.get, oneRow),
    i32.const(1),
  ];
  return { name: 'forward', parameters: 1, hasResult: true, locals, body };
}

/** Spreads the sums of the unit before over the labels that may follow. */
function reach(layout: Layout, locals: Locals, negligible: number, row: Local): Code[] {
  const [before, target, pair] = locals.many(3, I32) as [Local, Local, Local];
  const came = locals.new(F64);
  const sum = f64.add(f64.load(target.get, layout.forward), f64.multiply(came.get, f64.load(pair.get, layout.moves)));
  return [
    eachPair((at) => v128.store(row.get, v128.zero, layout.forward + at)),
    before.set(i32.subtract(row.get, i32.const(BYTES))),
    forEachFollowed(layout, locals, negligible, before, (label, value) => [
      came.set(value),
      forEachMove(layout, locals, label, pair, (offset) => [
        target.set(i32.add(row.get, offset)),
        f64.store(target.get, sum, layout.forward),
      ]),
    ]),
  ];
}

/** `backward(units × row)`: the backward sums, after `forward`. */
export function backwardCode(layout: Layout, negligible: number): CodeOfFunction {
  const locals = new Locals();
  const [end, row, after, scale, pair] = locals.many(5, I32) as [Local, Local, Local, Local, Local];
  const sum = locals.new(F64);
  const factor = locals.new(V128);
  const onward = (at: number) =>
    f64x2.multiply(f64x2.multiply(v128.load(after.get, layout.backward + at), v128.load(after.get, layout.potentials + at)), factor.get);
  const stopped = (at: number) => f64x2.multiply(v128.load(NOTHING, layout.onward + at), v128.load(NOTHING, layout.stops + at));
  const oneRow = [
    after.set(i32.add(row.get, i32.const(BYTES))),
    factor.set(f64x2.splat(f64.divide(f64.const(1), f64.load(scale.get, layout.scale)))),
    increase(scale, i32.const(-8)),
    eachPair((at) => v128.store(NOTHING, onward(at), layout.onward + at)),
    when(
      isLast(after, end),
      eachPair((at) => v128.store(NOTHING, stopped(at), layout.onward + at)),
    ),
    eachPair((at) => v128.store(row.get, v128.zero, layout.backward + at)),
    forEachFollowed(layout, locals, negligible, row, (label) => [
      sum.set(f64.const(0)),
      forEachMove(layout, locals, label, pair, (offset) => [
        sum.set(f64.add(sum.get, f64.multiply(f64.load(pair.get, layout.moves), f64.load(offset, layout.onward)))),
      ]),
      f64.store(i32.add(row.get, i32.shiftLeft(label.get, i32.const(1))), sum.get, layout.backward),
    ]),
  ];
  const body = [
    row.set(i32.subtract(end.get, i32.const(BYTES))),
    scale.set(i32.multiply(i32.divide(row.get, i32.const(BYTES)), i32.const(8))),
    eachPair((at) => v128.store(row.get, v128.load(NOTHING, layout.stops + at), layout.backward + at)),
    increase(row, i32.const(-BYTES)),
    countDown(row, BYTES, NOTHING, oneRow),
  ];
  return { name: 'backward', parameters: 1, hasResult: false, locals, body };
}

const isLast = (row: Local, end: Local): Code => i32.equal(i32.add(row.get, i32.const(BYTES)), end.get);

/** What is done with each label of the forward sums at `row` that is not negligible; `label` is four times its number. */
function forEachFollowed(
  layout: Layout,
  locals: Locals,
  negligible: number,
  row: Local,
  body: (label: Local, value: Code) => readonly Code[],
): Code {
  const [first, label, stop, at] = locals.many(4, I32) as [Local, Local, Local, Local];
  const value = f64.load(at.get, layout.forward);
  const following = [
    label.set(first.get),
    stop.set(i32.add(first.get, i32.const(8))),
    countUp(label, 4, stop.get, when(f64.atLeast(value, f64.const(negligible)), body(label, value)), increase(at, i32.const(8))),
  ];
  const isOneFollowed = v128.isAnyTrue(f64x2.atLeast(v128.load(at.get, layout.forward), f64x2.splat(f64.const(negligible))));
  return [
    first.set(NOTHING),
    countUp(first, 8, i32.const(4 * ROW), at.set(i32.add(row.get, i32.shiftLeft(first.get, i32.const(1)))), when(isOneFollowed, following)),
  ];
}

/** What is done with each move from the label: `pair` is where exp(weight) lies, the argument where the label after it lies in a row. */
function forEachMove(layout: Layout, locals: Locals, label: Local, pair: Local, body: (offset: Code) => readonly Code[]): Code {
  const [target, stop] = locals.many(2, I32) as [Local, Local];
  return [
    target.set(i32.load(label.get, layout.firstPairs)),
    stop.set(i32.load(label.get, layout.firstPairs + 4)),
    countUp(target, 4, stop.get, pair.set(i32.shiftLeft(target.get, i32.const(1))), body(i32.load(target.get, layout.targets))),
  ];
}
