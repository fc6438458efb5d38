import { NameIndex } from '../name-index.js';
import type { RelationRule } from '../rule.js';
import { firstPassage } from './passage.js';

/** 创建国家创新型城市三年行动计划 → 国家创新型城市 — a plan serves what its name names. */
export const servesName: RelationRule = {
  id: 'serves/name',
  predicates: ['SERVES'],
  about: 'A plan serves the strategy or title that stands inside its name.',
  confidence: 0.9,
  *propose(frame) {
    const indexes = [new NameIndex(frame.entities, 'Strategy'), new NameIndex(frame.entities, 'Designation')];
    for (const subject of frame.entities) {
      if (subject.type !== 'Plan' && subject.type !== 'Project' && subject.type !== 'Designation' && subject.type !== 'Zone') continue;
      for (const index of indexes) {
        for (const hit of index.inside(subject.name, subject)) {
          const passage = firstPassage(frame, subject);
          if (passage && hit.length < subject.name.length)
            yield {
              predicate: 'SERVES',
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
    }
  },
};
