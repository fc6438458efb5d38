import { told } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import { firstPassage } from './passage.js';

/** 庆云县 → 德州市 — a county lies in its city, as the division codes tell. */
export const locatedDivision: RelationRule = {
  id: 'located-in/division',
  predicates: ['LOCATED_IN'],
  about: 'A county lies in its city and a city in its province, where both are named.',
  confidence: 0.8,
  *propose(frame) {
    const { divisions } = frame.gazetteers;
    const speaking = frame.speakingPlace?.name ?? null;
    for (const subject of frame.entities) {
      const passage = subject.type === 'Place' ? firstPassage(frame, subject) : null;
      const division = passage && (subject.code ? divisions.byCode(subject.code) : divisions.resolve(subject.name, speaking));
      if (!division) continue;
      for (const code of divisions.lineage(division.code)) {
        const above = code === division.code ? undefined : divisions.byCode(code);
        const object = above && frame.named('Place', above.name);
        if (object && object !== subject) yield told('LOCATED_IN', subject, object, null, passage);
      }
    }
  },
};
