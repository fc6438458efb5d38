import type { Entity } from '../../model/entity.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { RelationFrame } from './frame.js';
import { isNational, isPublic, type Post } from './posts.js';
import type { Spot } from './spot.js';

export interface Holder {
  readonly entity: Entity;
  readonly spot: Spot | null;
}

const LEVELS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:原|代|副|常务)*(?:省|自治区)/u, /(?:省|自治区)$/u],
  [/^(?:原|代|副|常务)*(?:市|州|盟|地)/u, /(?:市|州|盟|地区)$/u],
  [/^(?:原|代|副|常务)*(?:县|区|旗)/u, /(?:县|区|旗|市)$/u],
  [/^(?:原|代|副|常务)*(?:镇|乡)/u, /(?:镇|乡)$/u],
];

/** The place or body a post is held in; null where the text does not tell. `known` are the holders of the person's nearer posts. */
export function holderOf(frame: RelationFrame, person: Spot, post: Post, known: ReadonlyMap<Entity, unknown>): Holder | null {
  if (isNational(post.title)) return stateHolder(frame, post);
  if (post.of) return ofNamed(frame, post, post.of);
  if (isPublic(post.title)) return placeOfLevel(frame, person, post);
  for (const entity of known.keys()) if (entity.type === 'Organization') return { entity, spot: null };
  const before = nearestBefore(frame, person, new Set<EntityType>(['Organization']));
  return before && { entity: before.mention.entity, spot: before };
}

function stateHolder(frame: RelationFrame, post: Post): Holder | null {
  const state = frame.named('Place', '中国');
  if (state) return { entity: state, spot: null };
  return post.of && { entity: post.of.mention.entity, spot: post.of };
}

/** 河北省人民政府|省长: the head of a government holds office in the place; other posts in the body named. */
function ofNamed(frame: RelationFrame, post: Post, spot: Spot): Holder {
  const { entity } = spot.mention;
  if (entity.type === 'Organization' && /^(?:代|副|常务副)?(?:省长|市长|县长|区长|州长|主席|镇长|乡长)$/u.test(post.title)) {
    const place = frame.named('Place', entity.name.replace(/(?:人民政府|政府|委员会)$/u, ''));
    if (place) return { entity: place, spot };
  }
  return { entity, spot };
}

/** 县委书记 without a name: the place of that level nearest before, else the speaking place. */
function placeOfLevel(frame: RelationFrame, person: Spot, post: Post): Holder | null {
  const level = LEVELS.find(([title]) => title.test(post.title));
  const fits = (name: string) => !level || level[1].test(name);
  for (let at = person.index - 1, steps = 0; at >= 0 && steps < 30; at--, steps++) {
    const spot = frame.spots[at];
    if (spot?.mention.entity.type !== 'Place' || spot.within) continue;
    if (fits(spot.mention.entity.name)) return { entity: spot.mention.entity, spot };
  }
  const speaking = frame.speakingPlace;
  return speaking && fits(speaking.name) ? { entity: speaking, spot: null } : null;
}

function nearestBefore(frame: RelationFrame, person: Spot, types: ReadonlySet<EntityType>): Spot | null {
  for (let at = person.index - 1, steps = 0; at >= 0 && steps < 12; at--, steps++) {
    const spot = frame.spots[at];
    if (spot && types.has(spot.mention.entity.type) && !spot.within) return spot;
  }
  return null;
}
