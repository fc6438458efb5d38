import type { Entity } from '../../../model/entity.js';
import type { RelationFrame } from '../frame.js';
import { holderOf, isOfAnOrgan } from '../holder.js';
import { type Holder, isNational, type Post, postsBefore } from '../posts.js';
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
  for (const { post, holder } of heldPosts(frame, first)) {
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

/** The posts before a name whose place or body the text tells, the nearest first. */
function heldPosts(frame: RelationFrame, first: Spot): { readonly post: Post; readonly holder: Holder }[] {
  const known = new Map<Entity, Post>();
  const found = postsBefore(frame, first).map((post) => {
    const holder = holderOf(frame, first, post, known);
    if (holder) known.set(holder.entity, post);
    return { post, holder };
  });
  const beside = found.find(({ holder }) => holder?.entity.type === 'Place')?.holder ?? null;
  return found.flatMap(({ post, holder }) => {
    const place = holder ?? (isOfAnOrgan(post.title) ? beside : null);
    return place ? [{ post, holder: place }] : [];
  });
}
