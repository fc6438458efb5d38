import { type Line, linesOf, withoutLines } from '../lines.js';
import type { MappedText } from '../mapped-text.js';

const LABEL = /^(?:内容摘要|摘要|内容提要|导读|核心提示) ?：? ?/u;
const REACH = 30;
/** Where in the summary to look: behind its first words, which a title may repeat. */
const SKIP = 12;
const PROBE = 16;

/** A summary that only repeats the opening of the text: 内容摘要：…, on one line or two. */
export function dropRepeatedSummary(mapped: MappedText): MappedText {
  const lines = linesOf(mapped.text);
  const label = lines.slice(0, REACH).findIndex(({ text }) => LABEL.test(text));
  if (label < 0) return mapped;
  const isAlone = (lines[label] as Line).text.replace(LABEL, '') === '';
  const summary = isAlone ? label + 1 : label;
  const repeats = isRepeated(lines, summary);
  return withoutLines(mapped, lines, (_, index) => (index === label && isAlone) || (index === summary && repeats));
}

/** Whether a stretch of the summary stands further on, spaces and line breaks aside. */
function isRepeated(lines: readonly Line[], summary: number): boolean {
  const content = squeezed(lines[summary]?.text.replace(LABEL, '') ?? '').slice(SKIP, SKIP + PROBE);
  if (content.length < PROBE) return false;
  return squeezed(
    lines
      .slice(summary + 1)
      .map(({ text }) => text)
      .join(''),
  ).includes(content);
}

function squeezed(text: string): string {
  return text.replace(/[\s—]/gu, '');
}
