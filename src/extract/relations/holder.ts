import type { Entity } from '../../model/entity.js';
import type { RelationFrame } from './frame.js';
import { type Holder, isNational, isPublic, type Post } from './posts.js';
import type { Spot } from './spot.js';

/** First words of posts, the endings of the places they are held in, and whether these may be cities of the second level. */
const LEVELS: readonly (readonly [title: RegExp, place: RegExp, isCity: boolean])[] = [
  [/^(?:原|代|副|常务)*(?:省|自治区)/u, /(?:省|自治区)$/u, true],
  [/^(?:原|代|副|常务)*市/u, /市$/u, true],
  [/^(?:原|代|副|常务)*(?:自治)?州/u, /州$/u, true],
  [/^(?:原|代|副|常务)*盟/u, /盟$/u, true],
  [/^(?:原|代|副|常务)*地委/u, /地区$/u, true],
  [/^(?:原|代|副|常务)*(?:县|区|旗)/u, /(?:县|区|旗|市)$/u, false],
  [/^(?:原|代|副|常务)*(?:镇|乡)/u, /(?:镇|乡)$/u, true],
  [/^村/u, /村$/u, true],
];

/** The place or body a post is held in; null where the text does not tell. `known` are the holders of the person's nearer posts. */
export function holderOf(frame: RelationFrame, person: Spot, post: Post, known: ReadonlyMap<Entity, unknown>): Holder | null {
  if (isNational(post.title)) return stateHolder(frame, post);
  if (post.of) return ofNamed(frame, post, post.of);
  if (OF_A_ZONES_OFFICE.test(post.title)) {
    const zone = bodyBefore(frame, person, post.title);
    if (zone) return { entity: zone.mention.entity, spot: zone };
  }
  if (isPublic(post.title)) return placeOfLevel(frame, person, post);
  if (OF_AN_ORGAN.test(post.title)) return null;
  if (OF_A_BUREAU.test(post.title)) return null;
  for (const entity of known.keys()) if (entity.type === 'Organization') return { entity, spot: null };
  const before = bodyBefore(frame, person, post.title);
  return before && { entity: before.mention.entity, spot: before };
}

/** Posts of an organ of the place's committee or government, as they stand behind one that tells the place: 省委常委、政法委书记. */
const OF_AN_ORGAN = /^(?:政法委|组织部|宣传部|统战部|秘书长)/u;
/** 党工委书记: held in the zone that is spoken of. */
const OF_A_ZONES_OFFICE = /^(?:党工委|工委|管委会|纪检监察工委)/u;

/** Whether a post is held in the place of those that stand beside it. */
export function isOfAnOrgan(title: string): boolean {
  return OF_AN_ORGAN.test(title);
}

/** 市发改委副主任: a body of the place that the text does not name otherwise, so none that it names. */
const OF_A_BUREAU = /^[省市县区州旗盟].*(?:局|委|厅|办|院|中心|集团|协会)/u;
/** The bodies that a post's last word may head. */
const HEADED_BY: readonly (readonly [title: RegExp, body: RegExp])[] = [
  [/院长$/u, /院$/u],
  [/校长$/u, /(?:大学|学院|学校|[中小]学|分校)$/u],
  [/行长$/u, /行$/u],
  [/局长$/u, /局$/u],
  [/厅长$/u, /厅$/u],
  [/所长$/u, /[所站]$/u],
  [/管委会|工委/u, /(?:管委会|管理委员会|区|园|基地|新城)$/u],
  [/(?:董事长|董事|监事|总经理|经理|总裁|首席执行官)$/u, /(?<!大学|学院|研究[院所]|实验室|医院|[局厅委部办]|委员会|政府|协会)$/u],
];

function stateHolder(frame: RelationFrame, post: Post): Holder | null {
  const state = frame.named('Place', '中国');
  if (state) return { entity: state, spot: null };
  return post.of;
}

/** 河北省人民政府|省长: the head of a government holds office in the place; other posts in the body named. */
function ofNamed(frame: RelationFrame, post: Post, of: Holder): Holder {
  const { entity, spot } = of;
  if (entity.type === 'Organization' && /^(?:代|副|常务副)?(?:省长|市长|县长|区长|州长|主席|镇长|乡长)$/u.test(post.title)) {
    const place = frame.named('Place', entity.name.replace(/(?:人民政府|政府|委员会)$/u, ''));
    if (place) return { entity: place, spot };
  }
  return of;
}

