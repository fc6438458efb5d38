import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import type { MentionRule } from '../rule.js';
import { personAt } from './person-name.js';

/** A line that holds a post and, behind it, one short word: 青石市人民政府市长　陈立新. Also in brackets. */
const LINE = /^[（(]?[^\n。，；]{0,30}?(?:[省市县区州盟旗镇乡]长|书记|主席|主任)[ \u3000:：]{0,4}(?=[\p{Script=Han}·]{2,12}[）)]?$)/gmu;

/** Persons on the line that tells who speaks. */
export const speakerLines: MentionRule = {
  id: 'person/speaker-lines',
  types: ['Person'],
  about: 'The name on a line of its own that holds nothing but a post and a name: whose report it is.',
  examples: [
    { text: '政府工作报告\n青石市人民政府市长　陈立新\n各位代表：', finds: ['陈立新'] },
    { text: '县长 欧阳明远', finds: ['欧阳明远'] },
    { text: '政府工作报告\n（代市长 朱开国）', finds: ['朱开国'] },
  ],
  negatives: ['市长办公会议', '县长陈立新主持会议。', '推行林长制'],
  *find({ reading, gazetteers }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    for (const match of text.matchAll(LINE)) {
      const start = match.index + match[0].length;
      const end = personAt(text, start, gazetteers.surnames, reading.facts.speaker);
      if (end === 0 || !/^[）)]?(?:\n|$)/u.test(text.slice(end, end + 2))) continue;
      yield { start, end, type: 'Person', rule: 'person/speaker-lines', confidence: 0.95 };
    }
  },
};
