import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { headedCues } from '../phrases/cues.js';
import { headedNames, isMereHead } from '../phrases/headed-names.js';
import type { MentionRule } from '../rule.js';
import type { ZoneHead } from './zone-heads.js';

const SURE: Record<ZoneHead, number> = { estate: 0.7, park: 0.4, area: 0.4, town: 0.2 };
/** 国家级…示范区, 省级…园区: a rank is a title, not a name. */
const RANK = /^(?:国家|省|市|全国|全省)级?/u;

/** A phrase that ends as zones do and has a name of its own before that end: 天衢新区, 临港产业园, 综合保税区. */
export const namedZone: MentionRule = {
  id: 'zone/named-zone',
  types: ['Zone'],
  about: 'A phrase with the head of a zone and a name of its own before it.',
  examples: [{ text: '支持青山高新区、临港化工园区扩容。', finds: ['青山高新区', '临港化工园区'] }],
  negatives: ['粮食产量稳定增长。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    for (const headed of headedNames(reading, 'Zone')) {
      if (isMereHead(headed)) continue;
      const { start, end, name, kind } = headed;
      const isRanked = RANK.test(text.slice(start, start + 3));
      const title = name.act === 'become' || isRanked ? -0.3 : 0;
      const gathered = name.gathered === 'Zone' ? 0.25 : name.gathered === null ? 0 : -0.15;
      const kindOnly = name.isCounted || headed.isGeneric ? -0.4 : headed.isBare ? -0.3 : headed.isInner ? -0.1 : 0;
      const confidence = Math.min(0.95, Math.max(0.05, SURE[kind] + title + gathered + kindOnly));
      const cues = headedCues(text, headed);
      if (isRanked) cues.push(['ranked', '']);
      yield { start, end, type: 'Zone', rule: 'zone/named-zone', confidence, cues };
    }
  },
};
