import type { FigureStatus } from '../../model/vocabulary.js';

/** 总投资 is what a project is to cost, built or not. */
const PLANNED_MONEY = /^(?:计划|规划|概算|预计|拟)?总?投资(?:额|概算|规模)?$|总投资|计划投资|拟投资|投资概算/u;
const AHEAD = /将(?!军|乐|来)|预计|预期|计划(?!生育|单列)|力争|确保|争取|规划|拟|有望|建成后|投产后|达产后|届时|控制在|目标/u;
const DONE = /已|累计|目前|截至|截止|同比|去年|比上年|较上年|完成投资|到位资金|了|现有/u;
const CLAUSE_WEIGHT = 1.5;

/** Whether a number is a target or a result: the sentence's tense (log-odds, above 0 for targets) with what its own clause says. */
export function statusOf(tense: number, clause: string, indicator: string): FigureStatus {
  if (PLANNED_MONEY.test(indicator)) return 'target';
  const ahead = AHEAD.test(clause);
  const done = DONE.test(clause);
  const shift = ahead === done ? 0 : ahead ? CLAUSE_WEIGHT : -CLAUSE_WEIGHT;
  return tense + shift > 0 ? 'target' : 'result';
}
