import type { EntityType } from '../../../model/vocabulary.js';
import { earlierActor, isActor } from '../actors.js';
import { spoken, toSpeaker } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import { neighboursOf } from './neighbours.js';
import { sentenceOf } from './passage.js';

const LYING: ReadonlySet<EntityType> = new Set<EntityType>(['Project', 'Zone', 'Organization', 'Place']);
const GROUND: ReadonlySet<EntityType> = new Set<EntityType>(['Place', 'Zone']);

/** X项目落户庆云县 — a thing and the places of its sentence, and the speaking place. */
export const locatedSentence: RelationRule = {
  id: 'located-in/sentence',
  predicates: ['LOCATED_IN'],
  about: 'Pairs projects, zones, bodies and places with the places of their sentence and the speaking place; the wording decides.',
  confidence: 0.3,
  *propose(frame) {
    const self = frame.speakingPlace;
    for (const spot of frame.spots) {
      const subject = spot.mention.entity;
      if (!LYING.has(subject.type)) continue;
      const evidence = sentenceOf(frame, spot);
      if (self && self !== subject) yield toSpeaker('LOCATED_IN', spot, self, evidence);
      for (const other of neighboursOf(frame, spot, GROUND, 2))
        yield spoken('LOCATED_IN', spot, other.spot, other.link, 'stated', evidence);
      const earlier = earlierActor(frame, spot.sentence);
      if (earlier && GROUND.has(earlier.mention.entity.type) && earlier.mention.entity !== subject) {
        yield spoken('LOCATED_IN', spot, earlier, 'earlier', 'stated', evidence);
      }
      for (const lead of frame.leads(spot.sentence)) {
        const { entity } = lead.spot.mention;
        if (lead.how !== 'heading' || lead.depth > 1 || !isActor(lead.spot) || !GROUND.has(entity.type) || entity === subject) continue;
        yield spoken('LOCATED_IN', spot, lead.spot, 'heading', 'section', evidence);
      }
    }
  },
};
