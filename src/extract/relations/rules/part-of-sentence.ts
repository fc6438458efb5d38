import { spoken } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import { WHOLES } from '../wholes.js';
import { neighboursOf } from './neighbours.js';
import { sentenceOf } from './passage.js';

/** A、B等X产业 — members and their whole in one sentence, or under a whole that a heading names. */
export const partOfSentence: RelationRule = {
  id: 'part-of/sentence',
  predicates: ['PART_OF'],
  about: 'Pairs things with things of their kind in the same sentence and in the topic above; the wording decides.',
  confidence: 0.3,
  *propose(frame) {
    for (const spot of frame.spots) {
      const subject = spot.mention.entity;
      const wholes = WHOLES[subject.type];
      if (!wholes) continue;
      const evidence = sentenceOf(frame, spot);
      for (const other of neighboursOf(frame, spot, wholes, 2)) {
        // Members of one list are beside one another, not parts of one another.
        if (other.link !== 'joined') yield spoken('PART_OF', spot, other.spot, other.link, 'stated', evidence);
      }
      for (const lead of frame.leads(spot.sentence)) {
        const object = lead.spot.mention.entity;
        if (object === subject || !wholes.has(object.type) || lead.depth > 1) continue;
        yield spoken('PART_OF', spot, lead.spot, lead.how, 'section', evidence);
      }
    }
  },
};
