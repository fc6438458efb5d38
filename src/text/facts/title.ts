import type { FactContext } from './fact-context.js';

const PLAIN = /[。；，！？：]$|^(?:各位代表|现在，|——)/u;
const LONGEST = 80;

/** The title a header states, else the first line where it reads like one. */
export function titleOf({ header, text }: FactContext): string | null {
  if (header.title) return header.title;
  const first = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  return first !== '' && first.length <= LONGEST && !PLAIN.test(first) ? first : null;
}
