/** How far before its landmark a name may begin: three characters at most, in two code units each. */
const REACH = 6;

/**
 * The matches of a sticky pattern for a name that begins one to three characters before a landmark (村, 院士), as `matchAll` would
 * give them of the same pattern without its y flag: landmarks are found in no time, and the pattern is tried before them only.
 */
export function* beforeLandmarks(text: string, landmark: RegExp, pattern: RegExp): Iterable<RegExpExecArray> {
  let start = 0;
  for (const { index } of text.matchAll(landmark)) {
    for (start = Math.max(start, index - REACH); start < index; start++) {
      if (isSecondOfPair(text, start)) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) continue;
      yield match;
      start += match[0].length - 1;
    }
  }
}

function isSecondOfPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
