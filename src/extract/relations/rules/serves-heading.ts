import type { EntityType } from '../../../model/vocabulary.js';
import { spoken } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import { sentenceOf } from './passage.js';

const SERVING: ReadonlySet<EntityType> = new Set<EntityType>(['Project', 'Zone', 'Plan', 'Designation']);
const SERVED: ReadonlySet<EntityType> = new Set<EntityType>(['Strategy', 'Plan', 'Designation']);

/** 一、服务黄河国家战略 — what a section names serves the strategy of its heading. */
export const servesHeading: RelationRule = {
  id: 'serves/heading',
  predicates: ['SERVES'],
  about: 'Projects, zones, plans and titles of a section serve the strategy that its heading or topic sentence names.',
  confidence: 0.6,
  *propose(frame) {
    for (const spot of frame.spots) {
      const subject = spot.mention.entity;
      if (!SERVING.has(subject.type)) continue;
      for (const lead of frame.leads(spot.sentence)) {
        const object = lead.spot.mention.entity;
        if (!SERVED.has(object.type) || object === subject || lead.depth > 2) continue;
        yield spoken('SERVES', spot, lead.spot, lead.how, 'section', sentenceOf(frame, spot));
      }
    }
  },
};
