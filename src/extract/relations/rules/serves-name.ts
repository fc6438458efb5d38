import type { EntityType } from '../../../model/vocabulary.js';
import { NameIndex } from '../name-index.js';
import { told } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import { firstPassage } from './passage.js';

const SERVING: ReadonlySet<EntityType> = new Set<EntityType>(['Plan', 'Project', 'Designation', 'Zone']);

/** 创建国家创新型城市三年行动计划 → 国家创新型城市 — a plan serves what its name names. */
export const servesName: RelationRule = {
  id: 'serves/name',
  predicates: ['SERVES'],
  about: 'A plan serves the strategy or title that stands inside its name.',
  confidence: 0.9,
  *propose(frame) {
    const indexes = [new NameIndex(frame.entities, 'Strategy'), new NameIndex(frame.entities, 'Designation')];
    for (const subject of frame.entities) {
      const passage = SERVING.has(subject.type) ? firstPassage(frame, subject) : null;
      if (!passage) continue;
      for (const index of indexes) {
        for (const hit of index.inside(subject.name, subject)) {
          if (hit.length < subject.name.length) yield told('SERVES', subject, hit.entity, hit, passage);
        }
      }
    }
  },
};
