import type { Entity } from '../../../model/entity.js';
import type { RelationFrame } from '../frame.js';
import type { Spot } from '../spot.js';
import { mix } from './hash.js';

/** How firmly a heading or topic sentence stands above a mention: how far, how long, with how many rivals, of what standing. */
export function leadFeatures(frame: RelationFrame, above: Spot, below: Spot): number[] {
  const { type } = above.mention.entity;
  const leads = frame.leads(below.sentence);
  const kin = leads.filter((lead) => lead.spot.mention.entity.type === type);
  const rank = kin.findIndex((lead) => lead.spot === above);
  const depth = leads.find((lead) => lead.spot === above)?.depth ?? 9;
  const own = (frame.bySentence[below.sentence] ?? []).some((spot) => spot.mention.entity.type === type) ? 1 : 0;
  const head = frame.reading.sentences[above.sentence];
  const length = head ? head.end - head.start : 0;
  const standing = standingOf(frame, above.mention.entity);
  return [
    mix(26, depth),
    mix(27, Math.min(kin.length, 4)),
    mix(28, own),
    mix(29, Math.min(length >> 3, 8)),
    mix(30, Math.min(frame.bySentence[above.sentence]?.length ?? 0, 5)),
    mix(31, Math.min(Math.floor(Math.log2(1 + Math.abs(below.sentence - above.sentence))), 6)),
    mix(32, rank),
    mix(33, above.within ? 1 : 0),
    mix(34, below.within ? 1 : 0),
    mix(mix(35, own), Math.min(kin.length, 2)),
    mix(36, standing),
    mix(37, Math.min(Math.floor((8 * (above.mention.end - above.mention.start)) / Math.max(length, 1)), 8)),
    mix(mix(38, standing), depth),
  ];
}

/** Whether the gazetteer knows a strategy, and of which level. */
function standingOf(frame: RelationFrame, entity: Entity): number {
  if (entity.type !== 'Strategy') return 0;
  const { strategies } = frame.gazetteers;
  const term = strategies.get(entity.name)[0] ?? entity.aliases.flatMap((alias) => strategies.get(alias))[0];
  if (!term) return 1;
  return term.level === 'national' ? 2 : 3;
}
