import type { Reading } from '../../../model/reading.js';
import type { YearMark } from './year-mark.js';
import { yearMarks } from './year-marks.js';

/** What a heading says of the years of its section. */
export interface HeadingYears {
  /** Index of the section, -1 for none. */
  readonly section: number;
  /** Null where it names no stretch. */
  readonly mark: YearMark | null;
  /** 2025年和“十四五”工作回顾: one year and several. */
  readonly isMixed: boolean;
}
export const NO_HEADING: HeadingYears = { section: -1, mark: null, isMixed: false };

/** What the nearest heading with years says of the section of this index: 过去五年工作回顾. */
export function headingOver(index: number, { sections, text, facts }: Reading): HeadingYears {
  let nearest = NO_HEADING;
  for (let at = index, section = sections[at]; section; at = section.parent, section = sections[at]) {
    const marks = yearMarks(text, section.heading, facts.year).filter((mark) => !mark.isWhole);
    const stretched = marks.filter((mark) => mark.stretch);
    if (stretched.length > 0 && marks.length > 1) return { section: at, mark: null, isMixed: true };
    if (marks.length > 0 && nearest === NO_HEADING) nearest = { section: at, mark: stretched[0] ?? null, isMixed: false };
  }
  return nearest;
}
