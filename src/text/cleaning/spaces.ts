import { type MappedText, replaceAll } from '../mapped-text.js';

const EDGE = /^ +| +$/gmu;
const AROUND_PUNCTUATION = / +(?=[，。；：！？、“”‘’（）《》〈〉【】])|(?<=[，。；：！？、“”‘’（）《》〈〉【】]) +/gu;
// 2012 年 and 年 2012, but not the marker of "1 聚焦…" at the start of a line.
const BEFORE_HAN = /(?<=[^\n ][a-zA-Z0-9%]) +(?=\p{Script=Han})/gu;
const AFTER_HAN = /(?<=\p{Script=Han}) +(?=[a-zA-Z0-9])/gu;
// 王 建, 政 府 工 作 报 告: characters that stand alone belong together.
const SPACED_WORD = /(?<![\p{L}\p{N}])\p{Script=Han}(?: +\p{Script=Han})+(?![\p{L}\p{N}])/gu;
// 我 们也: a character cut off from the word it begins or ends.
const CUT_OFF = /(?<=(?<![\p{L}\p{N}])\p{Script=Han}) +(?=\p{Script=Han})|(?<=\p{Script=Han}) +(?=\p{Script=Han}(?![\p{L}\p{N}]))/gu;
const RUN = / {2,}/gu;

/** No space inside words and numbers or beside punctuation; one where it keeps names, clauses or Latin words apart. */
export function tightenSpaces(mapped: MappedText): MappedText {
  const trimmed = replaceAll(replaceAll(mapped, EDGE, ''), AROUND_PUNCTUATION, '');
  const joined = replaceAll(trimmed, SPACED_WORD, ({ 0: word }) => word.replaceAll(' ', ''));
  const narrow = replaceAll(replaceAll(joined, BEFORE_HAN, ''), AFTER_HAN, '');
  return replaceAll(replaceAll(narrow, CUT_OFF, ''), RUN, ' ');
}
