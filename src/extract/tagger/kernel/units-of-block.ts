import { type Code, countUp, I32, i32, type Local, type Locals, when } from './code.js';
import { BLOCK, type Layout, UNIT_ENDS } from './layout.js';

/** The lists that hold something of every unit of a block, one unit behind the other. */
const LISTS = ['features', 'full', 'short', 'gathered', 'pairs'] as const;
type List = (typeof LISTS)[number];
/** From four times the number of a unit to where its ends lie. */
const FOURS_TO_ENDS = Math.log2(UNIT_ENDS / 4);

/** The units that are worked on at once, and where in each list what belongs to each of them ends. */
export class UnitsOfBlock {
  /** Where the ends of the unit lie whose turn it is, seen from those of the first, and where the last unit's are over. */
  private readonly own: Local;
  private readonly stop: Local;

  constructor(
    private readonly layout: Layout,
    locals: Locals,
  ) {
    this.own = locals.new(I32);
    this.stop = locals.new(I32);
  }

  /** The block begins at unit `from`, and ends before `to` if it is not full; both are four times the number of a unit. */
  begin(from: Local, to: Local): Code {
    const most = i32.const(4 * BLOCK);
    const left = i32.subtract(to.get, from.get);
    return [
      this.stop.set(left),
      when(i32.below(most, this.stop.get), this.stop.set(most)),
      this.stop.set(i32.shiftLeft(this.stop.get, i32.const(FOURS_TO_ENDS))),
    ];
  }

  /** Does something with one unit after the other. */
  each(...body: readonly Code[]): Code {
    return [this.own.set(i32.const(0)), countUp(this.own, UNIT_ENDS, this.stop.get, body)];
  }

  /** Where what belongs to the unit whose turn it is ends in a list. */
  end(list: List): Code {
    return i32.load(this.own.get, this.layout.ends + 4 * LISTS.indexOf(list));
  }

  setEnd(list: List, pointer: Local): Code {
    return i32.store(this.own.get, pointer.get, this.layout.ends + 4 * LISTS.indexOf(list));
  }

  /** Where a list ends, seen from its last unit. */
  lastEnd(list: List): Code {
    return i32.load(this.stop.get, this.layout.ends + 4 * LISTS.indexOf(list) - UNIT_ENDS);
  }
}
