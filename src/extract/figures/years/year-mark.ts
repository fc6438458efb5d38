/** Several years that a text speaks of as one: 五年来, “十四五”期间. What it does not tell is null. */
export interface Stretch {
  /** The first of them. */
  readonly from: number | null;
  /** How many they are. */
  readonly count: number | null;
}

/** A place where a text names a year, or several. */
export interface YearMark {
  /** Where the words end. */
  readonly end: number;
  /** The last of several. Null where neither the words nor the document's own year tell it: 今年, 三年累计. */
  readonly year: number | null;
  /** How many years it lies ahead of the one the document speaks of; null where that is not known. */
  readonly ahead: number | null;
  /** 由2008年的7亿元: holds for the next number only. */
  readonly isStart?: boolean;
  /** 三年投资60亿元: holds for the next number only as well, and is no start. */
  readonly isLocal?: boolean;
  /** 到2025年: what the text aims at. */
  readonly isGoal?: boolean;
  /** 2023年底: a day, not the year before it. */
  readonly isPoint?: boolean;
  /** 全年: the year spoken of already. */
  readonly isWhole?: boolean;
  /** Absent for a single year. */
  readonly stretch?: Stretch;
  /** Whether it can only hold for what was done (五年来), or only for what is to be done (未来五年). */
  readonly side?: 'past' | 'ahead';
}

/** How far `year` lies ahead of the one the document speaks of. */
export function between(year: number, current: number | null): number | null {
  return current === null ? null : year - current;
}
