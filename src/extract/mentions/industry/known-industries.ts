import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import type { MentionRule } from '../rule.js';

/** Industries that the gazetteer holds, the longest at each place. */
export const knownIndustries: MentionRule = {
  id: 'industry/known-industries',
  types: ['Industry'],
  about: 'Industries by the names the gazetteer holds.',
  examples: [{ text: '培育生物医药。', finds: ['生物医药'] }],
  negatives: ['推进项目建设。'],
  *find({ reading, gazetteers }: MentionContext): Iterable<MentionCandidate> {
    let end = 0;
    for (const hit of gazetteers.industries.all(reading.text)) {
      if (hit.start < end) continue;
      end = hit.end;
      yield { start: hit.start, end, type: 'Industry', rule: 'industry/known-industries', confidence: 0.55 };
    }
  },
};
