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
  const { text } = mapped;
  const editor = new Editor(mapped);
  for (const { index } of text.matchAll(INLINE)) {
    const lineStart = text.lastIndexOf('\n', index - 1) + 1;
    const lineEnd = text.indexOf('\n', index);
    if ((lineEnd < 0 ? text.length : lineEnd) - lineStart < LEAST_PARAGRAPH) continue;
    editor.replace(index, index, '\n');
  }
  return editor.finish();
}
