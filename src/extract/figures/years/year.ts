import type { Reading } from '../../../model/reading.js';
import type { Span } from '../../../model/span.js';
import type { FigureStatus } from '../../../model/vocabulary.js';
import { headingOver, NO_HEADING } from './heading-years.js';
import { yearOfTitle } from './title-years.js';
import { turnsToLastYear } from './turn-of-years.js';
import type { YearMark } from './year-mark.js';
import { yearMarks } from './year-marks.js';

/** What the text tells of the time that a number is for. */
export interface Time {
  readonly year: number | null;
  /** Several years, of which `year` is the last; null where the text speaks of one. `isNear`: its own paragraph says so, no heading. */
  readonly stretch: { readonly years: number | null; readonly isNear: boolean } | null;
  /** Whether its own sentence names one year as a whole: 2023年, 全年, not 2023年底. */
  readonly isWholeYear: boolean;
  /** Whether it is aimed at from more than a year away: 到2030年. */
  readonly isFarGoal: boolean;
  /** Whether a heading around it speaks of several years, alone or beside one: 2025年和“十四五”工作回顾. */
  readonly isAmongYears: boolean;
  /** Over how many years a yearly mean is: those of the stretch, or of the heading's that ends in the same year (“十五五”目标: 到2030年). */
  readonly meanOver: number | null;
}

/** Words that open a paragraph lie no further in. */
const OPENING = 16;
/** Longer stretches are told in passing: 改革开放四十年来. */
const LONGEST_REVIEW = 6;

/** Tells the year of each number; reads the sentences once, in text order. */
export class YearReader {
  private paragraph = -1;
  private section = -1;
  private inherited: YearMark | null = null;
  /** Where the sentence begins, and the years it names. */
  private start = 0;
  private marks: readonly YearMark[] = [];
  /** How many of them lie before the number read last, and the year of the last that holds on. */
  private passed = 0;
  private lasting: YearMark | null = null;
  /** The year a plan named last as the one it aims at, at first in its title. */
  private goal: number | null;
  /** What the heading around the sentence says. */
  private heading = NO_HEADING;
  /** Where a heading names one year and several: the several, where a paragraph began with them and none with one year since. */
  private carried: YearMark | null = null;
  /** Whether the text under a heading of several years has turned to the last of them. */
  private hasTurned = false;

  constructor(private readonly reading: Reading) {
    this.goal = yearOfTitle(reading);
  }

  /** Goes on to a sentence. Sentences must come in text order. */
  enter(index: number): void {
    const sentence = this.reading.sentences[index];
    if (!sentence) return;
    this.goal = this.marks.filter((mark) => mark.isGoal).at(-1)?.year ?? this.goal;
    const isNew = sentence.paragraph !== this.paragraph;
    const named = this.named;
    if (sentence.section !== this.section) this.enterSection(sentence.section);
    this.turn(sentence, isNew);
    if (isNew) this.inherited = (this.hasTurned ? null : this.heading.mark) ?? this.carried;
    else if (named) this.inherited = named;
    [this.paragraph, this.section] = [sentence.paragraph, sentence.section];
    [this.passed, this.lasting] = [0, null];
    this.start = sentence.start;
    this.marks = this.withoutWhole(yearMarks(this.reading.text, sentence, this.reading.facts.year));
    if (!isNew) return;
    if (this.heading.isMixed) this.carry(sentence.start);
    if (this.hasTurned && this.opensWithSeveral) this.hasTurned = false;
  }

  /** What the sentence last read leaves to those behind it: a year long past only where it begins with it, not 取代了2016年的旧厂. */
  private get named(): YearMark | undefined {
    const isAside = ({ ahead, end, stretch }: YearMark) => !stretch && ahead !== null && ahead < -1 && end > this.start + OPENING;
    return this.marks.filter((mark) => holdsOn(mark) && !isAside(mark)).at(-1);
  }

  private turn(sentence: Span, isNew: boolean): void {
    const { text, facts } = this.reading;
    if (turnsToLastYear(text.slice(sentence.start, sentence.end), facts.year, isNew)) this.hasTurned = true;
  }

  private get opensWithSeveral(): boolean {
    const opening = this.marks[0];
    return Boolean(opening?.stretch && opening.end < this.start + OPENING && holdsOn(opening));
  }

  private enterSection(index: number): void {
    const { section } = this.heading;
    this.heading = headingOver(index, this.reading);
    if (this.heading.section === section) return;
    this.carried = null;
    this.hasTurned = false;
  }

  private carry(start: number): void {
    const opening = this.marks[0];
    if (opening && opening.end < start + OPENING) this.carried = opening.stretch && holdsOn(opening) ? opening : null;
  }