/**
 * 县委书记 without a name: the place of that level named in the sentence before, else the speaking place, else the one above it
 * that the text names anywhere (省委书记 in a county's report), else the one nearest before.
 */
function placeOfLevel(frame: RelationFrame, person: Spot, post: Post): Holder | null {
  const speaking = frame.speakingPlace;
  const isOfLevel = fitsLevel(frame, post.title);
  const fits = (place: Entity) => isOfLevel(place) && !(place === speaking && isHeldBySpeaker(frame, person, post.title));
  let nearest: Spot | null = null;
  for (let at = person.index - 1, steps = 0; at >= 0 && steps < 30; at--, steps++) {
    const spot = frame.spots[at];
    if (spot?.mention.entity.type !== 'Place' || spot.within || !fits(spot.mention.entity)) continue;
    if (spot.sentence === person.sentence || (speaking && isAround(frame, spot.mention.entity, speaking)))
      return { entity: spot.mention.entity, spot };
    nearest ??= spot;
  }
  if (speaking && fits(speaking)) return { entity: speaking, spot: null };
  const above =
    speaking && hasLevel(post.title)
      ? frame.entities.find((entity) => entity.type === 'Place' && fits(entity) && isAround(frame, entity, speaking))
      : undefined;
  if (above) return { entity: above, spot: frame.firstSpot(above) };
  return nearest && { entity: nearest.mention.entity, spot: nearest };
}

const HEAD_OF_GOVERNMENT = /^(?:代理|代)?(?:省长|市长|州长|盟长|县长|区长|旗长|自治区主席)$/u;

/** Whether the head of the place's government is somebody else, who gives the report: then 市长 in it is one of the city above. */
function isHeldBySpeaker({ reading }: RelationFrame, person: Spot, title: string): boolean {
  const { docType, speaker } = reading.facts;
  return docType === 'work-report' && speaker !== null && speaker !== person.mention.entity.name && HEAD_OF_GOVERNMENT.test(title);
}

const hasLevel = (title: string) => LEVELS.some(([pattern]) => pattern.test(title));

/** Whether a place is of the level that the post's first word names; any is where it names none. */
function fitsLevel({ gazetteers }: RelationFrame, title: string): (place: Entity) => boolean {
  const level = LEVELS.find(([pattern]) => pattern.test(title));
  if (!level) return () => true;
  const [, ending, isCity] = level;
  const { divisions } = gazetteers;
  const levelOf = ({ name, code }: Entity) => (divisions.byCode(code ?? '') ?? divisions.byName(name)[0])?.level;
  return (place) => ending.test(place.name) && (isCity || levelOf(place) !== 'city');
}

/** Whether the speaking place is the place or lies in it. */
function isAround({ gazetteers }: RelationFrame, place: Entity, speaking: Entity): boolean {
  if (place === speaking) return true;
  return place.code !== undefined && speaking.code !== undefined && gazetteers.divisions.lineage(speaking.code).includes(place.code);
}

const OF_A_ZONE = /管委会|工委|园区|^副?主任$/u;

/**
 * The nearest body before the person that the post's last word may head, or the nearest zone where it is a post of one.
 * A post that may be one of any body is none of what was named further off than in the sentence before.
 */
function bodyBefore(frame: RelationFrame, person: Spot, title: string): Spot | null {
  const ending = HEADED_BY.find(([pattern]) => pattern.test(title))?.[1];
  const ofZone = OF_A_ZONE.test(title);
  for (let at = person.index - 1, steps = 0; at >= 0 && steps < 12; at--, steps++) {
    const spot = frame.spots[at];
    if (!spot || spot.within) continue;
    if (ending === undefined && spot.sentence < person.sentence - 1) return null;
    const { type, name } = spot.mention.entity;
    if ((type === 'Organization' || (type === 'Zone' && ofZone)) && (ending === undefined || ending.test(name))) return spot;
  }
  return null;
}
