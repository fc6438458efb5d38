import { ZhengtuError } from '../../../model/errors.js';
import { PREDICATES, type Predicate } from '../../../model/vocabulary.js';
import { decodeTrees, encodeTrees, type Trees } from './trees.js';

/** What wording is worth: logistic regression over hashed features. */
export interface WordingWeights {
  /** Weights are addressed by the low `bits` bits of a feature's hash. */
  readonly bits: number;
  readonly weights: Int8Array;
  /** What one step of a weight is worth, in log-odds. */
  readonly step: number;
}

/** A trained judge of proposals: weights say what the wording of each tells, trees decide between them. */
export interface RelationScorer extends WordingWeights {
  readonly trees: Trees;
  /** The probability from which a claim is made, for each predicate. */
  readonly thresholds: Readonly<Record<Predicate, number>>;
}

const MAGIC = 0x5a54524c;
const VERSION = 2;
const HEADER = 16;

/** Reads a model file as `encodeRelationScorer` writes it. Throws CONFIGURATION where the bytes are no such model. */
export function loadRelationScorer(bytes: Uint8Array): RelationScorer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = bytes.byteLength > HEADER && view.getUint32(0) === MAGIC && view.getUint16(4) === VERSION;
  const bits = known ? view.getUint16(6) : 0;
  const start = HEADER + 4 * PREDICATES.length;
  const end = start + 2 ** bits;
  const trees = known && view.getUint16(8) === PREDICATES.length ? decodeTrees(bytes.subarray(end)) : null;
  if (!trees) {
    throw new ZhengtuError('CONFIGURATION', 'the relation model is not readable by this version; train it anew: npm run train:relations');
  }
  const thresholds = Object.fromEntries(PREDICATES.map((name, at) => [name, view.getFloat32(HEADER + 4 * at)]));
  const weights = Int8Array.from(bytes.subarray(start, end), (byte) => (byte << 24) >> 24);
  return { bits, weights, step: view.getFloat32(12), trees, thresholds: thresholds as Record<Predicate, number> };
}

/** The bytes of a model file: magic, version, bits, count of predicates, step, thresholds, weights, trees; big-endian. */
export function encodeRelationScorer(scorer: RelationScorer): Uint8Array {
  const start = HEADER + 4 * PREDICATES.length;
  const trees = encodeTrees(scorer.trees);
  const bytes = new Uint8Array(start + scorer.weights.length + trees.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint16(4, VERSION);
  view.setUint16(6, scorer.bits);
  view.setUint16(8, PREDICATES.length);
  view.setFloat32(12, scorer.step);
  for (const [at, name] of PREDICATES.entries()) view.setFloat32(HEADER + 4 * at, scorer.thresholds[name]);
  bytes.set(new Uint8Array(scorer.weights.buffer, scorer.weights.byteOffset, scorer.weights.byteLength), start);
  bytes.set(trees, start + scorer.weights.length);
  return bytes;
}

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
