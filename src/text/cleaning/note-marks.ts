import { type MappedText, replaceAll } from '../mapped-text.js';

// “法律十进”【26】活动   “19” [2]和   but not the note's own number at the start of its line
const NOTE_MARK = /(?<=[\p{Script=Han}”》）%\d。，、；]) ?[[【［]\d{1,3}[\]】］]/gu;

/** Numbers of footnotes in running text. */
export function dropNoteMarks(mapped: MappedText): MappedText {
  return replaceAll(mapped, NOTE_MARK, '');
}
