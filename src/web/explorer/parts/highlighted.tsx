export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Text with the given stretches marked; they do not overlap and come in text order. */
export function Highlighted({ text, stretches }: { readonly text: string; readonly stretches: readonly Stretch[] }) {
  const pieces = stretches.map(({ start, end }, at) => ({
    plain: text.slice(stretches[at - 1]?.end ?? 0, start),
    hit: text.slice(start, end),
    start,
  }));
  return (
    <>
      {pieces.map(({ plain, hit, start }) => (
        <span key={start}>
          {plain}
          <mark>{hit}</mark>
        </span>
      ))}
      {text.slice(stretches.at(-1)?.end ?? 0)}
    </>
  );
}

/** Every place at which a phrase stands in a text, without overlap. */
export function occurrences(text: string, phrase: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(phrase); phrase !== '' && at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    found.push({ start: at, end: at + phrase.length });
  }
  return found;
}
