import type { EntityType } from '../../../model/vocabulary.js';
import { actorsFor } from '../actors.js';
import type { RelationRule } from '../rule.js';
import { neighboursOf } from './neighbours.js';

const LYING: ReadonlySet<EntityType> = new Set<EntityType>(['Project', 'Zone', 'Organization', 'Place']);
const GROUND: ReadonlySet<EntityType> = new Set<EntityType>(['Place', 'Zone']);

/** X项目落户庆云县 — a thing and the places of its sentence, and the speaking place. */
export const locatedSentence: RelationRule = {
  id: 'located-in/sentence',
  predicates: ['LOCATED_IN'],
  about: 'Pairs projects, zones, bodies and places with the places of their sentence and the speaking place; the wording decides.',
  confidence: 0.3,
  *propose(frame) {
    for (const spot of frame.spots) {
      const subject = spot.mention.entity;
      if (!LYING.has(subject.type)) continue;
      const shared = {
        predicate: 'LOCATED_IN',
        subject,
        subjectSpot: spot,
        basis: 'stated',
        evidence: frame.reading.sentences[spot.sentence] ?? spot.mention,
      } as const;
      const self = frame.speakingPlace;
      if (self && self !== subject) yield { ...shared, object: self, objectSpot: null, link: 'self' };
      const earlier = actorsFor(frame, spot).filter((actor) => actor.link === 'earlier' || actor.link === 'heading');
      for (const other of [...neighboursOf(frame, spot, GROUND, 2), ...earlier]) {
        const object = other.spot.mention.entity;
        if (object !== subject && GROUND.has(object.type)) yield { ...shared, object, objectSpot: other.spot, link: other.link };
      }
    }
  },
};
