const PAIRS = ['“”', '""', '《》', '「」', '『』', '〈〉', '()', '（）', '‘’'];
/** The mark that closes what a code unit opens; 0 where it opens nothing. */
const CLOSING = new Uint16Array(0x10000);
for (const pair of PAIRS) CLOSING[pair.charCodeAt(0)] = pair.charCodeAt(1);
/** A longer quotation, or one with a comma, is speech and not a name. */
const LONGEST = 30;
const SPEECH = new Set('。;；!！?？\n');

/** Index of the mark that closes the name quoted or bracketed at `at`; -1 where none is opened there or it is no name. */
export function closingOf(text: string, at: number, end: number): number {
  const opening = text.charCodeAt(at);
  const closing = CLOSING[opening] as number;
  return closing === 0 ? -1 : matching(text, at, end, opening, closing);
}

function matching(text: string, at: number, end: number, opening: number, closing: number): number {
  const last = Math.min(end, at + (text[at] === '《' ? 3 * LONGEST : LONGEST));
  let depth = 0;
  for (let i = at + 1; i < last; i++) {
    const code = text.charCodeAt(i);
    if (code === closing) {
      if (depth === 0) return i > at + 1 ? i : -1;
      depth--;
    } else if (code === opening) depth++;
    else if (SPEECH.has(text[i] as string)) return -1;
  }
  return -1;
}
