import type { Cue, MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { nameOf } from '../names.js';
import { sharedHeads } from '../phrases/shared-heads.js';
import type { MentionRule } from '../rule.js';
import type { WorksHead } from './works-heads.js';

const KINDS: ReadonlySet<WorksHead> = new Set<WorksHead>(['route', 'site', 'phase', 'change']);

/** 长沙、岳阳|高速: items that leave their head to the last of the list. */
export const sharedHeadWorks: MentionRule = {
  id: 'project/shared-head-works',
  types: ['Project'],
  about: 'The items of a list of works whose head only the last one bears.',
  examples: [{ text: '推进北川、南岭高速建设。', finds: ['北川高速'] }],
  negatives: ['推进南岭高速建设。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const { item, last } of sharedHeads(reading, 'Project', ({ kind }) => KINDS.has(kind))) {
      const { start, end } = item;
      const name = nameOf(reading.text.slice(start, end)) + last.head;
      const cues: Cue[] = [
        ['shared kind', last.kind],
        ['shared head', last.head],
      ];
      yield { start, end, type: 'Project', name, rule: 'project/shared-head-works', confidence: 0.4, cues };
    }
  },
};
