import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { widenedCues } from '../phrases/cues.js';
import { widenedNames } from '../phrases/widened-names.js';
import type { MentionRule } from '../rule.js';
import type { PlanHead } from './plan-heads.js';

const KINDS: ReadonlySet<PlanHead> = new Set<PlanHead>(['action', 'document', 'programme', 'campaign', 'pilot', 'policy']);

/** 国企改革|深化|提升|行动: verbs and 和 also stand inside the names of campaigns. */
export const widenedPlan: MentionRule = {
  id: 'plan/widened-plan',
  types: ['Plan'],
  about: 'A campaign or document whose name holds words that would cut a clause.',
  examples: [{ text: '实施国企改革深化提升行动。', finds: ['国企改革深化提升行动'] }],
  negatives: ['发展经济。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const widened of widenedNames(reading, 'Plan', ({ kind }) => KINDS.has(kind))) {
      const { start, end } = widened;
      yield { start, end, type: 'Plan', rule: 'plan/widened-plan', confidence: 0.3, cues: widenedCues(reading.text, widened) };
    }
  },
};
