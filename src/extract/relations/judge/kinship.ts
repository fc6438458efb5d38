const LONGEST_NAME = 24;

/** How much of its name a thing shares with another: a project with its industry, a part with its whole. */
export interface Kinship {
  /** Length of the longest run of characters that both names share. */
  readonly length: number;
  /** That run's share of the object's name. */
  readonly share: number;
  /** 1 where it begins the object's name, 2 where it ends it, 3 where it is all of it. */
  readonly atEnd: number;
}

export function kinshipOf(subject: string, object: string): Kinship {
  const first = subject.slice(0, LONGEST_NAME);
  const second = object.slice(0, LONGEST_NAME);
  let length = 0;
  let from = 0;
  for (let at = 0; at + length < first.length; at++) {
    for (let other = 0; other + length < second.length; other++) {
      let run = 0;
      while (at + run < first.length && first.charCodeAt(at + run) === second.charCodeAt(other + run)) run++;
      if (run > length) {
        length = run;
        from = other;
      }
    }
  }
  if (length === 0) return { length, share: 0, atEnd: 0 };
  return { length, share: length / second.length, atEnd: (from === 0 ? 1 : 0) + (from + length === second.length ? 2 : 0) };
}
