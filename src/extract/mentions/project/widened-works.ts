import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { widenedCues } from '../phrases/cues.js';
import { widenedNames } from '../phrases/widened-names.js';
import type { MentionRule } from '../rule.js';
import type { WorksHead } from './works-heads.js';

const KINDS: ReadonlySet<WorksHead> = new Set<WorksHead>(['works', 'project', 'change', 'facility', 'route', 'site']);

/** 城乡供水保障|和|水质提升|工程: verbs and 和 also stand inside the names of works. */
export const widenedWorks: MentionRule = {
  id: 'project/widened-works',
  types: ['Project'],
  about: 'Works whose name holds words that would cut a clause.',
  examples: [{ text: '建成阿尔金生态保护及城乡供水一体化工程。', finds: ['阿尔金生态保护及城乡供水一体化工程'] }],
  negatives: ['发展经济。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const widened of widenedNames(reading, 'Project', ({ kind }) => KINDS.has(kind))) {
      const { start, end } = widened;
      yield { start, end, type: 'Project', rule: 'project/widened-works', confidence: 0.2, cues: widenedCues(reading.text, widened) };
    }
  },
};
