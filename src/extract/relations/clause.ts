import type { Span } from '../../model/span.js';

const SEPARATORS = new Set([',', ';', ':', '，', '；', '：', '\n', '。', '!', '?', '！', '？']);

/** The clause around a span: up to the nearest comma, semicolon or colon on each side, within `sentence`. */
export function clauseAround(text: string, span: Span, sentence: Span): Span {
  let start = span.start;
  while (start > sentence.start && !SEPARATORS.has(text.charAt(start - 1))) start--;
  let end = span.end;
  while (end < sentence.end && !SEPARATORS.has(text.charAt(end))) end++;
  return { start, end };
}
