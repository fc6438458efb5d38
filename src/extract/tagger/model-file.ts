import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { ZhengtuError } from '../../model/errors.js';
import { LABEL_COUNT } from './labels.js';
import { TEMPLATES_FINGERPRINT } from './templates.js';
import { PAIR_COUNT } from './transitions.js';
import type { WordClusters } from './word-clusters.js';

/** The learned weights: sparse rows of features, and one weight for each allowed pair of labels. */
export interface TaggerWeights {
  /** Feature hashes, ascending. */
  readonly keys: Uint32Array;
  /** Row r holds the entries from `rowStart[r]` to `rowStart[r + 1]`. */
  readonly rowStart: Uint32Array;
  /** Label of each entry, ascending in its row. */
  readonly labels: Uint8Array;
  /** Weight of each entry, in steps of `step`. */
  readonly weights: Int8Array;
  readonly step: number;
  /** Weights of the allowed pairs of labels, in the order of transitions.ts. */
  readonly moves: Float32Array;
  readonly clusters: WordClusters;
}

const MAGIC = 0x5a54_5447; // ZTTG
const VERSION = 2;
const HEADER_BYTES = 40;
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 } };

const bodyLength = (rows: number, entries: number, words: number) => PAIR_COUNT * 4 + rows * 5 + entries * 2 + words * 8;

/** Weights → bytes: a header, then the sections, compressed. The same weights give the same bytes. */
export function encodeModel(weights: TaggerWeights): Uint8Array {
  const rows = weights.keys.length;
  const entries = weights.labels.length;
  const words = weights.clusters.keys.length;
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  const fields = [MAGIC, VERSION, TEMPLATES_FINGERPRINT, LABEL_COUNT, PAIR_COUNT, rows, entries, words];
  fields.forEach((value, i) => {
    header.setUint32(4 * i, value, true);
  });
  header.setFloat32(32, weights.step, true);
  const body = new Uint8Array(bodyLength(rows, entries, words));
  let at = writePlanes(body, 0, new Uint32Array(weights.moves.buffer, weights.moves.byteOffset, PAIR_COUNT), 4);
  at = writePlanes(body, at, differences(weights.keys), 4);
  at = writePlanes(body, at, differences(weights.rowStart).subarray(1), 1);
  at = writePlanes(body, at, weights.labels, 1);
  at = writePlanes(body, at, weights.weights, 1);
  at = writePlanes(body, at, differences(weights.clusters.keys), 4);
  at = writePlanes(body, at, weights.clusters.coarse, 2);
  writePlanes(body, at, weights.clusters.fine, 2);
  const packed = brotliCompressSync(body, QUALITY);
  const file = new Uint8Array(HEADER_BYTES + packed.length);
  file.set(new Uint8Array(header.buffer), 0);
  file.set(packed, HEADER_BYTES);
  return file;
}

/** Bytes → weights. Throws ZhengtuError CONFIGURATION where the file is no model, or one of another version of this code. */
export function decodeModel(file: Uint8Array): TaggerWeights {
  const { fits, weights } = decodeAny(file);
  if (!fits) throw unusable('it was trained for other features');
  return weights;
}

/** The word groups of a model, whatever features it was trained for: a new one may take them over. Throws as `decodeModel` does. */
export const decodeClusters = (file: Uint8Array): WordClusters => decodeAny(file).weights.clusters;

function decodeAny(file: Uint8Array): { readonly fits: boolean; readonly weights: TaggerWeights } {
  if (file.length < HEADER_BYTES) throw unusable('it is too short');
  const header = new DataView(file.buffer, file.byteOffset, HEADER_BYTES);
  const field = (i: number) => header.getUint32(4 * i, true);
  if (field(0) !== MAGIC) throw unusable('it is no tagger model');
  if (field(1) !== VERSION) throw unusable(`it has format ${field(1)}, this program reads ${VERSION}`);
  if (field(3) !== LABEL_COUNT || field(4) !== PAIR_COUNT) throw unusable('it was trained for other labels');
  const fits = field(2) === TEMPLATES_FINGERPRINT;
  const [rows, entries, words] = [field(5), field(6), field(7)];
  const body = brotliDecompressSync(file.subarray(HEADER_BYTES));
  if (body.length !== bodyLength(rows, entries, words)) throw unusable('its length does not fit its header');
  let at = 0;
  const section = (count: number, bytes: number) => {
    at += count * bytes;
    return readPlanes(body, at - count * bytes, count, bytes);
  };
  const moves = new Float32Array(section(PAIR_COUNT, 4).buffer);
  const keys = runningSums(section(rows, 4));
  const rowStart = new Uint32Array(rows + 1);
  rowStart.set(runningSums(section(rows, 1)), 1);
  const labels = Uint8Array.from(section(entries, 1));
  const weights = Int8Array.from(section(entries, 1));
  const clusters = {
    keys: runningSums(section(words, 4)),
    coarse: Uint16Array.from(section(words, 2)),
    fine: Uint16Array.from(section(words, 2)),
  };
  return { fits, weights: { keys, rowStart, labels, weights, step: header.getFloat32(32, true), moves, clusters } };
}

/** Writes the low `bytes` bytes of each value, byte by byte in planes: like bytes side by side compress best. */
function writePlanes(body: Uint8Array, at: number, values: ArrayLike<number>, bytes: number): number {
  for (let plane = 0; plane < bytes; plane++) {
    for (let n = 0; n < values.length; n++) body[at++] = ((values[n] as number) >>> (8 * plane)) & 255;
  }
  return at;
}

function readPlanes(body: Uint8Array, at: number, count: number, bytes: number): Uint32Array {
  const values = new Uint32Array(count);
  for (let plane = 0; plane < bytes; plane++) {
    for (let n = 0; n < count; n++) values[n] = (values[n] as number) | ((body[at + plane * count + n] as number) << (8 * plane));
  }
  return values;
}

const differences = (values: Uint32Array) => values.map((value, n) => value - (n ? (values[n - 1] as number) : 0));

function runningSums(values: Uint32Array): Uint32Array {
  for (let n = 1; n < values.length; n++) values[n] = (values[n] as number) + (values[n - 1] as number);
  return values;
}

function unusable(why: string): ZhengtuError {
  return new ZhengtuError('CONFIGURATION', `The tagger's model cannot be used: ${why}. Train it anew with npm run train -- FOLDER.`);
}
