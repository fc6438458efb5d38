import type { EntityType } from '../../../model/vocabulary.js';
import { NameIndex } from '../name-index.js';
import { told } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import { firstPassage } from './passage.js';

const LYING: ReadonlySet<EntityType> = new Set<EntityType>(['Project', 'Zone', 'Organization', 'Place']);

/** 德州高新区 → 德州市 — a name that begins with, or holds, the name of a place. */
export const locatedName: RelationRule = {
  id: 'located-in/name',
  predicates: ['LOCATED_IN'],
  about: 'A project, zone or body lies in the place or zone that its name names.',
  confidence: 0.7,
  *propose(frame) {
    const indexes = [new NameIndex(frame.entities, 'Place'), new NameIndex(frame.entities, 'Zone')];
    for (const subject of frame.entities) {
      const passage = LYING.has(subject.type) ? firstPassage(frame, subject) : null;
      if (!passage) continue;
      for (const index of indexes) {
        for (const hit of index.inside(subject.name, subject)) {
          if (hit.length < subject.name.length) yield told('LOCATED_IN', subject, hit.entity, hit, passage);
        }
      }
    }
  },
};
