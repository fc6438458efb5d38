import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import type { MentionRule } from '../rule.js';

const POST = '(?:[省市县区州盟旗]长|主席|书记|专员)';
const BEFORE = new RegExp(`${POST}[ \u3000]{0,3}$`, 'u');
const BEHIND = new RegExp(`^(?:同志)?${POST}`, 'u');
/** A report names who gives it before it begins. */
const OPENING = 900;

/** The speaker beside the post: 龚正|市长在…会议的报告, 自治区主席 包钢. */
export const speaker: MentionRule = {
  id: 'person/speaker',
  types: ['Person'],
  about:
    'Who gives the report, as the facts of the document have it, named right beside a post in its opening; whatever else the name may mean.',
  examples: [
    { text: '政府工作报告\n自治区主席 包钢\n各位代表：', finds: ['包钢'] },
    { text: '政府工作报告\n2025年1月15日陈正市长在青石市第十六届人民代表大会第三次会议的政府工作报告', finds: ['陈正'] },
  ],
  negatives: ['包钢主要领导到会。', '市长会见包钢负责人。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    const name = reading.facts.speaker;
    if (!name) return;
    const opening = reading.text.slice(0, OPENING);
    for (let start = opening.indexOf(name); start >= 0; start = opening.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (!BEFORE.test(opening.slice(Math.max(0, start - 5), start)) && !BEHIND.test(opening.slice(end, end + 4))) continue;
      yield { start, end, type: 'Person', rule: 'person/speaker', confidence: 0.95, isKnown: true };
    }
  },
};
