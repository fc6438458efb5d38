import { FINISH, MIX } from '../hash.js';
import { PARTS, SEEDS } from '../templates.js';
import { type Code, i32, i32x4, type Local, type Locals, V128, v128 } from './code.js';
import { type Layout, STREAM } from './layout.js';

/** The hashes of the features of four units at once, 0 where a template gives none: what `writeFeatures` does for one unit. */
export class FeatureCode {
  private readonly hash: Local;
  private readonly value: Local;
  private readonly present: Local;
  private readonly mixFactor: Local;
  private readonly finishFactors: readonly Local[];

  constructor(
    private readonly layout: Layout,
    locals: Locals,
  ) {
    this.hash = locals.new(V128);
    this.value = locals.new(V128);
    this.present = locals.new(V128);
    this.mixFactor = locals.new(V128);
    this.finishFactors = FINISH.factors.map(() => locals.new(V128));
  }

  /** Must stand once before `hashes`. */
  constants(): Code {
    const splat = (value: number) => i32x4.splat(i32.const(value));
    return [this.mixFactor.set(splat(MIX.factor)), this.finishFactors.map((local, n) => local.set(splat(FINISH.factors[n] as number)))];
  }

  /** `unit` is four times the number of the first unit. */
  hashes(unit: Local): Code {
    return PARTS.map((parts, t) => [
      this.hash.set(i32x4.splat(i32.const(SEEDS[t] as number))),
      parts.map(({ stream, shift }, n) => this.fold(v128.load(unit.get, this.layout.streams + STREAM * stream + 4 * shift), n === 0)),
      v128.store(i32.const(0), this.finished(), this.layout.hashes + 16 * t),
    ]);
  }

  private fold(value: Code, isFirst: boolean): Code {
    const { hash, present } = this;
    const isThere = i32x4.notEqual(this.value.get, v128.zero);
    return [
      this.value.set(value),
      present.set(isFirst ? isThere : v128.and(present.get, isThere)),
      hash.set(i32x4.multiply(v128.xor(hash.get, this.value.get), this.mixFactor.get)),
      hash.set(this.shifted(MIX.shift)),
    ];
  }

  private shifted(by: number): Code {
    return v128.xor(this.hash.get, i32x4.shiftRight(this.hash.get, i32.const(by)));
  }

  private finished(): Code {
    const { hash, finishFactors } = this;
    const [one, other] = finishFactors as [Local, Local];
    const isZero = i32x4.equal(hash.get, v128.zero);
    return [
      hash.set(i32x4.multiply(this.shifted(FINISH.shifts[0]), one.get)),
      hash.set(this.shifted(FINISH.shifts[1])),
      hash.set(i32x4.multiply(hash.get, other.get)),
      hash.set(this.shifted(FINISH.shifts[2])),
      // A hash of 0 becomes 2: what is true is -1 here.
      this.value.set(isZero),
      v128.and(i32x4.subtract(hash.get, i32x4.add(this.value.get, this.value.get)), this.present.get),
    ];
  }
}
