import type { Entity } from '../../../model/entity.js';
import type { Span } from '../../../model/span.js';
import type { RelationFrame } from '../frame.js';
import type { Spot } from '../spot.js';

/** The passage of a spot: its sentence. */
export function sentenceOf(frame: RelationFrame, spot: Spot): Span {
  return frame.reading.sentences[spot.sentence] ?? spot.mention;
}

/** Where a subject is first named: what a claim rests on that its name alone tells. */
export function firstPassage(frame: RelationFrame, entity: Entity): { subjectSpot: Spot; objectSpot: null; evidence: Span } | null {
  const spot = frame.firstSpot(entity);
  return spot && { subjectSpot: spot, objectSpot: null, evidence: sentenceOf(frame, spot) };
}
