const known = new Map<string, Map<string, string>>();
/** What stands in texts has no end; what is kept of it has. */
const MOST = 5000;

/** Two values as one, `a/b`; made once for each pair, for strings already seen are looked up faster. */
export function joined(a: string, b: string): string {
  let seconds = known.get(a);
  if (!seconds) {
    if (known.size >= MOST) return `${a}/${b}`;
    seconds = new Map();
    known.set(a, seconds);
  }
  let pair = seconds.get(b);
  if (pair === undefined) {
    pair = `${a}/${b}`;
    if (seconds.size < MOST) seconds.set(b, pair);
  }
  return pair;
}
