import type { Span } from '../model/span.js';
import { Editor, type MappedText } from './mapped-text.js';

/** A line without its line break. */
export interface Line extends Span {
  readonly text: string;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

/** The text without some of its lines, each dropped with the line break behind it. */
export function withoutLines(mapped: MappedText, lines: readonly Line[], isDropped: (line: Line, index: number) => boolean): MappedText {
  const editor = new Editor(mapped);
  lines.forEach((line, index) => {
    if (isDropped(line, index)) editor.replace(line.start, Math.min(line.end + 1, mapped.text.length), '');
  });
  return editor.finish();
}
