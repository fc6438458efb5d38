import { ZhengtuError } from '../../model/errors.js';
import { PREDICATES, type Predicate } from '../../model/vocabulary.js';

/** A trained judge of proposals: logistic regression over hashed features. */
export interface RelationScorer {
  /** Weights are addressed by the low `bits` bits of a feature's hash. */
  readonly bits: number;
  readonly weights: Int8Array;
  /** What one step of a weight is worth, in log-odds. */
  readonly step: number;
  /** The probability from which a claim is made, for each predicate. */
  readonly thresholds: Readonly<Record<Predicate, number>>;
}

const MAGIC = 0x5a54524c;
const VERSION = 1;
const HEADER = 16;

/** Reads a model file as `encodeRelationScorer` writes it. Throws CONFIGURATION where the bytes are no such model. */
export function loadRelationScorer(bytes: Uint8Array): RelationScorer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = bytes.byteLength > HEADER && view.getUint32(0) === MAGIC && view.getUint16(4) === VERSION;
  const bits = known ? view.getUint16(6) : 0;
  const start = HEADER + 4 * PREDICATES.length;
  if (!known || view.getUint16(8) !== PREDICATES.length || bytes.byteLength !== start + 2 ** bits) {
    throw new ZhengtuError('CONFIGURATION', 'the relation model is not readable by this version; train it anew: npm run train:relations');
  }
  const thresholds = Object.fromEntries(PREDICATES.map((name, at) => [name, view.getFloat32(HEADER + 4 * at)]));
  const weights = new Int8Array(2 ** bits);
  for (let at = 0; at < weights.length; at++) weights[at] = view.getInt8(start + at);
  return { bits, weights, step: view.getFloat32(12), thresholds: thresholds as Record<Predicate, number> };
}

/** The bytes of a model file: magic, version, bits, count of predicates, step, thresholds, weights; big-endian. */
export function encodeRelationScorer(scorer: RelationScorer): Uint8Array {
  const start = HEADER + 4 * PREDICATES.length;
  const bytes = new Uint8Array(start + scorer.weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint16(4, VERSION);
  view.setUint16(6, scorer.bits);
  view.setUint16(8, PREDICATES.length);
  view.setFloat32(12, scorer.step);
  for (const [at, name] of PREDICATES.entries()) view.setFloat32(HEADER + 4 * at, scorer.thresholds[name]);
  bytes.set(new Uint8Array(scorer.weights.buffer, scorer.weights.byteOffset, scorer.weights.byteLength), start);
  return bytes;
}

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
