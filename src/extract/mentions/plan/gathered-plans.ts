import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { isGeneric } from '../phrases/generic.js';
import { gatheredNames } from '../phrases/name-phrases.js';
import type { MentionRule } from '../rule.js';

/** The head that the items share; 政策 and 文件 are no part of their names. */
const SHARED = /(?<head>专项行动计划|行动计划|专项行动|行动|攻坚战|专项整治|倍增计划|计划|工程|规划|活动)$/u;

/** The items of a list under 等专项行动, 三大攻坚战, 等行动: each is a plan with that head. */
export const gatheredPlans: MentionRule = {
  id: 'plan/gathered-plans',
  types: ['Plan'],
  about: 'The items of a list that is gathered under 行动, 计划, 活动 and the like.',
  examples: [{ text: '开展清河净水、护绿增绿等专项行动。', finds: ['清河净水专项行动', '护绿增绿专项行动'] }],
  negatives: ['开展志愿者、社区等活动中心建设。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    for (const name of gatheredNames(reading, 'Plan')) {
      if (name.isCounted || isGeneric(text, name.start, name.end)) continue;
      const surface = text.slice(name.start, name.end);
      const shared = SHARED.exec(name.gatheredAs)?.groups?.head;
      const span = {
        start: name.start,
        end: name.end,
        type: 'Plan',
        rule: 'plan/gathered-plans',
        confidence: shared ? 0.7 : 0.45,
      } as const;
      yield shared && !SHARED.test(surface) && !name.isQuoted ? { ...span, name: surface.replace(/[“”"《》]/gu, '') + shared } : span;
    }
  },
};
