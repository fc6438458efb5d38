import type { Stretch } from './occurrences.ts';

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
