import type { EntityType } from '../../../model/vocabulary.js';
import { NameIndex } from '../name-index.js';
import type { RelationRule } from '../rule.js';
import { firstPassage } from './passage.js';

const LYING: ReadonlySet<EntityType> = new Set<EntityType>(['Project', 'Zone', 'Organization', 'Place', 'Designation']);

/** 德州高新区 → 德州市 — a name that begins with, or holds, the name of a place. */
export const locatedName: RelationRule = {
  id: 'located-in/name',
  predicates: ['LOCATED_IN'],
  about: 'A project, zone or body lies in the place or zone that its name names.',
  confidence: 0.7,
  *propose(frame) {
    const places = new NameIndex(frame.entities, 'Place');
    const zones = new NameIndex(frame.entities, 'Zone');
    for (const subject of frame.entities) {
      if (!LYING.has(subject.type)) continue;
      const passage = firstPassage(frame, subject);
      if (!passage) continue;
      for (const index of [places, zones]) {
        for (const hit of index.inside(subject.name, subject)) {
          if (hit.length < subject.name.length)
            yield {
              predicate: 'LOCATED_IN',
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
