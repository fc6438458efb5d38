import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  type Code,
  countDown,
  countUp,
  f64,
  giveBack,
  I32,
  i32,
  Locals,
  unsigned,
  when,
} from '../../../../src/extract/tagger/kernel/code.js';
import { moduleOf } from '../../../../src/extract/tagger/kernel/module.js';

declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { run(...given: number[]): number } };
};

/** Runs a function of two parameters made of the body, with the numbers of 32 bits that lie in memory. */
function run(body: (locals: Locals, one: Code, other: Code) => Code, given: readonly number[] = [], ints: readonly number[] = []): number {
  const locals = new Locals();
  const [one, other] = locals.many(2, I32);
  const code = { name: 'run', parameters: 2, hasResult: true, locals, body: body(locals, one?.get ?? [], other?.get ?? []) };
  const all = new WebAssembly.Memory({ initial: 1 });
  new Int32Array(all.buffer).set(ints);
  return new WebAssembly.Instance(new WebAssembly.Module(moduleOf([code], 1)), { memory: { all } }).exports.run(...given);
}

describe('moduleOf', () => {
  it('writes numbers of every size', () => {
    for (const value of [0, 63, 64, -64, -65, 127, 128, 8191, 8192, -8193, 2 ** 31 - 1, -(2 ** 31)])
      expect(run(() => i32.const(value))).toBe(value);
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(run(() => i32.const(value))).toBe(value);
      }),
      { numRuns: 30 },
    );
    expect(unsigned(300)).toEqual([0xac, 2]);
  });

  it('flattens code of any depth, in order', () => {
    expect(bytesOf([1, [2, [3, []], 4], [[[5]]]])).toEqual([1, 2, 3, 4, 5]);
  });

  it('computes with what it is given and with what lies in memory', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        expect(run((_, one, other) => i32.multiply(i32.xor(one, other), i32.load(i32.const(4))), [a, b], [7, 5])).toBe(Math.imul(a ^ b, 5));
        expect(run((_, one, other) => i32.below(one, other), [a, b])).toBe(a < b ? 1 : 0);
        expect(run((_, one) => i32.shiftRight(one, i32.const(3)), [a, b])).toBe((a >>> 3) | 0);
      }),
      { numRuns: 30 },
    );
    expect(run(() => f64.greater(f64.const(0.5), f64.const(-2.25)))).toBe(1);
  });

  it('counts up and down, and gives back from within', () => {
    const sumOf = (count: typeof countUp, first: number, end: number) =>
      run((locals) => {
        const [at, sum] = [locals.new(I32), locals.new(I32)];
        return [at.set(i32.const(first)), count(at, 2, i32.const(end), sum.set(i32.add(sum.get, at.get))), sum.get];
      });
    expect(sumOf(countUp, 1, 7)).toBe(1 + 3 + 5);
    expect(sumOf(countUp, 7, 7)).toBe(0);
    expect(sumOf(countDown, 6, 2)).toBe(6 + 4 + 2);
    expect(run((_, one) => [when(one, giveBack(i32.const(1))), i32.const(2)], [9, 0])).toBe(1);
    expect(run((_, one) => [when(one, giveBack(i32.const(1))), i32.const(2)], [0, 0])).toBe(2);
  });
});
