import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { isGeneric } from '../phrases/generic.js';
import { gatheredNames } from '../phrases/name-phrases.js';
import type { MentionRule } from '../rule.js';

/** The items of a list under 等企业, 等高校: short names of companies that nothing else shows. */
export const gatheredOrganizations: MentionRule = {
  id: 'organization/gathered-organizations',
  types: ['Organization'],
  about: 'The items of a list that is gathered under 企业, 公司, 高校 and the like.',
  examples: [{ text: '支持恒泰、金谷等龙头企业做强。', finds: ['恒泰', '金谷'] }],
  negatives: ['发展食品、纺织等产业。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const name of gatheredNames(reading, 'Organization')) {
      if (name.isCounted || isGeneric(reading.text, name.start, name.end)) continue;
      if (name.end - name.start > 16) continue;
      yield {
        start: name.start,
        end: name.end,
        type: 'Organization',
        rule: 'organization/gathered-organizations',
        confidence: 0.7,
      };
    }
  },
};
