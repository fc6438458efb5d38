import type { Cue, MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { nameOf } from '../names.js';
import { sharedHeads } from '../phrases/shared-heads.js';
import type { MentionRule } from '../rule.js';
import type { PlanHead } from './plan-heads.js';

const KINDS: ReadonlySet<PlanHead> = new Set<PlanHead>(['action', 'campaign', 'programme']);

/** 蓝天、碧水|、净土保卫战: items that leave their head to the last of the list. */
export const sharedHeadPlans: MentionRule = {
  id: 'plan/shared-head-plans',
  types: ['Plan'],
  about: 'The items of a list of campaigns whose head only the last one bears.',
  examples: [{ text: '打好蓝天、碧水、净土保卫战。', finds: ['蓝天保卫战', '碧水保卫战'] }],
  negatives: ['打好净土保卫战。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const { item, last } of sharedHeads(reading, 'Plan', ({ kind }) => KINDS.has(kind))) {
      const { start, end } = item;
      const name = nameOf(reading.text.slice(start, end)) + last.head;
      const cues: Cue[] = [
        ['shared kind', last.kind],
        ['shared head', last.head],
      ];
      yield { start, end, type: 'Plan', name, rule: 'plan/shared-head-plans', confidence: 0.4, cues };
    }
  },
};
