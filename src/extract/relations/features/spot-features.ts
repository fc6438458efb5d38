import type { RelationFrame } from '../frame.js';
import type { Spot, SpotList } from '../spot.js';
import { hashSlice, mix } from './hash.js';

const BEFORE = 12;
const AFTER = 10;
const PREVIOUS = 13;
const NEAR = 6;
const LONGEST_GAP = 30;

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

/** What stands between two lists of one sentence, and right before each. */
export function betweenFeatures(frame: RelationFrame, left: SpotList, right: SpotList, subjects: number): number[] {
  const { text } = frame.reading;
  const gap = right.start - left.end;
  const features = [
    mix(61, gap <= 0 ? 0 : 1 + Math.min(Math.floor(Math.log2(gap)), 6)),
    hashSlice(65, text, left.end, Math.min(left.end + 1, right.start)),
    hashSlice(66, text, left.end, Math.min(left.end + 2, right.start)),
    hashSlice(67, text, left.start - 1, left.start),
    hashSlice(68, text, right.start - 1, right.start),
    mix(69, subjects > 1 ? 1 : 0),
  ];
  if (gap <= 0 || gap > LONGEST_GAP) return features;
  for (let at = left.end; at + 1 < right.start; at++) features.push(hashSlice(63, text, at, at + 2));
  if (gap <= NEAR) features.push(hashSlice(64, text, left.end, right.start));
  return features;
}
