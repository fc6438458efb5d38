import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { namePhrases } from '../phrases/name-phrases.js';
import type { MentionRule } from '../rule.js';

const QUOTED_TYPES = ['Plan', 'Strategy', 'Project', 'Industry', 'Zone'] as const;

/** “万人助万企”, “两重”: a name in quotation marks without a head; its verb and neighbours tell what it is. */
export const quotedCampaigns: MentionRule = {
  id: 'plan/quoted-campaigns',
  types: QUOTED_TYPES,
  about: 'A name in quotation marks that no head noun follows, as each type that it may be.',
  examples: [{ text: '开展“千企联千村”。', finds: ['千企联千村', '千企联千村', '千企联千村', '千企联千村', '千企联千村'] }],
  negatives: ['开展千企联千村。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    for (const name of namePhrases(reading)) {
      if (!name.isQuoted || text[name.start] === '《') continue;
      for (const type of QUOTED_TYPES) {
        const confidence = type === 'Plan' && name.act === 'carry' ? 0.5 : 0.2;
        yield { start: name.start, end: name.end, type, rule: 'plan/quoted-campaigns', confidence };
      }
    }
  },
};
