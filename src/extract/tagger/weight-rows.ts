import { LABEL_COUNT as L } from './labels.js';
import type { TaggerWeights } from './model-file.js';
import { PlaceOfKey } from './place-of-key.js';

/** Numbers of a full row that hold weights, four each, a byte a weight; and from one row to the next: a line of the processor's cache. */
const ROW = 3 * Math.ceil(L / 12);
const STRIDE = 16;
/** Rows of at most so many weights stand in the place itself, and rows of more than this many are kept in full. */
const INLINE = 2;
const SHORT = 8;
/** So many weights of a short row are copied at once, whether it has them or not; most have fewer. */
const COPIED = 4;
/** Added to the weights of full rows, so that none is below zero and four stand side by side in a number. */
const BIAS = 128;
const EVEN = 0x00ff_00ff;
/** Bits of a weight times 64 plus its label. */
const PACKED = 0x3fff;

/** What the low two bits of a place say of the bits above. */
const KIND = { full: 0, short: 1, inline: 2 } as const;

/**
 * The weights by feature. Nearly all of the tagger's time goes here, most of it into waiting for memory: so what is fetched
 * is small. Rows of one or two weights stand where the feature is looked up, full rows are a line of the cache each. And
 * nothing in the loops asks what the processor cannot foresee: whether a feature is known, and of which kind its row is,
 * decides how far a counter moves, not which way the code goes.
 */
export class WeightRows {
  private readonly places: PlaceOfKey;
  /** A weight times 64, plus its label. */
  private readonly short: Int16Array;
  private readonly full: Int32Array;
  private readonly found: Int32Array;
  private readonly lists: readonly [full: Int32Array, short: Int32Array, inline: Int32Array];
  private readonly gathered: Int16Array;

  /** `most`: of so many features at most will the weights be added at once. */
  constructor({ keys, rowStart, labels, weights }: TaggerWeights, most: number) {
    const lengthOf = (row: number) => (rowStart[row + 1] as number) - (rowStart[row] as number);
    const places = new Int32Array(keys.length);
    const fullRows: number[] = [];
    this.short = new Int16Array(labels.length + SHORT);
    const packed = (entry: number) => (weights[entry] as number) * 64 + (labels[entry] as number);
    let at = 0;
    for (let row = 0; row < keys.length; row++) {
      const first = rowStart[row] as number;
      const length = lengthOf(row);
      if (length > SHORT) fullRows.push(row);
      else if (length > INLINE) {
        places[row] = (at << 6) | (length << 2) | KIND.short;
        for (let e = first; e < first + length; e++) this.short[at++] = packed(e);
      } else {
        const other = length < INLINE ? 0 : packed(first + 1);
        places[row] = ((other & PACKED) << 16) | ((packed(first) & PACKED) << 2) | KIND.inline;
      }
    }
    // The fullest rows are those of the most frequent features: side by side they stay in the processor's cache.
    fullRows.sort((a, b) => lengthOf(b) - lengthOf(a) || a - b);
    const bytes = new Uint8Array((fullRows.length + 1) * STRIDE * 4).fill(BIAS);
    fullRows.forEach((row, n) => {
      places[row] = n * STRIDE * 4 + KIND.full;
      for (let e = rowStart[row] as number; e < (rowStart[row + 1] as number); e++) {
        bytes[n * STRIDE * 4 + (labels[e] as number)] = BIAS + (weights[e] as number);
      }
    });
    this.full = new Int32Array(bytes.buffer);
    this.places = new PlaceOfKey(keys, places);
    this.found = new Int32Array(most + 1);
    this.lists = [new Int32Array(most + 1), new Int32Array(most + 1), new Int32Array(most + 1)];
    this.gathered = new Int16Array((most + 1) * SHORT);
  }

  /** Sets `sums`, one for each label, to the sums of the weights of the first `count` features of `keys`. */
  addUp(keys: Int32Array, count: number, sums: Int32Array): void {
    const { found } = this;
    const [full, short, inline] = this.lists;
    const known = this.places.find(keys, count, found);
    let fullCount = 0;
    let shortCount = 0;
    let inlineCount = 0;
    for (let f = 0; f < known; f++) {
      const place = found[f] as number;
      full[fullCount] = place >>> 2;
      short[shortCount] = place;
      inline[inlineCount] = place;
      const isShort = place & 1;
      const isInline = (place >>> 1) & 1;
      shortCount += isShort;
      inlineCount += isInline;
      fullCount += 1 - isShort - isInline;
    }
    this.addFull(fullCount, sums);
    this.addShort(shortCount, sums);
    for (let f = 0; f < inlineCount; f++) {
      const place = inline[f] as number;
      const one = (place >>> 2) & 63;
      const other = (place >>> 16) & 63;
      sums[one] = (sums[one] as number) + ((place << 16) >> 24);
      sums[other] = (sums[other] as number) + ((place << 2) >> 24);
    }
  }

  /** Three numbers, that is twelve labels, at a time: so the sums stay in registers, two side by side in each. */
  private addFull(count: number, sums: Int32Array): void {
    const { full } = this;
    const [starts] = this.lists;
    const bias = count * BIAS;
    for (let c = 0; c < ROW; c += 3) {
      let [a, b, d, e, g, h] = [0, 0, 0, 0, 0, 0];
      for (let f = 0; f < count; f++) {
        const at = (starts[f] as number) + c;
        const first = full[at] as number;
        const second = full[at + 1] as number;
        const third = full[at + 2] as number;
        a = (a + (first & EVEN)) | 0;
        b = (b + ((first >>> 8) & EVEN)) | 0;
        d = (d + (second & EVEN)) | 0;
        e = (e + ((second >>> 8) & EVEN)) | 0;
        g = (g + (third & EVEN)) | 0;
        h = (h + ((third >>> 8) & EVEN)) | 0;
      }
      setFour(sums, 4 * c, a, b, bias);
      setFour(sums, 4 * c + 4, d, e, bias);
      setFour(sums, 4 * c + 8, g, h, bias);
    }
  }

  /** First gathers the weights of all short rows side by side, then adds them in one loop. */
  private addShort(count: number, sums: Int32Array): void {
    const { short, gathered } = this;
    const places = this.lists[KIND.short];
    let next = 0;
    for (let f = 0; f < count; f++) {
      const place = places[f] as number;
      const first = place >>> 6;
      const length = (place >>> 2) & 15;
      gathered[next] = short[first] as number;
      gathered[next + 1] = short[first + 1] as number;
      gathered[next + 2] = short[first + 2] as number;
      gathered[next + 3] = short[first + 3] as number;
      for (let e = COPIED; e < length; e++) gathered[next + e] = short[first + e] as number;
      next += length;
    }
    for (let e = 0; e < next; e++) {
      const entry = gathered[e] as number;
      sums[entry & 63] = (sums[entry & 63] as number) + (entry >> 6);
    }
  }
}

/** Sets the sums of four labels to what stands side by side in two numbers. */
function setFour(sums: Int32Array, label: number, even: number, odd: number, bias: number): void {
  sums[label] = (even & 0xffff) - bias;
  sums[label + 1] = (odd & 0xffff) - bias;
  sums[label + 2] = (even >>> 16) - bias;
  sums[label + 3] = (odd >>> 16) - bias;
}

/** So many sums are set, at least: those of the labels, and a few beyond. */
export const SUMS = 64;
