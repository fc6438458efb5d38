import type { MentionCandidate } from '../../../model/mention.js';
import type { EntityType } from '../../../model/vocabulary.js';
import type { MentionContext } from '../../context.js';
import { quotedNames } from '../phrases/name-phrases.js';
import type { MentionRule } from '../rule.js';

const ANYWHERE = ['Plan', 'Strategy'] as const;
/** These only where something is built, developed or gathered under their heads. */
const PLACED = ['Project', 'Industry', 'Zone'] as const;
const LONGEST = 18;

/** “万人助万企”, “两重”: a name in quotation marks without a head; its verb and neighbours tell what it is. */
export const quotedCampaigns: MentionRule = {
  id: 'plan/quoted-campaigns',
  types: [...ANYWHERE, ...PLACED],
  about: 'A name in quotation marks that no head noun follows, as each type that it may be.',
  examples: [{ text: '开展“千企联千村”。', finds: ['千企联千村', '千企联千村'] }],
  negatives: ['开展千企联千村。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    for (const name of quotedNames(reading)) {
      const { start, end, act, gathered } = name;
      if (text[start] === '《' || end - start > LONGEST) continue;
      const isPlaced = act === 'build' || act === 'advance' || act === 'develop';
      const types: readonly EntityType[] = [...ANYWHERE, ...PLACED.filter((type) => gathered === type || (isPlaced && gathered === null))];
      for (const type of types) {
        yield { start, end, type, rule: 'plan/quoted-campaigns', confidence: type === 'Plan' && act === 'carry' ? 0.5 : 0.2 };
      }
    }
  },
};
