import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { headedCues } from '../phrases/cues.js';
import { headedNames, isMereHead } from '../phrases/headed-names.js';
import type { MentionRule } from '../rule.js';
import type { WorksHead } from './works-heads.js';

/** How often the head alone tells works, under no verb. */
const SURE: Record<WorksHead, number> = { route: 0.8, site: 0.75, phase: 0.9, change: 0.7, facility: 0.45, works: 0.6, project: 0.6 };

/** A phrase that ends as works do and has a name of its own before that end: 津石高速, 白沙水库, 县医院迁建. */
export const namedWorks: MentionRule = {
  id: 'project/named-works',
  types: ['Project'],
  about: 'A phrase with the head of a construction and a name of its own before it.',
  examples: [
    { text: '今年开工建设津石高速、白沙水库和云台山隧道。', finds: ['津石高速', '白沙水库', '云台山隧道'] },
    { text: '加快推进县医院迁建项目。', finds: ['县医院迁建项目'] },
  ],
  negatives: ['采取有力措施。', '粮食产量稳定增长。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const headed of headedNames(reading, 'Project')) {
      if (isMereHead(headed)) continue;
      const { start, end, name, kind } = headed;
      const act = name.act === 'build' || name.act === 'advance' ? 0.1 : name.act === null ? 0 : -0.15;
      const gathered = name.gathered === 'Project' ? 0.15 : name.gathered === null ? 0 : -0.3;
      const kindOnly = name.isCounted || headed.isGeneric || headed.isBare ? -0.4 : headed.isInner ? -0.2 : 0;
      const confidence = Math.min(0.95, Math.max(0.05, SURE[kind] + act + gathered + kindOnly));
      yield { start, end, type: 'Project', rule: 'project/named-works', confidence, cues: headedCues(reading.text, headed) };
    }
  },
};
