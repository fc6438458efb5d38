import type { Mention, MentionCandidate } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { MentionContext } from '../context.js';
import { decide } from './decide.js';
import { RULES } from './rules.js';
import type { MentionWeights } from './weigh.js';

/** How probable a name must be to be worth its place among the entities; measured on annotated texts, and flat around it. */
const LEAST_TAGGED = 0.4;
const LEAST_ALONE = 0.33;

/** What is spoken of again without its name (集团将在这里布局), or at which grade something else is (国家级、省级绿色工厂), and so is none. */
const BARE: ReadonlySet<string> = new Set([
  ...['集团', '公司', '总公司', '分公司', '企业', '项目', '工程', '国家', '产业', '行业'],
  ...['国家级', '省级', '市级', '县级'],
]);
const LONGEST_BARE = 3;

function isBare({ start, end }: Span, text: string): boolean {
  return end - start <= LONGEST_BARE && BARE.has(text.slice(start, end));
}

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
  const { text } = context.reading;
  const candidates = ruleCandidates(context).filter((candidate) => !isBare(candidate, text));
  if (!tag) return decide(candidates, context.reading, weights.alone, LEAST_ALONE);
  for (const candidate of tag(context)) if (!isBare(candidate, text)) candidates.push(candidate);
  return decide(candidates, context.reading, weights.tagged, LEAST_TAGGED);
}
