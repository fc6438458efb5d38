import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import type { MentionRule } from '../rule.js';

/** [17]六稳:即…, 8.四减四增:指…: the headword of a note that explains a term of the text. */
const GLOSSED =
  /(?:^|\n|[。;；\s])(?:[[［【〔(（]\d{1,3}[\]］】〕)）]|\d{1,2}[.．、])\s?(?<term>[“"]?[^\n,，。;；:：“”"]{2,20}(?:[”"][^\n,，。;；:：]{0,10})?)(?=[:：](?:即|指|是指)?)/gu;

/** Terms of the text that its notes explain: campaigns, policies and strategies by their short names. */
export const glossedPlan: MentionRule = {
  id: 'plan/glossed-plan',
  types: ['Plan', 'Strategy', 'Designation'],
  about: 'The headword of an explanatory note.',
  examples: [{ text: '[17]三清两建:即清垃圾、清杂物、清路障。', finds: ['三清两建', '三清两建', '三清两建'] }],
  negatives: ['会议指出:要抓落实。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const match of reading.text.matchAll(GLOSSED)) {
      const term = match.groups?.term ?? '';
      const end = match.index + match[0].length;
      for (const type of ['Plan', 'Strategy', 'Designation'] as const)
        yield { start: end - term.length, end, type, rule: 'plan/glossed-plan', confidence: type === 'Plan' ? 0.4 : 0.25 };
    }
  },
};
