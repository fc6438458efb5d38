import { type MappedText, replaceAll } from '../mapped-text.js';

// “法律十进”【26】活动   “19” [2]和
const NOTE_MARK = / ?[[【〔［]\d{1,3}[\]】〕］]/gu;
const RUNNING_TEXT = /[\p{Script=Han}”》）%\d，、]/u;

/** Numbers of footnotes in running text; the number that starts a line or follows a full stop is the note's own. */
export function dropNoteMarks(mapped: MappedText): MappedText {
  return replaceAll(mapped, NOTE_MARK, ({ index }) => (RUNNING_TEXT.test(mapped.text.charAt(index - 1)) ? '' : null));
}
