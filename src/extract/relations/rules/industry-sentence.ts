import type { EntityType } from '../../../model/vocabulary.js';
import { spoken } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import { neighboursOf } from './neighbours.js';
import { sentenceOf } from './passage.js';

const BELONGING: ReadonlySet<EntityType> = new Set<EntityType>(['Project', 'Zone', 'Organization']);
const INDUSTRY: ReadonlySet<EntityType> = new Set<EntityType>(['Industry']);

/** 新材料产业重点推进X项目 — things and the industries of their sentence and of the topic above. */
export const industrySentence: RelationRule = {
  id: 'in-industry/sentence',
  predicates: ['IN_INDUSTRY'],
  about: 'Pairs projects, zones and companies with the industries of their sentence and of the topic above; the wording decides.',
  confidence: 0.3,
  *propose(frame) {
    for (const spot of frame.spots) {
      if (!BELONGING.has(spot.mention.entity.type)) continue;
      const evidence = sentenceOf(frame, spot);
      for (const other of neighboursOf(frame, spot, INDUSTRY, 2))
        yield spoken('IN_INDUSTRY', spot, other.spot, other.link, 'stated', evidence);
      for (const lead of frame.leads(spot.sentence)) {
        if (lead.spot.mention.entity.type !== 'Industry' || lead.depth > 1) continue;
        yield spoken('IN_INDUSTRY', spot, lead.spot, lead.how, 'section', evidence);
      }
    }
  },
};
