import { type MappedText, replaceAll, withCharacters } from '../mapped-text.js';

// Zero-width and direction marks, soft hyphens, byte order marks, and control characters other than line ends and tab.
const INVISIBLE = /(?:(?![\t\n\v\f\r\x85])[\p{Cc}\p{Cf}])+/gu;
const LINE_END = /\r\n|[\r\v\f\x85\u2028\u2029]/gu;
const BLANK = /[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/** One kind of line end, one kind of space, and nothing that cannot be seen. */
export function unifyInvisible(mapped: MappedText): MappedText {
  const visible = replaceAll(replaceAll(mapped, INVISIBLE, ''), LINE_END, '\n');
  return withCharacters(visible, visible.text.replace(BLANK, ' '));
}
