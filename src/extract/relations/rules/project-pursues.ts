import type { EntityType } from '../../../model/vocabulary.js';
import type { RelationRule } from '../rule.js';
import { neighboursOf } from './neighbours.js';

const PROJECT: ReadonlySet<EntityType> = new Set<EntityType>(['Project']);

/** 将X港打造成北方枢纽 — a project that is to become something. */
export const projectPursues: RelationRule = {
  id: 'pursues/project',
  predicates: ['PURSUES'],
  about: 'Pairs titles with the projects of their sentence; the wording decides.',
  confidence: 0.3,
  *propose(frame) {
    for (const spot of frame.spots) {
      const object = spot.mention.entity;
      if (object.type !== 'Designation') continue;
      for (const other of neighboursOf(frame, spot, PROJECT, 2)) {
        yield {
          predicate: 'PURSUES',
          subject: other.spot.mention.entity,
          object,
          subjectSpot: other.spot,
          objectSpot: spot,
          link: other.link,
          basis: 'stated',
          evidence: frame.reading.sentences[spot.sentence] ?? spot.mention,
        };
      }
    }
  },
};
