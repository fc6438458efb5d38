import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import type { MentionRule } from '../rule.js';

/** “春笋”行动, “十四五”规划, “双随机”机制 : a quoted name with its head behind it; words may stand between. */
const QUOTED =
  /[“"](?<inside>[^“”"\n,，。;；]{1,24})[”"](?:[[［【〔]\d{1,3}[\]］】〕])?(?<between>[\p{Script=Han}\d]{0,8}?)(?<head>专项行动计划|三年行动计划|行动计划|专项行动|三年行动|行动|攻坚战|攻坚|工程|计划|规划纲要|发展规划|总体规划|规划|方案|活动|政策|改革试点|试点|普法|整治|专项整治|实践活动|主题活动|机制|战役|意见|办法|措施|教育|大赛|攻坚年|改革|制度)/gu;
const SURE: Record<string, number> = {
  改革: 0.45,
  制度: 0.4,
  机制: 0.5,
  政策: 0.55,
  大赛: 0.2,
  教育: 0.4,
  试点: 0.6,
  活动: 0.75,
  方案: 0.7,
};
/** What may not stand between the quotation and its head. */
const BROKEN = /[等和与及的为是把将在]|实施|开展|推进|打造|创建|建设/u;

/** A campaign or programme that bears a name in quotation marks before its head. */
export const quotedPlan: MentionRule = {
  id: 'plan/quoted-plan',
  types: ['Plan'],
  about: 'A name in quotation marks with 行动, 工程, 规划 or the like right behind it.',
  examples: [{ text: '实施“春笋”行动,编制“十四五”规划。', finds: ['春笋行动', '十四五规划'] }],
  negatives: ['打造“中央厨房”。', '坚持“创新”引领。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const match of reading.text.matchAll(QUOTED)) {
      const { between = '', head = '' } = match.groups ?? {};
      if (BROKEN.test(between)) continue;
      const confidence = (SURE[head] ?? 0.85) - (between.length > 3 ? 0.1 : 0);
      yield { start: match.index, end: match.index + match[0].length, type: 'Plan', rule: 'plan/quoted-plan', confidence };
    }
  },
};
