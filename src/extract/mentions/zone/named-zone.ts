import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { headedNames } from '../phrases/headed.js';
import type { MentionRule } from '../rule.js';
import { ZONE_HEADS, type ZoneHead } from './zone-heads.js';

const SURE: Record<ZoneHead, number> = { estate: 0.7, park: 0.4, area: 0.4, town: 0.2 };
/** 国家级…示范区, 省级…园区: a rank is a title, not a name. */
const RANK = /^(?:国家|省|市|全国|全省)级?/u;

/** A phrase that ends as zones do and has a name of its own before that end: 天衢新区, 临港产业园, 综合保税区. */
export const namedZone: MentionRule = {
  id: 'zone/named-zone',
  types: ['Zone'],
  about: 'A phrase with the head of a zone and a name of its own before it.',
  examples: [{ text: '支持青山高新区、临港化工园区扩容。', finds: ['青山高新区', '临港化工园区'] }],
  negatives: ['建设3个产业园区。', '各类开发区。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    for (const { name, kind, isGeneric } of headedNames(reading, ZONE_HEADS)) {
      if (name.isCounted || isGeneric) continue;
      const title = name.act === 'become' || RANK.test(text.slice(name.start, name.start + 3)) ? -0.3 : 0;
      const gathered = name.gathered === 'Zone' ? 0.25 : name.gathered === null ? 0 : -0.15;
      const confidence = Math.min(0.95, Math.max(0.05, SURE[kind] + title + gathered));
      yield { start: name.start, end: name.end, type: 'Zone', rule: `zone/named-zone:${kind}`, confidence };
    }
  },
};
