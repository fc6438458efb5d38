import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { headedCues } from '../phrases/cues.js';
import { headedNames, isMereHead } from '../phrases/headed-names.js';
import type { Act } from '../phrases/verbs.js';
import type { MentionRule } from '../rule.js';
import type { PlanHead } from './plan-heads.js';

const SURE: Record<PlanHead, number> = { action: 0.8, document: 0.55, programme: 0.45, campaign: 0.5, policy: 0.12, pilot: 0.45 };
const ACTS: Partial<Record<Act, number>> = { carry: 0.15, build: -0.2, become: -0.1, develop: -0.2 };

/** A phrase that ends as campaigns and documents of planning do: 农村人居环境整治行动, 国土空间规划, 百日攻坚战. */
export const namedPlan: MentionRule = {
  id: 'plan/named-plan',
  types: ['Plan'],
  about: 'A phrase with the head of a campaign, programme or document of planning and a name of its own before it.',
  examples: [{ text: '深入实施科技企业倍增计划,开展道路交通安全攻坚行动。', finds: ['科技企业倍增计划', '道路交通安全攻坚行动'] }],
  negatives: ['粮食产量稳定增长。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const headed of headedNames(reading, 'Plan')) {
      if (isMereHead(headed)) continue;
      const { start, end, name, kind } = headed;
      const act = name.act === null ? 0 : (ACTS[name.act] ?? 0);
      const gathered = name.gathered === 'Plan' ? 0.15 : name.gathered === null ? 0 : -0.2;
      const kindOnly = name.isCounted || headed.isBare ? -0.4 : headed.isGeneric || headed.isInner ? -0.2 : 0;
      const confidence = Math.min(0.95, Math.max(0.05, SURE[kind] + act + gathered + kindOnly));
      yield { start, end, type: 'Plan', rule: 'plan/named-plan', confidence, cues: headedCues(reading.text, headed) };
    }
  },
};
