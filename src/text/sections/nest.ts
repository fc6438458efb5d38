import type { Section } from '../../model/reading.js';
import type { Heading } from './heading.js';
import { MARKER_KINDS } from './marker.js';
import { tenseOf } from './tense.js';

interface Open {
  readonly index: number;
  readonly rank: number;
}

/** Headings in text order → nested sections; each ends where the next of its level or above begins. */
export function nestSections(headings: readonly Heading[], textEnd: number): Section[] {
  const sections: { -readonly [Key in keyof Section]: Section[Key] }[] = [];
  const open: Open[] = [];
  const closeFrom = (depth: number, end: number): void => {
    for (const { index } of open.splice(depth)) (sections[index] as { end: number }).end = end;
  };
  for (const heading of headings) {
    const rank = rankOf(heading);
    const depth = open.findIndex((section) => section.rank >= rank);
    if (depth >= 0) closeFrom(depth, heading.start);
    const parent = open.at(-1)?.index ?? -1;
    open.push({ index: sections.length, rank });
    sections.push({
      start: heading.start,
      end: textEnd,
      title: heading.title,
      heading: { start: heading.start, end: heading.end },
      marker: heading.marker?.text ?? null,
      level: open.length,
      parent,
      tense: tenseOf(heading.title) ?? sections[parent]?.tense ?? null,
    });
  }
  return sections;
}

/** A bare heading line stands above every marker. */
function rankOf(heading: Heading): number {
  return heading.marker === null ? -1 : MARKER_KINDS.indexOf(heading.marker.kind);
}
