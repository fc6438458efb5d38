import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { isGeneric } from '../phrases/generic.js';
import { gatheredNames } from '../phrases/name-phrases.js';
import type { MentionRule } from '../rule.js';

const ZONES = /(?:园区|开发区|片区|新区|产业园|板块|功能区)$/u;

/** The items of a list under 等园区, 三大片区. */
export const gatheredZones: MentionRule = {
  id: 'zone/gathered-zones',
  types: ['Zone'],
  about: 'The items of a list that is gathered under 园区, 开发区, 片区 and the like.',
  examples: [{ text: '推动中瑞谷、滨河智造港等园区扩容。', finds: ['中瑞谷', '滨河智造港'] }],
  negatives: ['发展食品、纺织等产业。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const name of gatheredNames(reading, 'Zone')) {
      if (name.isCounted || !ZONES.test(name.gatheredAs) || isGeneric(reading.text, name.start, name.end)) continue;
      yield {
        start: name.start,
        end: name.end,
        type: 'Zone',
        rule: 'zone/gathered-zones',
        confidence: 0.65,
      };
    }
  },
};
