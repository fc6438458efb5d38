import type { Entity } from '../../model/entity.js';
import type { RelationFrame } from './frame.js';
import type { Spot } from './spot.js';

/** What a post is held in, and where that is named; nowhere, if only implied. */
export interface Holder {
  readonly entity: Entity;
  readonly spot: Spot | null;
}

/** A post as it stands before a name. */
export interface Post {
  /** 市委副书记 */
  readonly title: string;
  /** The place, zone or body named right before it: 德州 in 德州市委副书记. */
  readonly of: Holder | null;
  /** Where the post begins in the text. */
  readonly start: number;
}

const FARTHEST = 70;
const LONGEST_PLACE = 15;
/** Words that end a post. */
const TAIL =
  /(?:书记|省长|市长|州长|盟长|县长|区长|旗长|镇长|乡长|村长|主席|总理|国务委员|主任|局长|厅长|部长|院长|校长|行长|处长|科长|司长|署长|所长|站长|台长|社长|关长|董事长|董事|监事|总经理|经理|总裁|会长|理事长|秘书长|院士|研究员|教授|委员|常委|组长|行政长官|负责人|总工程师|总设计师|工程师|总经济师|总会计师|总规划师|总农艺师|指挥长|馆长|发言人|顾问|司令员|政委|检察长|总监|首席执行官|领导|代表|总书记|党组成员)$/u;
/** Posts of party and government, held in a place. */
const PUBLIC =
  /^(?:中共|原|代理?|副|常务|省|市|州|盟|县|区|旗|镇|乡|村|自治区|自治州|自治县)*(?:委|人大|政协|政府|人民政府|长|区长|纪委|领导|党委|党工委|主席|代表|行政长官)|^村?党(?:总支|支部)书记/u;
const NATIONAL = /中共中央|中央军委|国务院|国务委员|国家主席|国家副主席|总书记|全国人大|全国政协|中央政治局/u;
/** What may stand before a post without being part of it: 分管农业的, 记者对, 聘任, 该. */
const BEFORE_POST = /^(?:.*(?:的|对|由|任|为|是|与|向|见|访|长期|得到)|该|据)(?=.{2,})/u;
/** When and where somebody spoke, before the post: 1月16日省长, 第三次会议上省长. */
const OCCASION = /^.*(?:\d日|会上|会议上)(?=.{2,})/u;
/** The government before the post of its head: 人民政府市长 is 市长. */
const GOVERNMENT =
  /^(?<level>自治区|省|市|自治州|州|盟|自治县|县|区|旗|镇|乡)?(?:人民)?政府(?<post>(?:代理|代|常务|副){0,2}(?:省长|市长|州长|盟长|县长|区长|旗长|镇长|乡长|主席))$/u;
const CHAIR = /^(?:代理|代|副)?主席$/u;
/** 市县领导: of which level each is stays open. */
const MANY_LEVELS = /^(?:省市|市县|市区|县区)/u;
const GAP = /[\s??·]*$/u;

/** Whether a post is one of the state as a whole. */
export function isNational(title: string): boolean {
  return NATIONAL.test(title);
}

/** Whether a post belongs to the party or government of a place. */
export function isPublic(title: string): boolean {
  return PUBLIC.test(title) || isNational(title);
}

/** The posts before a name, the nearest first: segments between 、 and , that end like a post. Bounded look-back. */
export function postsBefore(frame: RelationFrame, person: Spot): Post[] {
  const { text } = frame.reading;
  const floor = Math.max(0, person.list.start - FARTHEST, endOfPersonBefore(frame, person));
  let end = person.list.start - (GAP.exec(text.slice(Math.max(floor, person.list.start - 6), person.list.start))?.[0].length ?? 0);
  const posts: Post[] = [];
  while (end > floor && posts.length < 6) {
    const start = segmentStart(text, floor, end);
    const segment = text.slice(start, end);
    if (!TAIL.test(segment)) break;
    for (const part of splitRunOn(segment, start)) {
      const post = postIn(frame, part.text, part.start);
      if (post.title.length >= 2 && !MANY_LEVELS.test(post.title)) posts.push(post);
    }
    if (start <= floor || text.charAt(start - 1) === '\n') break;
    end = start - 1;
  }
  return posts;
}

