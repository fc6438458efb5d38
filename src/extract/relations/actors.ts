import type { EntityType } from '../../model/vocabulary.js';
import type { RelationFrame } from './frame.js';
import type { Link } from './proposal.js';
import type { Spot, SpotList } from './spot.js';

/** A possible subject of what is said at a spot. */
export interface Actor {
  readonly spot: Spot;
  readonly link: Link;
}

const ACTING: ReadonlySet<EntityType> = new Set<EntityType>(['Place', 'Zone', 'Organization']);
const MOST_LISTS = 4;
const MOST_MEMBERS = 12;

export function isActor(spot: Spot): boolean {
  return ACTING.has(spot.mention.entity.type) && !spot.within;
}

/**
 * Possible subjects for what stands at `spot`: the nearest actors before it in its sentence, the nearest behind it,
 * and the one that opened an earlier sentence of the paragraph. Bounded, nearest first.
 */
export function actorsFor(frame: RelationFrame, spot: Spot): Actor[] {
  const around = frame.bySentence[spot.sentence] ?? [];
  const actors: Actor[] = [];
  const position = positionOf(around, spot);
  let lists = 0;
  let last: SpotList | null = null;
  for (let at = position - 1; at >= 0 && actors.length < MOST_MEMBERS; at--) {
    const other = around[at];
    if (!other || !isActor(other) || other === spot.within) continue;
    if (other.list !== last && ++lists > MOST_LISTS) break;
    last = other.list;
    const link = other.list === spot.list ? 'joined' : other.mention.start >= spot.list.clause.start ? 'clause' : 'sentence';
    actors.push({ spot: other, link });
  }
  const following = around.slice(position + 1, position + 8).filter((other) => isActor(other) && other.list !== spot.list);
  const behind = following[0];
  if (behind) actors.push({ spot: behind, link: 'behind' });
  const body = following.find((other) => other.mention.entity.type === 'Organization');
  if (body && body !== behind) actors.push({ spot: body, link: 'behind' });
  const earlier = earlierActor(frame, spot.sentence);
  if (earlier) actors.push({ spot: earlier, link: 'earlier' });
  for (const lead of frame.leads(spot.sentence)) {
    if (lead.how === 'heading' && lead.depth < 2 && isActor(lead.spot)) actors.push({ spot: lead.spot, link: 'heading' });
  }
  return actors;
}

function positionOf(spots: readonly Spot[], spot: Spot): number {
  return spot.index - (spots[0]?.index ?? spot.index);
}

/** The actor that opens the nearest earlier sentence of the paragraph which an actor opens. */
export function earlierActor(frame: RelationFrame, sentence: number): Spot | null {
  const { sentences } = frame.reading;
  const paragraph = sentences[sentence]?.paragraph;
  for (let at = sentence - 1, steps = 0; at >= 0 && steps < 8 && sentences[at]?.paragraph === paragraph; at--, steps++) {
    const first = frame.bySentence[at]?.[0];
    if (first && isActor(first) && first.mention.start - (sentences[at]?.start ?? 0) <= 6) return first;
  }
  return null;
}
