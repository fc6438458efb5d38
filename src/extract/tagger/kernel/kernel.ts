import type { LatticeSums } from '../lattice.js';
import type { TaggerWeights } from '../model-file.js';
import { MARGIN, STREAMS, type Streams } from '../streams.js';
import { FIRST_PAIR, STARTS, STOPS, TO } from '../transitions.js';
import { layOutWeights } from '../weight-rows.js';
import { emissionCode } from './emission-code.js';
import { backwardCode, forwardCode } from './lattice-code.js';
import { FULL_ROW, type Layout, layoutOf, MOST_UNITS, ROW, SCORE_LIMIT, STREAM } from './layout.js';
import { moduleOf } from './module.js';

interface Functions {
  emit(from: number, to: number): void;
  forward(end: number): number;
  backward(end: number): void;
}

declare const WebAssembly: {
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

/**
 * The inner loops of the tagger, as WebAssembly: what `writeFeatures` and `Lattice` do in TypeScript, to the last bit the
 * same, with four features hashed, eight labels summed and two probabilities multiplied at once. Its code is written when a
 * model is loaded, for that model's tables.
 */
export class Kernel implements LatticeSums {
  readonly width = ROW;
  readonly potentials: Float64Array;
  readonly moves: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
  private readonly streams: Int32Array;
  private readonly functions: Functions;
  private seenFrom = 0;
  private seenTo = 0;

  /** `negligible` as that of `Lattice`. */
  constructor(weights: TaggerWeights, negligible: number) {
    const rows = layOutWeights(weights, FULL_ROW);
    const { places } = rows;
    const layout = layoutOf({
      moved: places.moved.byteLength,
      slots: places.slots.byteLength,
      short: rows.short.byteLength,
      full: rows.full.byteLength,
    });
    const memory = new WebAssembly.Memory({ initial: layout.pages, maximum: layout.pages });
    const bytes = moduleOf([emissionCode(layout, places), forwardCode(layout, negligible), backwardCode(layout, negligible)], layout.pages);
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { memory: { all: memory } });
    this.functions = instance.exports as Functions;
    const ints = new Int32Array(memory.buffer);
    const floats = new Float64Array(memory.buffer);
    const rowsFrom = (at: number) => floats.subarray(at / 8, at / 8 + ROW * MOST_UNITS);
    this.potentials = rowsFrom(layout.potentials);
    this.forward = rowsFrom(layout.forward);
    this.backward = rowsFrom(layout.backward);
    this.scale = floats.subarray(layout.scale / 8, layout.scale / 8 + MOST_UNITS);
    this.streams = ints.subarray(layout.streams / 4, (layout.streams + STREAM * STREAMS.length) / 4);
    new Uint8Array(memory.buffer).set(places.moved, layout.moved);
    ints.set(places.slots, layout.slots / 4);
    new Int16Array(memory.buffer).set(rows.short, layout.short / 2);
    new Int8Array(memory.buffer).set(rows.full, layout.full);
    this.moves = floats.subarray(layout.moves / 8, layout.moves / 8 + weights.moves.length);
    this.moves.set(Float64Array.from(weights.moves, Math.exp));
    this.setConstants(layout, weights.step, ints, floats);
  }

  private setConstants(layout: Layout, step: number, ints: Int32Array, floats: Float64Array): void {
    ints.set(
      Int32Array.from(TO, (label) => 8 * label),
      layout.targets / 4,
    );
    ints.set(
      Int32Array.from(FIRST_PAIR, (pair) => 4 * pair),
      layout.firstPairs / 4,
    );
    floats.set(STARTS, layout.starts / 8);
    floats.set(STOPS, layout.stops / 8);
    for (let n = 0; n <= 2 * SCORE_LIMIT; n++) floats[layout.exponentials / 8 + n] = Math.exp((n - SCORE_LIMIT) * step);
  }

  /** Takes over the streams from the unit `from` on, as many as fit in, and returns the unit up to which they do. */
  see(streams: Streams, from: number): number {
    this.seenFrom = from;
    this.seenTo = Math.min(streams.length, from + MOST_UNITS);
    streams.values.forEach((values, s) => {
      this.streams.set(values.subarray(from, this.seenTo + 2 * MARGIN), (s * STREAM) / 4);
    });
    return this.seenTo;
  }

  /** Sets the sums for the units from `from` to `to`; false where no sequence of labels is allowed. RangeError where they were not seen, or are none. */
  run(from: number, to: number): boolean {
    const isSeen = this.seenFrom <= from && from < to && to <= this.seenTo;
    if (!isSeen) throw new RangeError(`units ${from} to ${to} are none of those seen, ${this.seenFrom} to ${this.seenTo}`);
    this.functions.emit(4 * (from - this.seenFrom), 4 * (to - this.seenFrom));
    const end = 8 * ROW * (to - from);
    if (this.functions.forward(end) === 0) return false;
    this.functions.backward(end);
    return true;
  }
}
