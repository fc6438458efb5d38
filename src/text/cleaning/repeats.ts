import { linesOf, withoutLines } from '../lines.js';
import type { MappedText } from '../mapped-text.js';

/** Shorter lines may be said twice. */
const LEAST_LENGTH = 60;

/** The second showing of a text: pages hold one for the screen and one for print. Its headings go with the paragraphs around them. */
export function dropRepeats(mapped: MappedText): MappedText {
  const lines = linesOf(mapped.text);
  const seen = new Set<string>();
  const isSaidBefore = lines.map(({ text }) => {
    const isKnown = seen.has(text);
    seen.add(text);
    return isKnown;
  });
  const isDropped = lines.map(({ text }, index) => text.length >= LEAST_LENGTH && isSaidBefore[index] === true);
  if (!isDropped.includes(true)) return mapped;
  const spread = (index: number, neighbour: number) => {
    if (isSaidBefore[index] && isDropped[neighbour]) isDropped[index] = true;
  };
  for (let index = 1; index < lines.length; index++) spread(index, index - 1);
  for (let index = lines.length - 2; index >= 0; index--) spread(index, index + 1);
  return withoutLines(mapped, lines, (_, index) => isDropped[index] === true);
}
