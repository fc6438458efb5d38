const WRAPPING = /[\s"'“”‘’《》〈〉「」『』·•,，、。;；:：!！?？…—\-_()（）]/gu;

/** Characters of which NFKC makes nothing else, and that have no case: nearly all of nearly all names. */
const NORMAL = /^[\u3400-\u4DBF\u4E00-\u9FFF]+$/u;

/** A name as names are compared: NFKC, without marks and blanks, Latin in lower case. */
export function normalName(name: string): string {
  if (NORMAL.test(name)) return name;
  return name.normalize('NFKC').replace(WRAPPING, '').toLowerCase();
}

/** Takes the longest of the endings off, as long as two characters stay. */
export function withoutTail(name: string, tails: readonly string[]): string {
  let longest = '';
  for (const tail of tails) {
    if (tail.length > longest.length && name.endsWith(tail) && name.length - tail.length >= 2) longest = tail;
  }
  return name.slice(0, name.length - longest.length);
}
