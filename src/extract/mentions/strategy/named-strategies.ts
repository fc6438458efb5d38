import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { namePhrases } from '../phrases/name-phrases.js';
import type { Act } from '../phrases/verbs.js';
import type { MentionRule } from '../rule.js';
import { STRATEGY_HEADS, type StrategyHead } from './strategy-heads.js';

const SURE: Record<StrategyHead, number> = { strategy: 0.75, direction: 0.35, reform: 0.45 };
const ACTS: Partial<Record<Act, number>> = { serve: 0.15, carry: 0.05, advance: 0.05, build: -0.15, become: -0.2 };
const BARE = /^(?:发展|重大|国家|国家重大|重要|各项|区域)?战略$|^(?:国家)?发展战略$/u;

/** A phrase that ends as strategies do: 制造强省战略, 教育领域综合改革, 沿江城市一体化. */
export const namedStrategies: MentionRule = {
  id: 'strategy/named-strategies',
  types: ['Strategy'],
  about: 'A phrase with the head of a strategy, a reform or a standing direction.',
  examples: [{ text: '深入实施工业强市战略,推进国企改革。', finds: ['工业强市战略', '国企改革'] }],
  negatives: ['服务国家重大战略。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    for (const name of namePhrases(reading)) {
      if (name.isCounted) continue;
      const head = STRATEGY_HEADS.endingAt(text, name.start, name.end);
      if (!head || name.end - name.start < 3 || BARE.test(text.slice(name.start, name.end))) continue;
      const act = name.act === null ? -0.05 : (ACTS[name.act] ?? 0);
      const confidence = Math.min(0.95, Math.max(0.05, SURE[head.value] + act));
      yield { start: name.start, end: name.end, type: 'Strategy', rule: `strategy/named:${head.value}`, confidence };
    }
  },
};
