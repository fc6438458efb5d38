import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import type { MentionRule } from '../rule.js';

/** 《…规划》, 《关于…的意见》: no more than 60 characters, on one line. */
const TITLED = /《(?<title>[^《》\n]{3,60})》/gu;
const PLAN =
  /(?:规划|计划|方案|意见|措施|纲要|办法|行动|细则|政策|规定|决定|指引|通知|目录|清单|标准|导则|条|协议|协定|备忘录|指南|蓝图)(?:[(（][^()（）]*[)）])*$/u;
const LAW = /(?:法|条例|公约|报告|日报|周刊|宪章)$/u;

/** A planning document by its title in book-title marks; laws, reports and newspapers are none. */
export const titledPlan: MentionRule = {
  id: 'plan/titled-plan',
  types: ['Plan'],
  about: 'A document in book-title marks that ends as plans, opinions and measures do.',
  examples: [{ text: '印发《青山市水网建设规划》。', finds: ['青山市水网建设规划'] }],
  negatives: ['落实《民营经济促进法》。', '通过《政府工作报告》。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const match of reading.text.matchAll(TITLED)) {
      const title = match.groups?.title ?? '';
      if (LAW.test(title) || !PLAN.test(title)) continue;
      yield { start: match.index, end: match.index + match[0].length, type: 'Plan', rule: 'plan/titled-plan', confidence: 0.8 };
    }
  },
};
