import type { EntityType } from '../../../model/vocabulary.js';
import { NameIndex } from '../name-index.js';
import type { RelationRule } from '../rule.js';
import { firstPassage } from './passage.js';

const BELONGING: ReadonlySet<EntityType> = new Set<EntityType>(['Project', 'Zone', 'Organization']);

/** 中庆新能源产业园 → 新能源 — a name that holds the name of an industry. */
export const industryName: RelationRule = {
  id: 'in-industry/name',
  predicates: ['IN_INDUSTRY'],
  about: 'A project, zone or company is in the industry that its name names.',
  confidence: 0.6,
  *propose(frame) {
    const industries = new NameIndex(frame.entities, 'Industry');
    for (const subject of frame.entities) {
      if (!BELONGING.has(subject.type)) continue;
      const passage = firstPassage(frame, subject);
      if (!passage) continue;
      for (const hit of industries.inside(subject.name, subject)) {
        yield {
          predicate: 'IN_INDUSTRY',
          subject,
          object: hit.entity,
          told: hit,
          link: 'name',
          basis: 'implied',
          objectSpot: null,
          ...passage,
        };
      }
    }
  },
};
