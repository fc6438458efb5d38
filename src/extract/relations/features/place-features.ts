import type { Entity } from '../../../model/entity.js';
import type { RelationFrame } from '../frame.js';
import { hashSlice, mix } from './hash.js';

/** How a place stands to the place the document speaks for: above it, within it, beside it, of which level. */
export function placeFeatures(frame: RelationFrame, entity: Entity): number[] {
  if (entity.type !== 'Place') return [];
  const { divisions } = frame.gazetteers;
  const speaking = frame.speakingPlace && divisionOf(frame, frame.speakingPlace);
  const division = divisionOf(frame, entity);
  if (!division) return [mix(90, 0)];
  const level = hashSlice(91, division.level, 0, division.level.length);
  if (!speaking) return [level];
  const stand =
    division.code === speaking.code
      ? 1
      : divisions.lineage(speaking.code).includes(division.code)
        ? 2
        : divisions.lineage(division.code).includes(speaking.code)
          ? 3
          : division.parent === speaking.parent
            ? 4
            : 5;
  return [level, mix(92, stand), mix(mix(93, stand), level)];
}

function divisionOf(frame: RelationFrame, place: Entity) {
  const { divisions } = frame.gazetteers;
  return place.code ? divisions.byCode(place.code) : divisions.resolve(place.name, frame.speakingPlace?.name ?? null);
}
