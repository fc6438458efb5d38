import type { FigureStatus } from '../../model/vocabulary.js';

/** 总投资 is what a project is to cost, built or not; so is the 投资 of 投资5亿元的X项目. */
const PLANNED_COST = /总投资|计划投资|拟投资|投资概算|投资规模|总造价/u;
const SPENT = /完成|累计|到位|已/u;
const AHEAD = /将(?!军|乐|来)|需(?!求)|未来|今后|预计|预期|计划(?!生育|单列)|力争|确保|争取|规划|拟|有望|建成后|投产后|达产后|届时|控制在|目标|可实现|可达/gu;
const DONE = /已|累计|目前|截至|截止|同比|去年|比上年|较上年|完成投资|到位资金|了|现有/gu;
const OWN_CLAUSE = 1.5;
const EARLIER_CLAUSE = 1;
const STATED_YEAR = 2;

export interface StatusInput {
  /** Log-odds of the sentence, above 0 for targets. */
  readonly tense: number;
  readonly indicator: string;
  /** The sentence up to the number's clause. */
  readonly before: string;
  readonly clause: string;
  /** Whether 的 follows the number: 投资5亿元的. */
  readonly isAttribute: boolean;
  /** The year that the text states for it, against the one the document speaks of: below 0 for the past. */
  readonly yearsAhead: number | null;
}

/** Whether a number is a target or a result: the sentence's tense with what the words around the number and its year say. */
export function statusOf({ tense, indicator, before, clause, isAttribute, yearsAhead }: StatusInput): FigureStatus {
  if (isPlannedCost(indicator, clause, isAttribute)) return 'target';
  const own = lean(clause);
  const shift = own === 0 ? EARLIER_CLAUSE * lastLean(before) : OWN_CLAUSE * own;
  return tense + shift + STATED_YEAR * Math.sign(yearsAhead ?? 0) > 0 ? 'target' : 'result';
}

function isPlannedCost(indicator: string, clause: string, isAttribute: boolean): boolean {
  if (SPENT.test(clause)) return false;
  return PLANNED_COST.test(indicator) || (isAttribute && indicator.endsWith('投资'));
}

/** 完成投资 tells of what is done unless it is to be done: 今年需完成投资22亿元. */
const DONE_ANYWAY = /已|累计|目前|截至|截止|同比|去年|比上年|较上年|了|现有/u;

/** 1 for a clause that only speaks of what is to come, -1 for one that only speaks of what is done, else 0. */
function lean(clause: string): number {
  if (clause.search(AHEAD) >= 0) return DONE_ANYWAY.test(clause) ? 0 : 1;
  return clause.search(DONE) >= 0 ? -1 : 0;
}

/** Which of both spoke last. */
function lastLean(before: string): number {
  return Math.sign(lastIndex(before, AHEAD) - lastIndex(before, DONE));
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
