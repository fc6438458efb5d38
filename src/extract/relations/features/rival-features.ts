import { ENTITY_TYPES } from '../../../model/vocabulary.js';
import { isActor } from '../actors.js';
import type { RelationFrame } from '../frame.js';
import type { Proposal } from '../proposal.js';
import type { Spot } from '../spot.js';
import { mix } from './hash.js';

const FARTHEST = 12;

/** Who else could be the subject: how many other actors stand between it and the object, and what the nearest of them is. */
export function rivalFeatures(frame: RelationFrame, proposal: Proposal, spot: Spot): number[] {
  const around = frame.bySentence[spot.sentence] ?? [];
  const position = spot.index - (around[0]?.index ?? spot.index);
  let between = 0;
  let nearest = 0;
  for (let at = position - 1; at >= 0 && position - at < FARTHEST; at--) {
    const other = around[at];
    if (!other || other === proposal.subjectSpot) break;
    const { entity, start } = other.mention;
    if (!isActor(other) || other.list === spot.list || entity === proposal.subject) continue;
    between++;
    if (!nearest) nearest = mix(ENTITY_TYPES.indexOf(entity.type) + 1, start >= spot.list.clause.start ? 1 : 2);
  }
  return [mix(70, Math.min(between, 3)), mix(71, nearest)];
}
