import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { Lexicon } from '../phrases/lexicon.js';
import type { MentionRule } from '../rule.js';
import { WELL_KNOWN_ORGANIZATIONS } from './well-known-names.js';

const NAMES = new Lexicon(WELL_KNOWN_ORGANIZATIONS.map((name) => [name, true] as const));

/** Bodies and companies that everybody knows by name: 国务院, 工信部, 中科院, 宁德时代. */
export const wellKnownOrganizations: MentionRule = {
  id: 'organization/well-known-organizations',
  types: ['Organization'],
  about: 'National bodies, well-known companies and institutes by name.',
  examples: [{ text: '与中科院、宁德时代合作。', finds: ['中科院', '宁德时代'] }],
  negatives: ['加快推进项目建设。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    for (let start = 0; start < text.length; start++) {
      const hit = NAMES.at(text, start);
      if (!hit) continue;
      const span = { start, end: start + hit.word.length };
      yield { ...span, type: 'Organization', rule: 'organization/well-known-organizations', confidence: 0.6 };
      start = span.end - 1;
    }
  },
};
