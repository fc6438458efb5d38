import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { headedNames } from '../phrases/headed.js';
import type { MentionRule } from '../rule.js';
import { ORGANIZATION_HEADS, type OrganizationHead } from './organization-heads.js';

const SURE: Record<OrganizationHead, number> = { company: 0.75, institute: 0.65, body: 0.5, unit: 0.35 };

/** A phrase that ends as companies, institutes and bodies do and has a name of its own before that end. */
export const namedOrganizations: MentionRule = {
  id: 'organization/named-organizations',
  types: ['Organization'],
  about: 'A phrase with the head of a company, institute or body and a name of its own before it.',
  examples: [{ text: '与恒泰新能源集团、青山大学签约。', finds: ['恒泰新能源集团', '青山大学'] }],
  negatives: ['培育上市公司。', '引进3家银行。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const { name, kind, isGeneric } of headedNames(reading, ORGANIZATION_HEADS)) {
      if (name.isCounted || (isGeneric && kind !== 'body')) continue;
      const act = name.act === 'build' || name.act === 'become' ? -0.25 : name.act === 'link' ? 0.15 : 0;
      const gathered = name.gathered === 'Organization' ? 0.3 : name.gathered === null ? 0 : -0.25;
      const confidence = Math.min(0.95, Math.max(0.05, SURE[kind] + act + gathered - (isGeneric ? 0.15 : 0)));
      yield { start: name.start, end: name.end, type: 'Organization', rule: `organization/named:${kind}`, confidence };
    }
  },
};
