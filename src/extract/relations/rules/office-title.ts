import type { Entity } from '../../../model/entity.js';
import type { RelationFrame } from '../frame.js';
import { holderOf } from '../holder.js';
import { isNational, postsBefore } from '../posts.js';
import type { Proposal } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import type { Spot } from '../spot.js';
import { sentenceOf } from './passage.js';

/** 德州市委副书记、代市长朱开国 — the posts that stand before a name. */
export const officeTitle: RelationRule = {
  id: 'holds-office/title',
  predicates: ['HOLDS_OFFICE'],
  about: 'A person holds the posts before the name: party and government posts in the place, others in the body they are posts of.',
  confidence: 0.9,
  *propose(frame) {
    for (const spot of frame.spots) {
      if (spot.mention.entity.type !== 'Person' || spot.within) continue;
      // 县领导A、B、C: the title stands before the first of the list and is said of all.
      yield* officesOf(frame, spot, spot.list.spots.find((other) => other.mention.entity.type === 'Person') ?? spot);
    }
  },
};

function* officesOf(frame: RelationFrame, spot: Spot, first: Spot): Iterable<Proposal> {
  const titles = new Map<Entity, { title: string[]; holderSpot: Spot | null }>();
  for (const post of postsBefore(frame, first)) {
    const holder = holderOf(frame, first, post, titles);
    if (!holder) continue;
    const known = titles.get(holder.entity);
    if (known) known.title.unshift(post.title);
    else titles.set(holder.entity, { title: [post.title], holderSpot: holder.spot });
  }
  for (const [object, { title, holderSpot }] of titles) {
    yield {
      predicate: 'HOLDS_OFFICE',
      subject: spot.mention.entity,
      object,
      subjectSpot: spot,
      objectSpot: holderSpot,
      link: holderSpot ? 'clause' : isNational(title.join('、')) ? 'name' : 'self',
      told: null,
      basis: 'stated',
      evidence: sentenceOf(frame, spot),
      attributes: { title: title.join('、') },
    };
  }
}
