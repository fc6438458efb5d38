import type { EntityType } from '../../../model/vocabulary.js';
import type { RelationFrame } from '../frame.js';
import { spoken } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import type { Spot } from '../spot.js';
import { neighboursOf } from './neighbours.js';
import { sentenceOf } from './passage.js';

/** What may serve, and what each may serve beside strategies. */
const SERVED: Partial<Record<EntityType, ReadonlySet<EntityType>>> = {
  Project: new Set<EntityType>(['Strategy', 'Plan', 'Designation']),
  Zone: new Set<EntityType>(['Strategy', 'Plan', 'Designation']),
  Plan: new Set<EntityType>(['Strategy', 'Plan', 'Designation']),
  Designation: new Set<EntityType>(['Strategy', 'Plan']),
};

/** 围绕乡村振兴,建设X — a thing and what it serves in one sentence. */
export const servesSentence: RelationRule = {
  id: 'serves/sentence',
  predicates: ['SERVES'],
  about: 'Pairs projects, zones, plans and titles with the strategies and plans of their sentence; the wording decides.',
  confidence: 0.3,
  *propose(frame) {
    for (const spot of frame.spots) {
      const served = SERVED[spot.mention.entity.type];
      if (!served) continue;
      for (const other of neighboursOf(frame, spot, served)) {
        if (other.link !== 'joined' && !isParted(frame, spot, other.spot))
          yield spoken('SERVES', spot, other.spot, other.link, 'stated', sentenceOf(frame, spot));
      }
    }
  },
};

/** 落实X战略;建设Y: behind a semicolon another matter begins. */
function isParted({ reading }: RelationFrame, one: Spot, other: Spot): boolean {
  const [first, second] = one.index < other.index ? [one, other] : [other, one];
  return /[;；]/u.test(reading.text.slice(first.mention.end, second.mention.start));
}
