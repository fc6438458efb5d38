import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { gatheredNames } from '../phrases/name-phrases.js';
import type { MentionRule } from '../rule.js';

const LONGEST = 14;

/** The items of a list under 等产业, 三大产业, 等领域. */
export const gatheredIndustries: MentionRule = {
  id: 'industry/gathered-industries',
  types: ['Industry'],
  about: 'The items of a list that is gathered under 产业, 行业, 领域 and the like.',
  examples: [{ text: '蔬菜、畜牧、林果三大产业稳步发展。', finds: ['蔬菜', '畜牧', '林果'] }],
  negatives: ['抓好恒泰、金谷等项目。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const name of gatheredNames(reading, 'Industry')) {
      if (name.isCounted || name.isQuoted || name.end - name.start > LONGEST) continue;
      const kind = name.gatheredAs.endsWith('领域') || name.gatheredAs.endsWith('产品') ? 'field' : 'industry';
      yield {
        start: name.start,
        end: name.end,
        type: 'Industry',
        rule: 'industry/gathered-industries',
        confidence: kind === 'field' ? 0.5 : 0.8,
      };
    }
  },
};
