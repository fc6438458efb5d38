import type { Reading } from '../../model/reading.js';
import type { FigureStatus } from '../../model/vocabulary.js';
import { type YearMark, yearMarks } from './year-marks.js';

/** Tells the year of each number; reads the sentences once, in text order. */
export class YearReader {
  private paragraph = -1;
  private inherited: YearMark | null = null;
  private marks: readonly YearMark[] = [];
  /** How many of them lie before the number read last, and the year of the last that holds on. */
  private passed = 0;
  private lasting: YearMark | null = null;
  /** The year a plan named last as the one it aims at. */
  private goal: number | null = null;

  constructor(private readonly reading: Reading) {}

  /** Goes on to a sentence. Sentences must come in text order. */
  enter(index: number): void {
    const sentence = this.reading.sentences[index];
    if (!sentence) return;
    this.goal = this.marks.filter((mark) => mark.isGoal).at(-1)?.year ?? this.goal;
    const named = this.marks.filter((mark) => !mark.isStart).at(-1);
    if (sentence.paragraph !== this.paragraph) this.inherited = null;
    else if (named) this.inherited = named;
    this.paragraph = sentence.paragraph;
    [this.passed, this.lasting] = [0, null];
    this.marks = yearMarks(this.reading.text, sentence, this.reading.facts.year);
  }

  /** The year of a number of the current sentence that begins at `start`; `before` is the end of the number before it. */
  yearOf(start: number, before: number, status: FigureStatus): number | null {
    return this.within((this.stated(start, before) ?? this.inherited)?.year ?? null, status) ?? this.usual(status);
  }

  /** The year of what a change starts from (由2008年的7亿元): null where it is not named with the number. */
  startYearOf(start: number, before: number): number | null {
    const mark = this.stated(start, before);
    return mark?.isStart ? mark.year : null;
  }

  /** How many years the year named before the number lies ahead of the document's; null where none is named. */
  yearsAhead(start: number, before: number): number | null {
    return this.stated(start, before)?.ahead ?? null;
  }

  /** The same of the year named last in the sentences before, in the paragraph. */
  get inheritedAhead(): number | null {
    return this.inherited?.ahead ?? null;
  }

  private stated(start: number, before: number): YearMark | null {
    // Numbers come in text order, so marks once passed stay passed.
    while ((this.marks[this.passed]?.end ?? Number.POSITIVE_INFINITY) <= start) {
      const mark = this.marks[this.passed++] as YearMark;
      if (!mark.isStart) this.lasting = mark;
    }
    const last = this.marks[this.passed - 1];
    return last?.isStart && last.end > before ? last : this.lasting;
  }

  /** A result cannot lie ahead: “十四五”以来 is told up to the last year. */
  private within(stated: number | null, status: FigureStatus): number | null {
    const { year } = this.reading.facts;
    if (stated === null || year === null) return stated;
    return status === 'result' && stated > year ? null : stated;
  }

  /** A report looks back on the last year and ahead to this one; news tells of this year, and of aims for the year named last. */
  private usual(status: FigureStatus): number | null {
    const { year, docType } = this.reading.facts;
    if (year === null) return status === 'target' ? this.goal : null;
    if (docType === 'work-report') return status === 'result' ? year - 1 : year;
    return status === 'result' ? year : this.goal;
  }
}
