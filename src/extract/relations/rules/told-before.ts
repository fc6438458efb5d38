import type { EntityType } from '../../../model/vocabulary.js';
import { nearestBefore } from '../before.js';
import type { RelationFrame } from '../frame.js';
import { type Proposal, spoken } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import type { Spot } from '../spot.js';
import { sentenceOf } from './passage.js';

const THING: ReadonlySet<EntityType> = new Set<EntityType>(['Project', 'Zone']);
const GROUND: ReadonlySet<EntityType> = new Set<EntityType>(['Zone']);
const PLACE: ReadonlySet<EntityType> = new Set<EntityType>(['Place']);
const LYING: ReadonlySet<EntityType> = new Set<EntityType>(['Project', 'Organization', 'Zone']);
const SENTENCES = 2;

/** X项目开工。该项目位于Y,由Z公司承建 — what a sentence tells of the thing, or of the ground, named before it. */
export const toldBefore: RelationRule = {
  id: 'wording/before',
  predicates: ['LOCATED_IN', 'UNDERTAKES'],
  about: 'Pairs what a sentence names with the project, zone or place named last in the sentences before it; the wording decides.',
  confidence: 0.3,
  *propose(frame) {
    for (const spot of frame.spots) {
      if (spot.within) continue;
      yield* ofThing(frame, spot);
      yield* onGround(frame, spot);
    }
  },
};

/** The place or company of the thing named before. */
function* ofThing(frame: RelationFrame, spot: Spot): Iterable<Proposal> {
  const { entity } = spot.mention;
  const isGround = entity.type === 'Place' || entity.type === 'Zone';
  if (!isGround && entity.type !== 'Organization') return;
  const thing = nearestBefore(frame, spot, THING, SENTENCES);
  if (!thing || thing.mention.entity === entity) return;
  const evidence = sentenceOf(frame, spot);
  if (isGround) yield spoken('LOCATED_IN', thing, spot, 'before', 'stated', evidence);
  if (entity.type === 'Organization') yield spoken('UNDERTAKES', spot, thing, 'before', 'stated', evidence);
}

/** The zone and the place that a thing is named after. */
function* onGround(frame: RelationFrame, spot: Spot): Iterable<Proposal> {
  const { entity } = spot.mention;
  if (!LYING.has(entity.type)) return;
  const evidence = sentenceOf(frame, spot);
  for (const types of [GROUND, PLACE]) {
    const other = nearestBefore(frame, spot, types, SENTENCES);
    if (other && other.mention.entity !== entity) yield spoken('LOCATED_IN', spot, other, 'before', 'stated', evidence);
  }
}
