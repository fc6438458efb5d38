import type { Entity } from '../../../model/entity.js';
import type { Span } from '../../../model/span.js';
import type { RelationFrame, Spot } from '../frame.js';

/** Where an entity is first named: what a claim rests on that its name alone tells. */
export function firstPassage(frame: RelationFrame, entity: Entity): { subjectSpot: Spot | null; evidence: Span } | null {
  const spot = frame.firstSpot(entity);
  if (!spot) return null;
  return { subjectSpot: spot, evidence: frame.reading.sentences[spot.sentence] ?? spot.mention };
}
