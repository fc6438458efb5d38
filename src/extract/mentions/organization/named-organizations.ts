import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { headedCues } from '../phrases/cues.js';
import { headedNames, isMereHead } from '../phrases/headed-names.js';
import type { MentionRule } from '../rule.js';
import type { OrganizationHead } from './organization-heads.js';

const SURE: Record<OrganizationHead, number> = { company: 0.75, institute: 0.65, body: 0.5, unit: 0.35 };

/** A phrase that ends as companies, institutes and bodies do and has a name of its own before that end. */
export const namedOrganizations: MentionRule = {
  id: 'organization/named-organizations',
  types: ['Organization'],
  about: 'A phrase with the head of a company, institute or body and a name of its own before it.',
  examples: [{ text: '与恒泰新能源集团、青山大学签约。', finds: ['恒泰新能源集团', '青山大学'] }],
  negatives: ['粮食产量稳定增长。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const headed of headedNames(reading, 'Organization')) {
      if (isMereHead(headed)) continue;
      const { start, end, name, kind } = headed;
      const act = name.act === 'build' || name.act === 'become' ? -0.25 : name.act === 'link' ? 0.15 : 0;
      const gathered = name.gathered === 'Organization' ? 0.3 : name.gathered === null ? 0 : -0.25;
      const kindOnly = name.isCounted || headed.isBare ? -0.4 : headed.isGeneric ? -0.2 : 0;
      const confidence = Math.min(0.95, Math.max(0.05, SURE[kind] + act + gathered + kindOnly));
      yield {
        start,
        end,
        type: 'Organization',
        rule: 'organization/named-organizations',
        confidence,
        cues: headedCues(reading.text, headed),
      };
    }
  },
};
