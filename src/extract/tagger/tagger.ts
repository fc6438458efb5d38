import type { MentionCandidate } from '../../model/mention.js';
import { ENTITY_TYPES, type EntityType } from '../../model/vocabulary.js';
import type { MentionContext } from '../context.js';
import { type ChosenSpan, chooseSpans } from './choose-spans.js';
import { Kernel } from './kernel/kernel.js';
import { decodeModel } from './model-file.js';
import { observe } from './observe.js';
import { addLikelySpans, type ScoredSpan } from './spans.js';
import { stretches } from './stretches.js';
import type { WordClusters } from './word-clusters.js';

/** A model made ready to tag. Holds its tables; safe to use for any number of texts, one after another. */
export interface Tagger {
  readonly kernel: Kernel;
  readonly clusters: WordClusters;
}

/** Spans less probable than this are not looked at. */
const FLOOR = 0.03;

/** Labels less probable than this, by what stands before, are not followed. */
const NEGLIGIBLE = 0.001;

/** The confidence a span must have to be worth a candidate, by type. */
export const THRESHOLDS: readonly number[] = ENTITY_TYPES.map(() => 0.27);

/** Makes a tagger of the bytes of a model file. Throws ZhengtuError CONFIGURATION where they are none for this code. */
export function loadTagger(bytes: Uint8Array): Tagger {
  const weights = decodeModel(bytes);
  return {
    kernel: new Kernel(weights, NEGLIGIBLE),
    clusters: weights.clusters,
  };
}

/** Every span of the cleaned text that may be a name, with its probability; they overlap. In order of start. */
export function likelyNames(context: MentionContext, tagger: Tagger, floor = FLOOR): ScoredSpan[] {
  const { kernel, clusters } = tagger;
  const streams = observe(context, clusters);
  const found: ScoredSpan[] = [];
  let seen = 0;
  for (const { start, end } of stretches(context.reading)) {
    if (end > seen) seen = kernel.see(streams, start);
    if (kernel.run(start, end)) addLikelySpans(found, kernel, start, end - start, floor);
  }
  return found;
}

/** Names in the text, none of them overlapping, with the probability that each is one. */
export function tagMentions(context: MentionContext, tagger: Tagger, thresholds: readonly number[] = THRESHOLDS): MentionCandidate[] {
  return chooseSpans(likelyNames(context, tagger), thresholds).map(toCandidate);
}

export function toCandidate(span: ChosenSpan): MentionCandidate {
  const type = ENTITY_TYPES[span.type] as EntityType;
  return { start: span.start, end: span.end, type, rule: 'tagger', confidence: span.confidence };
}
