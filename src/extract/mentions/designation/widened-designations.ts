import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { widenedCues } from '../phrases/cues.js';
import { widenedNames } from '../phrases/widened-names.js';
import type { MentionRule } from '../rule.js';
import type { DesignationHead } from './designation-heads.js';

const KINDS: ReadonlySet<DesignationHead> = new Set<DesignationHead>(['title', 'rank']);

/** 农村|改革|试验区: verbs and 和 also stand inside titles. */
export const widenedDesignations: MentionRule = {
  id: 'designation/widened-designations',
  types: ['Designation'],
  about: 'A title whose name holds words that would cut a clause.',
  examples: [{ text: '获批全国农业综合发展和绿色转型先行区。', finds: ['全国农业综合发展和绿色转型先行区'] }],
  negatives: ['发展经济。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const widened of widenedNames(reading, 'Designation', ({ kind }) => KINDS.has(kind))) {
      const { start, end } = widened;
      yield {
        start,
        end,
        type: 'Designation',
        rule: 'designation/widened-designations',
        confidence: 0.2,
        cues: widenedCues(reading.text, widened),
      };
    }
  },
};
