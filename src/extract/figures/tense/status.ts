import type { FigureStatus } from '../../../model/vocabulary.js';

/** 总投资 is what a project is to cost, built or not; so is the 投资 of 投资5亿元的X项目. */
const PLANNED_COST = /总投资|计划投资|拟投资|概算|估算|匡算|静态投资|批复投资|核准投资|投资规模|总造价/u;
const SPENT = /完成|累计|到位|已(?!(?:经|全部|正式|顺利)?(?:建成|开工|投产|投用|竣工|运营|启动|动工|通车|封顶))/u;
/** 占年计划投资的75%: how much of a plan is done. */
const OF_PLAN = /^占(?:全)?(?:年度?)?(?:总)?(?:计划|任务)/u;
/** 要达到75%, but not 主要 or 要求; 5年内. */
const TO_COME = /(?<![主重需首摘纲紧险概只想不])要(?![求素点闻害件紧塞道领么])|[一二三四五六七八九十两\d]年[内后](?!来)/u.source;
const AHEAD = new RegExp(
  `${TO_COME}|${/将(?!军|乐|来)|必须|需(?!求)|未来|今后|预计|预期|计划(?!生育|单列)|力争|确保|争取|规划|拟|有望|建成后|投产后|达产后|届时|控制在|目标|可实现|可达|年内|安排(?!的)/u.source}`,
  'gu',
);
/** Words that leave no doubt. */
const SURELY_AHEAD = new RegExp(
  `${TO_COME}|${/将(?=由|从|达|建|投资|完成|实现|新增|增加|形成|有|带动|新|超|突破|开工|再)|未来|今后|预计(?!全年|去年|今年|\d{4}年)|预期|力争|争取|有望|目标(?!任务)|拟(?!定|人)|(?:建成|投产|达产|投运|建成投用|全面投用)后|届时|可实现|今年[^，。；]{0,8}(?:安排|将|需|计划)/u.source}`,
  'gu',
);
const DONE = /已|累计|目前|截至|截止|同比|去年|比上年|较上年|完成投资|到位资金|(?<![为除])了(?![解然望])|现有/gu;
const SURELY_DONE = /已(?:经)?(?:累计|完成|投入|建成|投产|开工|入驻|形成|达|到位|有|建)|截[至止](?!20\d\d年底)/gu;
const OWN_CLAUSE = 1.5;
const EARLIER_CLAUSE = 1;
/** What words that leave no doubt weigh more. */
const SURELY = 2;
const STATED_YEAR = 2;
const INHERITED_YEAR = 1;
/** A report speaks of one side for pages; elsewhere the sentences around a number say less than its own clause. */
const LOUDEST_AROUND = 2.25;

export interface StatusInput {
  /** Log-odds of the sentence, above 0 for targets. */
  readonly tense: number;
  readonly indicator: string;
  /** The sentence up to the number's clause. */
  readonly before: string;
  readonly clause: string;
  /** Whether 的 follows the number: 投资5亿元的. */
  readonly isAttribute: boolean;
  /** Whether it is where a change starts from: 由4米拓宽到9米. */
  readonly isStart: boolean;
  /** The year that the text states for it, against the one the document speaks of: below 0 for the past. */
  readonly yearsAhead: number | null;
  /** The same, as stated in a sentence before, in the paragraph. */
  readonly inheritedAhead: number | null;
  /** Whether the document reports on last year and plans for this one. */
  readonly isReport: boolean;
}

/** Whether a number is a target or a result; what works are to cost is a target in a review as well. `part`: among which it stands. */
export function statusOf(input: StatusInput, part = partOf(input)): FigureStatus {
  const { indicator, clause, isAttribute, isStart } = input;
  return !isStart && !OF_PLAN.test(indicator) && isPlannedCost(indicator, clause, isAttribute) ? 'target' : part;
}

/** Whether the number stands among targets or results: the sentence's tense with what the words around the number and its year say. */
export function partOf(input: StatusInput): FigureStatus {
  const { before, clause, isStart, indicator } = input;
  if (isStart || OF_PLAN.test(indicator)) return 'result';
  const own = lean(clause);
  const shift = own === 0 ? EARLIER_CLAUSE * lastLean(before, AHEAD, DONE) : OWN_CLAUSE * own;
  const sure = lastLean(before.slice(before.lastIndexOf('；') + 1) + clause, SURELY_AHEAD, SURELY_DONE);
  return heard(input) + shift + SURELY * sure + yearLean(input) + sizeLean(input) > 0 ? 'target' : 'result';
}

/** The tense of the sentence as far as it counts against the words around the number. */
function heard({ tense, isReport }: StatusInput): number {
  return isReport ? tense : Math.max(-LOUDEST_AROUND, Math.min(LOUDEST_AROUND, tense));
}

/** A year to come speaks for targets, one gone for results; a report plans for its own year, news has part of it behind. */
function yearLean({ yearsAhead, inheritedAhead, isReport }: StatusInput): number {
  if (yearsAhead !== null) return STATED_YEAR * sideOf(yearsAhead, isReport);
  return isReport && inheritedAhead !== null ? INHERITED_YEAR * sideOf(inheritedAhead, isReport) : 0;
}

function sideOf(ahead: number, isReport: boolean): number {
  return isReport && ahead === 0 ? 1 : Math.sign(ahead);
}

/** Sizes of works are told when they are begun; a report tells them of works done as well. */
const SIZE =
  /占地|全长|总长|线路长|岸线长|长度|建筑面积|规划面积|用地|库容|设计|工期|周期|预算|概算|估算|资本金|投资$|规模|年产|日产|年处理|日处理|年加工|装机|发电量|灌溉|流域面积|床位|学位|产能|能力|耗|桥隧比|设站/u;
/** What is taken away is no size of works: 退出落后产能. */
const TAKEN_AWAY = /压减|退出|淘汰|化解|削减|去产能/u;
const SIZE_LEAN = 2.5;

function sizeLean({ indicator, isReport }: StatusInput): number {
  return !isReport && SIZE.test(indicator) && !TAKEN_AWAY.test(indicator) ? SIZE_LEAN : 0;
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
function lastLean(text: string, ahead: RegExp, done: RegExp): number {
  return Math.sign(lastIndex(text, ahead) - lastIndex(text, done));
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
