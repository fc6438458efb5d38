import type { Section, Tense } from '../../model/reading.js';
import { type Heading, headsAnnex } from './heading.js';
import { MARKER_KINDS } from './marker.js';
import { tellsTense, tenseByYear, tenseOf } from './tense.js';

const OUTERMOST = -1;
const INNERMOST = MARKER_KINDS.length;

type Draft = { -readonly [Key in keyof Section]: Section[Key] };

export interface Surroundings {
  readonly textEnd: number;
  /** The year the text speaks of. */
  readonly year: number | null;
  /** End of the paragraph that starts there. */
  paragraphEnd(start: number): number;
}

/** Headings in text order → nested sections; each ends where the next of its level or above begins, that of a lead with its paragraph. */
export function nestSections(headings: readonly Heading[], { textEnd, year, paragraphEnd }: Surroundings): Section[] {
  const sections: Draft[] = [];
  const open: { readonly index: number; readonly rank: number }[] = [];
  const bareRank = rankOfBare(headings);
  for (const heading of headings) {
    const rank = rankOf(heading, bareRank);
    const depth = open.findIndex((section) => section.rank >= rank || (sections[section.index] as Draft).end <= heading.start);
    const closed = depth < 0 ? [] : open.splice(depth);
    for (const { index } of closed) (sections[index] as Draft).end = Math.min((sections[index] as Draft).end, heading.start);
    const parent = open.at(-1)?.index ?? -1;
    const sibling = closed.find(({ index }) => (sections[index] as Draft).parent === parent)?.index;
    open.push({ index: sections.length, rank });
    sections.push({
      start: heading.start,
      end: heading.form === 'lead' && heading.end < paragraphEnd(heading.start) ? paragraphEnd(heading.start) : textEnd,
      title: heading.title,
      heading: { start: heading.start, end: heading.end },
      marker: heading.marker?.text ?? null,
      level: open.length,
      parent,
      tense: tenseAmong(heading, year, sections[parent], sibling === undefined ? undefined : sections[sibling]),
    });
  }
  return sections;
}

function rankOf(heading: Heading, bareRank: number): number {
  if (heading.form === 'lead') return INNERMOST + 1;
  if (heading.marker) return MARKER_KINDS.indexOf(heading.marker.kind);
  return headsAnnex(heading.title) ? OUTERMOST : bareRank;
}

/** Bare lines stand above markers where they come before the first of them, else below. */
function rankOfBare(headings: readonly Heading[]): number {
  const first = headings.find(({ form }) => form !== 'lead');
  return first?.form === 'bare' ? OUTERMOST : INNERMOST;
}

/** # 滨州市2022年政府工作报告（样例）: the title of the whole, whose year says nothing of its parts. */
const NAMES_THE_DOCUMENT = /报告(?:（[^（）]*）)?$/u;

/** A section speaks in the tense its heading tells, else in that of the section around it, else as years and order tell: reviews come first. */
function tenseAmong(
  { title, form }: Heading,
  year: number | null,
  parent: Section | undefined,
  sibling: Section | undefined,
): Tense | null {
  const around = parent?.tense ?? null;
  if (form === 'lead' || headsAnnex(title)) return around;
  if (parent === undefined && NAMES_THE_DOCUMENT.test(title) && !tellsTense(title)) return null;
  if (around !== null && !tellsTense(title)) return around;
  const told = tenseOf(title) ?? tenseByYear(title, year);
  return told ?? (sibling?.tense === 'outlook' ? 'outlook' : null);
}
