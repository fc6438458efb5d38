import type { EntityType } from '../../../model/vocabulary.js';
import type { RelationFrame } from '../frame.js';
import type { Link } from '../proposal.js';
import type { Spot, SpotList } from '../spot.js';

export interface Neighbour {
  readonly spot: Spot;
  readonly link: Link;
}

const MOST = 12;

/** Spots of the given types in the sentence of `spot`: those of the nearest lists, `lists` to each side. Bounded. */
export function neighboursOf(frame: RelationFrame, spot: Spot, types: ReadonlySet<EntityType>, lists = 3): Neighbour[] {
  const around = frame.bySentence[spot.sentence] ?? [];
  const position = spot.index - (around[0]?.index ?? spot.index);
  const found: Neighbour[] = [];
  for (const step of [-1, 1]) {
    let seen = 0;
    let last: SpotList | null = null;
    for (let at = position + step, taken = 0; at >= 0 && at < around.length && taken < MOST; at += step) {
      const other = around[at];
      if (!other || !types.has(other.mention.entity.type) || other.mention.entity === spot.mention.entity) continue;
      if (other.within === spot || spot.within === other) continue;
      if (other.list !== last && ++seen > lists) break;
      last = other.list;
      taken++;
      found.push({ spot: other, link: linkOf(spot, other) });
    }
  }
  return found;
}

/** How `other` stands to `spot` in one sentence. */
function linkOf(spot: Spot, other: Spot): Link {
  if (other.list === spot.list) return 'joined';
  if (other.index > spot.index) return 'behind';
  return other.mention.start >= spot.list.clause.start ? 'clause' : 'sentence';
}
