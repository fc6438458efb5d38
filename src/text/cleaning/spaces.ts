import { type MappedText, replaceAll } from '../mapped-text.js';

const SPACES = / +/gu;
const EDGE = new Set(['', '\n']);
const PUNCTUATION = new Set('，。；：！？、“”‘’（）《》〈〉【】');
const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}]/u;
const NARROW = /[a-zA-Z0-9%]/u;
// 1 or 12 at the start of a line.
const MARKER = /(?:^|\n)\d{1,2}$/u;
const CLAUSE = /[，。；、]/u;
// （二）坚持有保有压，优化结构 积极支持…: an item may have a comma in its heading.
const STARTS_ITEM = /^[（第一二三四五六七八九十\d—●#]/u;
const REACH = 60;

/** No space inside words and numbers or beside punctuation; one where it keeps names, clauses or Latin words apart. */
export function tightenSpaces(mapped: MappedText): MappedText {
  const { text } = mapped;
  return replaceAll(mapped, SPACES, ({ 0: spaces, index }) => (isNeeded(text, index, index + spaces.length) ? ' ' : ''));
}

function isNeeded(text: string, start: number, end: number): boolean {
  const [left, right] = [text.charAt(start - 1), text.charAt(end)];
  if (EDGE.has(left) || EDGE.has(right) || PUNCTUATION.has(left) || PUNCTUATION.has(right)) return false;
  if (HAN.test(left) && HAN.test(right)) return !joinsCharacters(text, start, end) && !isInsideProse(text, start);
  // 2012 年 and 年 2012, but not the marker of "1 聚焦…".
  if (NARROW.test(left) && HAN.test(right)) return MARKER.test(text.slice(Math.max(0, start - 3), start));
  return !(HAN.test(left) && NARROW.test(right));
}

/**
 * Characters that stand alone belong together: 王 建, 政 府 工 作. One that stands alone beside a word was cut off from it (我 们也),
 * unless it belongs to another that stands alone (the 鹏 of 吴 鹏 各位代表).
 */
function joinsCharacters(text: string, start: number, end: number): boolean {
  const isLeftAlone = !WORD.test(text.charAt(start - 2));
  const isRightAlone = !WORD.test(text.charAt(end + 1));
  if (isLeftAlone && isRightAlone) return true;
  if (isLeftAlone) return !(text.charAt(start - 2) === ' ' && HAN.test(text.charAt(start - 3)) && !WORD.test(text.charAt(start - 4)));
  return isRightAlone && !(text.charAt(end + 1) === ' ' && HAN.test(text.charAt(end + 2)) && !WORD.test(text.charAt(end + 3)));
}

/** Behind a clause of running text a space is left from a broken line; in the first clause it may end a heading, in brackets it parts names. */
function isInsideProse(text: string, start: number): boolean {
  const reach = text.slice(Math.max(0, start - REACH), start);
  const line = reach.slice(reach.lastIndexOf('\n') + 1);
  if (line.lastIndexOf('（') > line.lastIndexOf('）')) return false;
  const isNearStart = line.length < REACH;
  return isNearStart && STARTS_ITEM.test(line) ? line.includes('。') : CLAUSE.test(line);
}
