import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { namePhrases } from '../phrases/name-phrases.js';
import type { MentionRule } from '../rule.js';

/** Verbs behind which nothing but a title stands, all of them verbs of becoming. */
const WON = /(?:获评|入选|评为|荣获|列入|列为|命名为|授予|认定为|确定为|争创|创成|跻身|入围|评选为|荣膺|推荐为)$/u;
const NOT = /[%％]|(?:公里|亿元|万元|名单|考核|位|名|家|强|日程|计划|规划|范围|建设)$/u;

/** Whatever is won or conferred. */
export const wonDesignations: MentionRule = {
  id: 'designation/won-designations',
  types: ['Designation'],
  about: 'What stands behind 获评, 入选, 授予, 争创 and the like.',
  examples: [{ text: '青山县获评全省平安杯。', finds: ['全省平安杯'] }],
  negatives: ['列入重要日程。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    for (const name of namePhrases(reading)) {
      if (name.act !== 'become' || !WON.test(name.verb) || name.isCounted) continue;
      if (name.end - name.start < 4 || NOT.test(text.slice(name.start, name.end))) continue;
      yield {
        start: name.start,
        end: name.end,
        type: 'Designation',
        rule: 'designation/won',
        confidence: 0.6,
      };
    }
  },
};
