import { NameIndex } from '../name-index.js';
import type { RelationRule } from '../rule.js';
import { firstPassage } from './passage.js';

/** 华鲁恒升新材料 → 华鲁恒升 — a project whose name begins with a company's. */
export const undertakesName: RelationRule = {
  id: 'undertakes/name',
  predicates: ['UNDERTAKES'],
  about: 'A company undertakes the project or zone that bears its name.',
  confidence: 0.7,
  *propose(frame) {
    const companies = new NameIndex(frame.entities, 'Organization');
    for (const object of frame.entities) {
      if (object.type !== 'Project' && object.type !== 'Zone') continue;
      const passage = firstPassage(frame, object);
      if (!passage) continue;
      for (const hit of companies.inside(object.name, object)) {
        yield {
          predicate: 'UNDERTAKES',
          subject: hit.entity,
          told: hit,
          object,
          subjectSpot: null,
          objectSpot: passage.subjectSpot,
          link: 'name',
          basis: 'implied',
          evidence: passage.evidence,
        };
      }
    }
  },
};
