const WRAPPING = /[\s"'“”‘’《》〈〉「」『』·•,，、。;；:：!！?？…—\-_()（）]/gu;

/** A name as names are compared: NFKC, without marks and blanks, Latin in lower case. */
export function normalName(name: string): string {
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
