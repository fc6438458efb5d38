import { isActor } from './actors.js';
import type { RelationFrame } from './frame.js';
import type { Spot } from './spot.js';

const FARTHEST = 24;

/**
 * The place named last before `spot` in its paragraph: 0 none, 1 the speaking place, 2 another; 2 more in its own sentence.
 * A sentence that names no subject rarely means the speaking place where another was spoken of before.
 */
export function placeBefore(frame: RelationFrame, spot: Spot): number {
  const { sentences } = frame.reading;
  const paragraph = sentences[spot.sentence]?.paragraph;
  for (let at = spot.index - 1, steps = 0; at >= 0 && steps < FARTHEST; at--, steps++) {
    const other = frame.spots[at];
    if (!other || sentences[other.sentence]?.paragraph !== paragraph) return 0;
    if (other.mention.entity.type !== 'Place' || !isActor(other)) continue;
    return (other.mention.entity === frame.speakingPlace ? 1 : 2) + (other.sentence === spot.sentence ? 2 : 0);
  }
  return 0;
}
