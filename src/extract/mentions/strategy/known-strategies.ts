import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import type { MentionRule } from '../rule.js';

/** Strategies that the gazetteer holds, by any of their names, the longest at each place. */
export const knownStrategies: MentionRule = {
  id: 'strategy/known-strategies',
  types: ['Strategy'],
  about: 'Strategies by the names the gazetteer holds.',
  examples: [{ text: '全面推进乡村振兴。', finds: ['乡村振兴'] }],
  negatives: ['推进项目建设。'],
  *find({ reading, gazetteers }: MentionContext): Iterable<MentionCandidate> {
    let end = 0;
    for (const hit of gazetteers.strategies.all(reading.text)) {
      if (hit.start < end) continue;
      end = hit.end;
      yield {
        start: hit.start,
        end,
        type: 'Strategy',
        name: hit.term.canonical,
        rule: 'strategy/known-strategies',
        confidence: 0.75,
      };
    }
  },
};
