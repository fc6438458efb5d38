const CLOSING: Record<string, string> = {
  '“': '”',
  '"': '"',
  '《': '》',
  '「': '」',
  '『': '』',
  '〈': '〉',
  '(': ')',
  '（': '）',
  '‘': '’',
};
/** A longer quotation, or one with a comma, is speech and not a name. */
const LONGEST = 30;
const SPEECH = new Set('。;；!！?？\n');

/** Index of the mark that closes the name quoted or bracketed at `at`; -1 where none is opened there or it is no name. */
export function closingOf(text: string, at: number, end: number): number {
  const closing = CLOSING[text[at] as string];
  if (closing === undefined) return -1;
  const opening = text[at];
  const last = Math.min(end, at + (opening === '《' ? 3 * LONGEST : LONGEST));
  let depth = 0;
  for (let i = at + 1; i < last; i++) {
    const char = text[i] as string;
    if (char === closing) {
      if (depth === 0) return i > at + 1 ? i : -1;
      depth--;
    } else if (char === opening) depth++;
    else if (SPEECH.has(char)) return -1;
  }
  return -1;
}
