import type { RelationFrame } from './frame.js';
import { hashSlice, mix } from './hash.js';
import type { Spot } from './spot.js';

const COUNT = /(?<digits>\d{1,3})|(?<numeral>[一二三四五六七八九十两]{1,2})(?=[大个项条张类])/u;
const NUMERALS = '一二三四五六七八九十';

/** How a whole stands to a member of a list: what lies between, and whether its name counts the members (六大产业). */
export function headFeatures(frame: RelationFrame, member: Spot, whole: Spot): number[] {
  const { name } = whole.mention.entity;
  const count = COUNT.exec(name)?.groups;
  const number = count?.digits ? Number(count.digits) : count?.numeral ? numberOf(count.numeral) : 0;
  const size = member.list.spots.filter((spot) => spot.mention.entity !== whole.mention.entity).length;
  const counted = number === 0 ? 0 : number === size ? 1 : 2;
  const follows = whole.mention.start >= member.list.end || whole.list === member.list;
  const last = member.list.spots.at(-1);
  const from = whole.list === member.list ? whole.mention.start : member.list.end;
  const gap = follows ? whole.mention.start - from : 99;
  const { text } = frame.reading;
  return [
    mix(50, counted),
    mix(mix(51, counted), Math.min(Math.max(gap, 0), 4)),
    mix(mix(52, follows ? 1 : 0), Math.min(size, 5)),
    mix(53, last === whole ? 1 : 0),
    gap >= 0 && gap <= 4 ? hashSlice(54, text, from, whole.mention.start) : mix(54, 1),
    hashSlice(55, text, whole.mention.start - 1, whole.mention.start),
    hashSlice(56, text, whole.mention.end, whole.mention.end + 2),
    mix(57, frame.bySentence[whole.sentence]?.[0] === whole ? 1 : 0),
    mix(58, whole.list === member.list ? 1 : 0),
  ];
}

function numberOf(numeral: string): number {
  if (numeral === '两') return 2;
  if (numeral.length === 1) return NUMERALS.indexOf(numeral) + 1;
  return numeral.startsWith('十') ? 10 + NUMERALS.indexOf(numeral.charAt(1)) + 1 : 0;
}
