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
      if (subject.type !== 'Place') continue;
      const division = subject.code ? divisions.byCode(subject.code) : divisions.resolve(subject.name, speaking);
      const passage = firstPassage(frame, subject);
      if (!division || !passage) continue;
      for (const code of divisions.lineage(division.code)) {
        const above = code === division.code ? undefined : divisions.byCode(code);
        const object = above && frame.named('Place', above.name);
        if (object && object !== subject)
          yield { predicate: 'LOCATED_IN', subject, object, link: 'division', basis: 'implied', objectSpot: null, ...passage };
      }
    }
  },
};
