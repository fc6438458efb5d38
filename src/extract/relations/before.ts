import type { EntityType } from '../../model/vocabulary.js';
import type { RelationFrame } from './frame.js';
import type { Spot } from './spot.js';

const FARTHEST = 24;

/** The nearest mention of one of these types in the `sentences` before the one that `spot` stands in; null for none. */
export function nearestBefore(frame: RelationFrame, spot: Spot, types: ReadonlySet<EntityType>, sentences: number): Spot | null {
  for (let at = spot.index - 1, steps = 0; at >= 0 && steps < FARTHEST; at--, steps++) {
    const other = frame.spots[at];
    if (!other || spot.sentence - other.sentence > sentences) return null;
    if (other.sentence < spot.sentence && !other.within && types.has(other.mention.entity.type)) return other;
  }
  return null;
}
