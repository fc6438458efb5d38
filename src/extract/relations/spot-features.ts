import type { Entity } from '../../model/entity.js';
import type { RelationFrame, Spot } from './frame.js';
import { hashSlice, mix } from './hash.js';

const BEFORE = 12;
const AFTER = 10;
const PREVIOUS = 13;
const NEAR = 6;

/** The wording around a mention: its clause before and behind its list, the end of the clause before, its place in the text. */
export function contextFeatures(frame: RelationFrame, spot: Spot): number[] {
  const { text, sentences, sections } = frame.reading;
  const { clause, start, end } = spot.list;
  const sentence = sentences[spot.sentence];
  const from = Math.max(clause.start, start - BEFORE);
  const until = Math.min(clause.end, end + AFTER);
  const features = [mix(25, Math.min(spot.list.spots.length, 6)), mix(30, spot.within ? 1 : 0)];
  for (let at = from; at + 1 < start; at++) features.push(hashSlice(20, text, at, at + 2));
  for (let length = 1; length <= 4; length++) features.push(hashSlice(21, text, Math.max(from, start - length), start));
  for (let at = end; at + 1 < until; at++) features.push(hashSlice(22, text, at, at + 2));
  for (let length = 1; length <= 4; length++) features.push(hashSlice(23, text, end, Math.min(end + length, until)));
  features.push(hashSlice(24, text, clause.start, Math.min(clause.start + 2, start)));
  if (!sentence) return features;
  features.push(mix(26, sentence.isHeading ? 1 : 0), mix(27, clause.start === sentence.start ? 1 : 0));
  features.push(hashSlice(28, sections[sentence.section]?.tense ?? '', 0, 7));
  const back = Math.max(sentence.start, clause.start - PREVIOUS);
  for (let at = back; at + 1 < clause.start - 1; at++) features.push(hashSlice(29, text, at, at + 2));
  return features;
}

/** The few characters next to a mention. */
export function shortContextFeatures(frame: RelationFrame, spot: Spot): number[] {
  const { text, sentences } = frame.reading;
  const { clause, start, end } = spot.list;
  const from = Math.max(clause.start, start - NEAR);
  const until = Math.min(clause.end, end + NEAR);
  const features = [mix(31, spot.within ? 1 : 0), mix(32, sentences[spot.sentence]?.isHeading ? 1 : 0)];
  for (let length = 1; length <= 2; length++) {
    features.push(hashSlice(33, text, Math.max(from, start - length), start), hashSlice(34, text, end, Math.min(end + length, until)));
  }
  for (let at = from; at + 1 < start; at++) features.push(hashSlice(35, text, at, at + 2));
  for (let at = end; at + 1 < until; at++) features.push(hashSlice(36, text, at, at + 2));
  return features;
}

/** How a name begins and ends, how long it is, whether it is the speaking place's; the first seven are the coarse ones. */
export function nameFeatures(entity: Entity, isSpeaking: boolean): number[] {
  const { name } = entity;
  const n = name.length;
  const features = [
    hashSlice(40, name, n - 1, n),
    hashSlice(41, name, n - 2, n),
    hashSlice(43, name, 0, 2),
    mix(44, Math.min(n >> 1, 8)),
    mix(46, isSpeaking ? 1 : 0),
    mix(45, Math.min(entity.mentions.length, 4)),
    hashSlice(42, name, n - 3, n),
  ];
  for (let at = 0; at + 1 < n && at < 24; at++) features.push(hashSlice(47, name, at, at + 2));
  return features;
}

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
