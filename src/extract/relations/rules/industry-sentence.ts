import type { EntityType } from '../../../model/vocabulary.js';
import type { RelationRule } from '../rule.js';
import { neighboursOf } from './neighbours.js';

const BELONGING: ReadonlySet<EntityType> = new Set<EntityType>(['Project', 'Zone', 'Organization']);
const INDUSTRY: ReadonlySet<EntityType> = new Set<EntityType>(['Industry']);

/** 新材料产业重点推进X项目 — things and the industries of their sentence and of the topic above. */
export const industrySentence: RelationRule = {
  id: 'in-industry/sentence',
  predicates: ['IN_INDUSTRY'],
  about: 'Pairs projects, zones and companies with the industries of their sentence; the wording decides.',
  confidence: 0.3,
  *propose(frame) {
    for (const spot of frame.spots) {
      const subject = spot.mention.entity;
      if (!BELONGING.has(subject.type)) continue;
      const shared = {
        predicate: 'IN_INDUSTRY',
        subject,
        subjectSpot: spot,
        evidence: frame.reading.sentences[spot.sentence] ?? spot.mention,
      } as const;
      for (const other of neighboursOf(frame, spot, INDUSTRY, 2)) {
        yield { ...shared, object: other.spot.mention.entity, objectSpot: other.spot, link: other.link, basis: 'stated' };
      }
      for (const lead of frame.leads(spot.sentence)) {
        if (lead.spot.mention.entity.type !== 'Industry' || lead.depth > 1) continue;
        yield { ...shared, object: lead.spot.mention.entity, objectSpot: lead.spot, link: lead.how, basis: 'section' };
      }
    }
  },
};
