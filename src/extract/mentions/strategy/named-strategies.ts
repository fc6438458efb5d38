import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { headedCues } from '../phrases/cues.js';
import { headedNames, isMereHead } from '../phrases/headed-names.js';
import type { Act } from '../phrases/verbs.js';
import type { MentionRule } from '../rule.js';
import type { StrategyHead } from './strategy-heads.js';

const SURE: Record<StrategyHead, number> = { strategy: 0.75, direction: 0.35, reform: 0.45 };
const ACTS: Partial<Record<Act, number>> = { serve: 0.15, carry: 0.05, advance: 0.05, build: -0.15, become: -0.2 };
const BARE = /^(?:发展|重大|国家|国家重大|重要|各项|区域)*战略$/u;

/** A phrase that ends as strategies do: 制造强省战略, 教育领域综合改革, 沿江城市一体化. */
export const namedStrategies: MentionRule = {
  id: 'strategy/named-strategies',
  types: ['Strategy'],
  about: 'A phrase with the head of a strategy, a reform or a standing direction.',
  examples: [{ text: '深入实施工业强市战略,推进国企改革。', finds: ['工业强市战略', '国企改革'] }],
  negatives: ['服务国家重大战略。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    for (const headed of headedNames(reading, 'Strategy')) {
      if (isMereHead(headed)) continue;
      const { start, end, name, kind } = headed;
      if (BARE.test(text.slice(start, end))) continue;
      const act = name.act === null ? -0.05 : (ACTS[name.act] ?? 0);
      const confidence = Math.min(0.95, Math.max(0.05, SURE[kind] + act - (name.isCounted ? 0.3 : 0)));
      yield { start, end, type: 'Strategy', rule: 'strategy/named-strategies', confidence, cues: headedCues(text, headed) };
    }
  },
};
