import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { ZhengtuError } from '../../model/errors.js';
import { LABEL_COUNT } from './labels.js';
import { TEMPLATES_FINGERPRINT } from './templates.js';
import { PAIR_COUNT } from './transitions.js';

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
}

const MAGIC = 0x5a54_5447; // ZTTG
const VERSION = 1;
const HEADER_BYTES = 32;

/** Weights → bytes: a header, then the sections, compressed. The same weights give the same bytes. */
export function encodeModel(weights: TaggerWeights): Uint8Array {
  const rows = weights.keys.length;
  const entries = weights.labels.length;
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  const fields = [MAGIC, VERSION, TEMPLATES_FINGERPRINT, LABEL_COUNT, PAIR_COUNT, rows, entries];
  fields.forEach((value, i) => {
    header.setUint32(4 * i, value, true);
  });
  header.setFloat32(28, weights.step, true);
  const body = new Uint8Array(PAIR_COUNT * 4 + rows * 5 + entries * 2);
  const view = new DataView(body.buffer);
  let at = 0;
  for (const move of weights.moves) {
    view.setFloat32(at, move, true);
    at += 4;
  }
  // Differences of ascending keys, their bytes in four planes: like bytes side by side compress best.
  for (let plane = 0; plane < 4; plane++) {
    weights.keys.forEach((key, r) => {
      body[at++] = ((key - (r ? (weights.keys[r - 1] as number) : 0)) >>> (8 * plane)) & 255;
    });
  }
  for (let r = 0; r < rows; r++) body[at++] = (weights.rowStart[r + 1] as number) - (weights.rowStart[r] as number);
  body.set(weights.labels, at);
  body.set(new Uint8Array(weights.weights.buffer, weights.weights.byteOffset, entries), at + entries);
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 } };
  const packed = brotliCompressSync(body, options);
  const file = new Uint8Array(HEADER_BYTES + packed.length);
  file.set(new Uint8Array(header.buffer), 0);
  file.set(packed, HEADER_BYTES);
  return file;
}

/** Bytes → weights. Throws ZhengtuError CONFIGURATION where the file is no model, or one of another version of this code. */
export function decodeModel(file: Uint8Array): TaggerWeights {
  if (file.length < HEADER_BYTES) throw unusable('it is too short');
  const header = new DataView(file.buffer, file.byteOffset, HEADER_BYTES);
  const field = (i: number) => header.getUint32(4 * i, true);
  if (field(0) !== MAGIC) throw unusable('it is no tagger model');
  if (field(1) !== VERSION) throw unusable(`it has format ${field(1)}, this program reads ${VERSION}`);
  const fits = field(2) === TEMPLATES_FINGERPRINT && field(3) === LABEL_COUNT && field(4) === PAIR_COUNT;
  if (!fits) throw unusable('it was trained for other features or labels');
  const [rows, entries] = [field(5), field(6)];
  const body = brotliDecompressSync(file.subarray(HEADER_BYTES));
  if (body.length !== PAIR_COUNT * 4 + rows * 5 + entries * 2) throw unusable('its length does not fit its header');
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  const moves = Float32Array.from({ length: PAIR_COUNT }, (_, p) => view.getFloat32(4 * p, true));
  let at = PAIR_COUNT * 4;
  const keys = new Uint32Array(rows);
  for (let plane = 0; plane < 4; plane++) {
    for (let r = 0; r < rows; r++) keys[r] = (keys[r] as number) | ((body[at++] as number) << (8 * plane));
  }
  for (let r = 1; r < rows; r++) keys[r] = (keys[r] as number) + (keys[r - 1] as number);
  const rowStart = new Uint32Array(rows + 1);
  for (let r = 0; r < rows; r++) rowStart[r + 1] = (rowStart[r] as number) + (body[at++] as number);
  const labels = body.slice(at, at + entries);
  const weights = new Int8Array(entries);
  for (let e = 0; e < entries; e++) weights[e] = view.getInt8(at + entries + e);
  return { keys, rowStart, labels, weights, step: header.getFloat32(28, true), moves };
}

function unusable(why: string): ZhengtuError {
  return new ZhengtuError('CONFIGURATION', `The tagger's model cannot be used: ${why}. Train it anew with npm run train -- FOLDER.`);
}
