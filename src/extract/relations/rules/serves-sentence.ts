import type { EntityType } from '../../../model/vocabulary.js';
import type { RelationRule } from '../rule.js';
import { neighboursOf } from './neighbours.js';

const SERVING: ReadonlySet<EntityType> = new Set<EntityType>(['Project', 'Zone', 'Plan', 'Designation', 'Strategy']);
const SERVED: ReadonlySet<EntityType> = new Set<EntityType>(['Strategy', 'Plan', 'Designation']);

/** 围绕乡村振兴,建设X — a thing and what it serves in one sentence. */
export const servesSentence: RelationRule = {
  id: 'serves/sentence',
  predicates: ['SERVES'],
  about: 'Pairs projects, zones, plans and titles with the strategies and plans of their sentence; the wording decides.',
  confidence: 0.3,
  *propose(frame) {
    for (const spot of frame.spots) {
      const subject = spot.mention.entity;
      if (!SERVING.has(subject.type)) continue;
      const evidence = frame.reading.sentences[spot.sentence] ?? spot.mention;
      for (const other of neighboursOf(frame, spot, SERVED)) {
        const object = other.spot.mention.entity;
        if (object === subject) continue;
        yield {
          predicate: 'SERVES',
          subject,
          object,
          subjectSpot: spot,
          objectSpot: other.spot,
          link: other.link,
          basis: 'stated',
          evidence,
        };
      }
    }
  },
};