  /** The time of a number of the current sentence that begins at `start`; `before` is the end of the number before it. */
  timeOf(start: number, before: number, status: FigureStatus): Time {
    const stated = this.stated(start, before);
    const mark = applies(stated ?? this.toldBefore(status), status);
    const year = this.within(mark, status) ?? this.usual(status);
    const isWholeYear = stated !== null && !stated.stretch && !stated.isPoint && !stated.isGoal;
    const isFarGoal = Boolean(stated?.isGoal || stated?.isPoint) && (stated?.ahead ?? 0) > 0;
    const stretch = mark?.stretch ? { years: yearsOf(mark.stretch, year), isNear: mark !== this.heading.mark } : null;
    const isAmongYears = this.heading.isMixed || Boolean(this.heading.mark?.stretch);
    return { year, stretch, isWholeYear, isFarGoal, isAmongYears, meanOver: stretch ? stretch.years : this.headingYears(year) };
  }

  private headingYears(last: number | null): number | null {
    const { mark } = this.heading;
    return last !== null && mark?.stretch && mark.year === last ? yearsOf(mark.stretch, last) : null;
  }

  /** The year of what a change starts from (由2008年的7亿元): null where it is not named with the number. */
  startYearOf(start: number, before: number): number | null {
    const mark = this.stated(start, before);
    return mark?.isStart ? mark.year : null;
  }

  /** How many years the year named before the number lies ahead of the document's; null where none is named, 1 for any aim (到2025年) of a text without a year. */
  yearsAhead(start: number, before: number): number | null {
    const mark = this.stated(start, before);
    return mark?.ahead ?? (mark?.isGoal ? 1 : null);
  }

  /** The same of the year named last in the sentences before, in the paragraph. */
  get inheritedAhead(): number | null {
    return this.inherited?.ahead ?? null;
  }

  /** What the sentences before say; no target is for a year gone and no result of a report for its own, unless its own sentence names it. */
  private toldBefore(status: FigureStatus): YearMark | null {
    const { ahead, stretch } = this.inherited ?? {};
    if (ahead == null) return this.inherited;
    const isOwn = ahead >= 0 && !stretch && this.reading.facts.docType === 'work-report';
    const isOther = status === 'target' ? ahead < 0 : isOwn;
    return isOther ? null : this.inherited;
  }

  private stated(start: number, before: number): YearMark | null {
    // Numbers come in text order, so marks once passed stay passed.
    while ((this.marks[this.passed]?.end ?? Number.POSITIVE_INFINITY) <= start) {
      const mark = this.marks[this.passed++] as YearMark;
      if (!isOfNextOnly(mark)) this.lasting = mark;
    }
    const last = this.marks[this.passed - 1];
    return last && isOfNextOnly(last) && last.end > before ? last : this.lasting;
  }

  /** 全年 says something only where several years were spoken of. */
  private withoutWhole(marks: readonly YearMark[]): YearMark[] {
    const kept: YearMark[] = [];
    for (const mark of marks) if (!mark.isWhole || (kept.at(-1) ?? this.inherited)?.stretch) kept.push(mark);
    return kept;
  }

  /** A result cannot lie ahead: “十四五”以来 is told up to the last year. */
  private within(mark: YearMark | null, status: FigureStatus): number | null {
    const { year, docType } = this.reading.facts;
    const stated = mark?.year ?? null;
    if (stated === null || year === null || status !== 'result') return stated;
    return stated > year || (stated === year && mark?.stretch && docType === 'work-report') ? null : stated;
  }

  /** A report looks back on the last year and ahead to this one; news tells of this year, and of aims for the year named last. */
  private usual(status: FigureStatus): number | null {
    const { year, docType } = this.reading.facts;
    if (year === null) return status === 'target' ? this.goal : null;
    if (docType === 'work-report') return status === 'result' ? year - 1 : year;
    return status === 'result' ? year : this.goal;
  }
}

function isOfNextOnly({ isStart, isLocal }: YearMark): boolean {
  return Boolean(isStart || isLocal);
}

/** Whether the sentences after it speak of the same years. */
function holdsOn(mark: YearMark): boolean {
  if (isOfNextOnly(mark)) return false;
  return !mark.stretch || ((mark.side !== undefined || mark.year !== null) && (mark.stretch.count ?? 1) <= LONGEST_REVIEW);
}

function applies(mark: YearMark | null, status: FigureStatus): YearMark | null {
  return mark?.side === (status === 'target' ? 'past' : 'ahead') ? null : mark;
}

function yearsOf({ from, count }: NonNullable<YearMark['stretch']>, last: number | null): number | null {
  if (count !== null) return count;
  return from === null || last === null ? null : Math.max(1, last - from + 1);
}
