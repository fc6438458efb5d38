import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { widenedCues } from '../phrases/cues.js';
import { widenedNames } from '../phrases/widened-names.js';
import type { MentionRule } from '../rule.js';
import type { StrategyHead } from './strategy-heads.js';

const KINDS: ReadonlySet<StrategyHead> = new Set<StrategyHead>(['strategy', 'reform', 'direction']);

/** 创新|驱动|发展战略: verbs and 和 also stand inside the names of strategies. */
export const widenedStrategies: MentionRule = {
  id: 'strategy/widened-strategies',
  types: ['Strategy'],
  about: 'A strategy whose name holds words that would cut a clause.',
  examples: [{ text: '实施开放带动和创新引领战略。', finds: ['开放带动和创新引领战略'] }],
  negatives: ['发展经济。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const widened of widenedNames(reading, 'Strategy', ({ kind }) => KINDS.has(kind))) {
      const { start, end } = widened;
      yield {
        start,
        end,
        type: 'Strategy',
        rule: 'strategy/widened-strategies',
        confidence: 0.2,
        cues: widenedCues(reading.text, widened),
      };
    }
  },
};