function segmentStart(text: string, floor: number, end: number): number {
  let at = end;
  while (at > floor && !/[、,，。;；:：!?\n「」“”》]/u.test(text.charAt(at - 1))) at--;
  return at;
}

/** 县委副书记县长 → 县长, 县委副书记: two posts run together without a mark; the later first. */
function splitRunOn(segment: string, start: number): { text: string; start: number }[] {
  const cut = /(?<=书记|常委|主席|兼)(?=(?:代|副|常务副)?(?:省长|市长|县长|区长|州长)$)/u.exec(segment);
  if (!cut) return [{ text: segment, start }];
  return [
    { text: segment.slice(cut.index), start: start + cut.index },
    { text: segment.slice(0, cut.index).replace(/兼$/u, ''), start },
  ];
}

function postIn(frame: RelationFrame, segment: string, start: number): Post {
  const spot = lastHolder(frame, start, start + segment.length);
  const of = spot ? { holder: { entity: spot.mention.entity, spot }, end: spot.mention.end } : namedWhole(frame, segment, start);
  if (!of) {
    const title = segment
      .replace(BEFORE_POST, '')
      .replace(OCCASION, '')
      .replace(/^[\s—]+/u, '');
    return { title: ofGovernment(title, null), of: null, start: start + segment.length - title.length };
  }
  let from = of.end;
  const { text } = frame.reading;
  // 德州市|委书记: the level belongs to the post as well.
  const level = /(?:自治区|[省市县区州盟旗镇乡])$/u.exec(text.slice(start, from))?.[0] ?? '';
  if (/^(?:委|人大|政协|纪委|政府)/u.test(text.slice(from, from + 2))) from -= level.length;
  const title = text
    .slice(from, start + segment.length)
    .replace(/^[\s的]+/u, '')
    .replace(OCCASION, '');
  return { title: ofGovernment(title, of.holder.entity), of: of.holder, start: from };
}

/** The post without the government it heads: 人民政府市长 is 市长, and 主席 of a region's government 自治区主席. */
function ofGovernment(title: string, place: Entity | null): string {
  const { level, post = title } = GOVERNMENT.exec(title)?.groups ?? {};
  if (!CHAIR.test(post)) return post;
  const region = level ?? (place?.type === 'Place' && place.name.endsWith('自治区') ? '自治区' : '');
  return region + post;
}

/** A place whose full name begins the segment, where no mention was decided for: 四川省 in 四川省人民政府省长. */
function namedWhole(frame: RelationFrame, segment: string, start: number): { readonly holder: Holder; readonly end: number } | null {
  for (let length = Math.min(LONGEST_PLACE, segment.length - 2); length >= 3; length--) {
    if (!/[省市县区州盟旗镇乡]/u.test(segment.charAt(length - 1))) continue;
    const entity = frame.named('Place', segment.slice(0, length));
    if (entity) return { holder: { entity, spot: frame.firstSpot(entity) }, end: start + length };
  }
  return null;
}

function lastHolder(frame: RelationFrame, start: number, end: number): Spot | null {
  let found: Spot | null = null;
  for (const spot of spotsBetween(frame, start, end)) {
    const { type } = spot.mention.entity;
    const holds = type === 'Place' || type === 'Organization' || type === 'Zone';
    if (holds && spot.mention.end < end && (!found || spot.mention.end >= found.mention.end)) found = spot;
  }
  return found;
}

function* spotsBetween(frame: RelationFrame, start: number, end: number): Iterable<Spot> {
  let low = 0;
  let high = frame.spots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frame.spots[middle]?.mention.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < frame.spots.length; at++) {
    const spot = frame.spots[at];
    if (!spot || spot.mention.start >= end) return;
    yield spot;
  }
}

function endOfPersonBefore(frame: RelationFrame, person: Spot): number {
  for (let at = person.index - 1, steps = 0; at >= 0 && steps < 12; at--, steps++) {
    const spot = frame.spots[at];
    if (spot?.mention.entity.type === 'Person' && spot.list !== person.list) return spot.mention.end;
  }
  return 0;
}
