import type { Mention, MentionCandidate } from '../../model/mention.js';
import type { MentionContext } from '../context.js';
import { decide } from './decide.js';
import { RULES } from './rules.js';
import type { MentionWeights } from './weigh.js';

/** How probable a name must be to be worth its place among the entities; measured on annotated texts, and flat around it. */
const LEAST_TAGGED = 0.4;
const LEAST_ALONE = 0.33;

/** What the rules find, undecided: candidates overlap and contradict each other. */
export function ruleCandidates(context: MentionContext): MentionCandidate[] {
  const candidates: MentionCandidate[] = [];
  for (const rule of RULES) for (const candidate of rule.find(context)) candidates.push(candidate);
  return candidates;
}

/**
 * Mentions of entities in text order, decided between the rules' candidates and those of the learned tagger
 * (all that it holds possible, undecided: `likelyMentions`).
 * Pure, and linear in the text but for the sorting of candidates.
 */
export function findMentions(
  context: MentionContext,
  weights: MentionWeights,
  tag?: (context: MentionContext) => readonly MentionCandidate[],
): Mention[] {
  const candidates = ruleCandidates(context);
  if (!tag) return decide(candidates, context.reading, weights.alone, LEAST_ALONE);
  candidates.push(...tag(context));
  return decide(candidates, context.reading, weights.tagged, LEAST_TAGGED);
}
