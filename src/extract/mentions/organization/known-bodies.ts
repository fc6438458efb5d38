import type { Cue, MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import type { MentionRule } from '../rule.js';

/** What may stand right before a body's generic name and belongs to it: 省|财政厅, 区|教体局. */
const LEVEL = /(?:国家|中央|自治区|[省市县区州旗])$/u;

/** Bodies of party and government by their generic names, with the level or place right before them. */
export const knownBodies: MentionRule = {
  id: 'organization/known-bodies',
  types: ['Organization'],
  about: 'Bodies of party and government that the gazetteer holds, with their level or place.',
  examples: [{ text: '省财政局牵头。', finds: ['省财政局'] }],
  negatives: ['加快推进项目建设。'],
  *find({ reading, gazetteers }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    let end = 0;
    for (const hit of gazetteers.bodies.all(text)) {
      if (hit.start < end) continue;
      end = hit.end;
      const level = LEVEL.exec(text.slice(Math.max(0, hit.start - 3), hit.start))?.[0].length ?? 0;
      const cues: Cue[] = [['levelled', level > 0 ? 'yes' : 'no']];
      yield {
        start: hit.start - level,
        end,
        type: 'Organization',
        rule: 'organization/known-bodies',
        confidence: level > 0 ? 0.5 : 0.3,
        cues,
      };
    }
  },
};
