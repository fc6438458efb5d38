import type { EntityType } from '../model/vocabulary.js';

/** Zones that each place has and that a text names by their kind alone. */
const BARE_ZONE = /^(?:国家级|省级)?(?:经济技术|经济|高新技术产业|高新|综合保税)?(?:开发区|高新区|经开区|保税区)$/u;
/** A body named by its level alone: 省外贸集团, 市财政局. */
const LEVEL_FIRST = /^(?<level>省|市|县|区|州)(?<rest>(?!中)\p{Script=Han}{2,})$/u;
const DIVISION_ENDING = /(?:特别行政区|自治区|自治州|自治县|地区|省|市|县|区|州|盟|旗)$/u;
const LEVELS: Readonly<Record<string, RegExp>> = { 省: /省|自治区/u, 市: /市/u, 县: /县/u, 区: /区/u, 州: /州/u };

/**
 * The name in full where a text leaves out the place it speaks for:
 * 高新区 → 德州高新区, 市工业和信息化局 → 德州市工业和信息化局.
 */
export function fullName(type: EntityType, name: string, place: string | null): string {
  if (place === null) return name;
  if (type === 'Zone' && BARE_ZONE.test(name))
    return place.replace(DIVISION_ENDING, '').length > 1 ? place.replace(DIVISION_ENDING, '') + name : place + name;
  if (type !== 'Organization') return name;
  const { level, rest } = LEVEL_FIRST.exec(name)?.groups ?? {};
  return level && rest && LEVELS[level]?.test(place.slice(-3)) ? place + rest : name;
}
