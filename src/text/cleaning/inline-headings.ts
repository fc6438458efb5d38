import { linesOf } from '../lines.js';
import { Editor, type MappedText } from '../mapped-text.js';

const NUMERAL = '[一二三四五六七八九十]{1,3}';
// 。二、重点任务   。（三）推进…   and the same behind a space where the full stop was lost
const INLINE = new RegExp(
  `(?<=[。！；：”）] ?|\\p{Script=Han} )(?:(?:${NUMERAL}、|（${NUMERAL}）)(?=[\\p{Script=Han}“]|(?:19|20)\\d{2}年))`,
  'gu',
);
const LEAST_PARAGRAPH = 300;

/** Headings inside a paragraph that holds a whole report: each starts a line of its own. */
export function breakInlineHeadings(mapped: MappedText): MappedText {
  const editor = new Editor(mapped);
  for (const { start, text } of linesOf(mapped.text)) {
    if (text.length < LEAST_PARAGRAPH) continue;
    for (const { index } of text.matchAll(INLINE)) editor.replace(start + index, start + index, '\n');
  }
  return editor.finish();
}
