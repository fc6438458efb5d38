import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { beforeLandmarks } from '../before-landmarks.js';
import type { MentionRule } from '../rule.js';
import { personAt } from './person-name.js';

/** A name before the post that honours it: 习近平|总书记, 钟南山|院士. Two or three characters, at the edge of a word. */
const HONOURED =
  /(?<=^|[^\p{Script=Han}]|彻|实|以|照|绕|和|与|请|在|由|对|于|及|持|是|了|出)(?<name>\p{Script=Han}{2,3})(?=总书记|总理|院士|教授|同志|先生|女士)/uy;
const HONOUR = /总书记|总理|院士|教授|同志|先生|女士/gu;

/** Persons named before their posts. */
export const namedLeaders: MentionRule = {
  id: 'person/named-leaders',
  types: ['Person'],
  about: 'A surname and given name right before 总书记, 院士, 同志 and the like.',
  examples: [{ text: '与陈立新院士团队合作。', finds: ['陈立新'] }],
  negatives: ['引进两院院士。', '各位同志。'],
  *find({ reading, gazetteers }: MentionContext): Iterable<MentionCandidate> {
    for (const match of beforeLandmarks(reading.text, HONOUR, HONOURED)) {
      const start = match.index;
      const end = start + match[0].length;
      if (personAt(reading.text, start, gazetteers.surnames) !== end) continue;
      yield { start, end, type: 'Person', rule: 'person/named-leaders', confidence: 0.8 };
    }
  },
};
