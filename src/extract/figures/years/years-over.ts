import type { Measure } from '../../../model/vocabulary.js';
import type { Tail } from '../indicator/tail.js';
import { planEnd } from './plan-years.js';
import type { Time } from './year.js';

export interface YearsInput {
  readonly name: string;
  readonly time: Time;
  readonly measure: Measure;
  readonly tail: Tail;
  /** The number's clause up to the number. */
  readonly before: string;
  /** The words right behind the number. */
  readonly behind: string;
  /** Whether the number tells how many times as much it became. */
  readonly isMultiple: boolean;
  /** The year that its sentence measures against, see `baseYearOf`. */
  readonly base: number | null;
}

/** A rate that is of one year whatever is reviewed. */
const YEARLY_RATE = /自然增长率$/u;

/** What is done adds up over the years; what there is does not. */
const DONE =
  /累计|新增|净增|新[建改引开招签培]|[改扩续]建|建成(?!区)|修建|建设(?!用地|规模)|完成|投入|投放|发放|拨付|筹[集措]|争取|改造|整治|治理|修复|引进|签约|实施|开工|竣工|投产|培训|培育|造林|绿化(?!覆盖)|解决|转移(?!支付)|安置|减免|退税|化解|破获|搬迁|脱贫|拆[除迁]|打通|创建|开通|发行|补助|资助|救助|出让|收储|办[理结]|获批|认定|清理|关停|淘汰|压[减缩](?![到至])|减少(?![到至])|增加(?![到至])|消化|减排|节[水约]/u;
const CUMULATIVE = /累计/u;
const TOGETHER = /累计|(?<![公有])共(?![有同享建和])|合计|总计/u;
/** Whether the words say that what is counted was done or added. */
export function isDone(words: string): boolean {
  return DONE.test(words);
}

/** 有, 保持 and the like tell what there is. */
const THERE_IS = /(?:[共现拥已设建]?有|保持|稳定|维持|达|突破|超过?|到|至|为|占)/u;
/** One year beside the one before. */
const YEARLY = /同比|[比较](?:上|去|前一)年|上年同期|每年|逐年|连续|当年|环比/u;
/** 年均浓度 is the mean of one year's days. */
const MEAN = /年均(?!浓度|气温|降水|温度|值)|平均每年|年平均(?!浓度|气温|降水|温度|值)/u;
const UP_TO_NOW = /截至|截止|目前|迄今|至今|历年/u;
/** 由2015年的31%提高到, 是“十二五”末的2倍. */
const FROM = /[由从比较是](?:(?<year>(?:19|20)\d{2})年(?!来|以来)|“?(?<plan>十[一二三四五六])五”?(?:规划)?期?末)/u;
const BASE = /[比较是](?:(?<year>(?:19|20)\d{2})年|“?(?<plan>十[一二三四五六])五”?(?:规划)?期?末)/u;

const COUNTS = '两三四五六七八九十';
/** 收入|五年增长31%, 五年城镇新增就业26万人: years told with the number itself. */
const OWN_YEARS = new RegExp(
  `^[，；：\\s]*(?:这|过去)?(?<lead>[${COUNTS}])年(?![来内间后前多期底制级以度规计第初])|(?<!连续|第)(?<tail>[${COUNTS}])年(?:共|累计)?(?:增长|增加|提高|下降|减少)`,
  'u',
);

function ownYears({ before }: YearsInput): number | null {
  const told = OWN_YEARS.exec(before)?.groups;
  const count = told?.lead ?? told?.tail;
  return count === undefined ? null : COUNTS.indexOf(count) + 2;
}

/** 完成56亿元，|是2005年的2.1倍: what is held against one year is of one year. */
const TIMES_A_YEAR = /^[，、（]?(?:分别)?约?(?:是|为|相当于)(?:(?:19|20)\d{2}年|“?十[一二三四五六]?五”?(?:规划)?(?:期|时期)?末)的/u;

/** The first year that a sentence measures against: 2015 for 由2015年的31%提高到36%. */
export function baseYearOf(sentence: string): number | null {
  const base = FROM.exec(sentence)?.groups;
  if (!base) return null;
  return base.year === undefined ? planEnd(base.plan ?? '') : Number(base.year);
}

/** Whether the sentence measures against a year before the last one, so that what it tells besides may be since then. */
function reachesBack({ time, base }: YearsInput): boolean {
  return !time.isWholeYear && time.year !== null && base !== null && base < time.year - 1;
}

/**
 * How many years a number is over: 1 for one year's and for what there is at a time, 5 for what five years add up to or grew by.
 * Null where the text speaks of several years without saying how many, or does not tell whether one is meant.
 */
export function yearsOver(input: YearsInput): number | null {
  const { measure, before, name } = input;
  if (measure === 'share' || YEARLY_RATE.test(name)) return 1;
  return measure === 'level' ? yearsOfLevel(input) : yearsOfChange(input, before);
}

/** Growth and increments: over the stretch, unless they say since when. */
function yearsOfChange(input: YearsInput, before: string): number | null {
  const { time, measure, tail } = input;
  const since = BASE.exec(tail.words)?.groups;
  if (since) return sinceBase(since, time.year);
  if (MEAN.test(tail.words) || MEAN.test(before)) return measure === 'growth' ? time.meanOver : 1;
  const own = ownYears(input);
  if (own !== null) return own;
  if (YEARLY.test(before)) return 1;
  if (input.isMultiple && !time.stretch) return yearsOfMultiple(input);
  // Of growth a heading does not tell whether it is the last year's.
  if (time.stretch) return time.stretch.isNear || measure === 'change' ? time.stretch.years : null;
  if (reachesBack(input) || (CUMULATIVE.test(before) && !time.isWholeYear)) return null;
  return time.isFarGoal && measure === 'change' ? null : 1;
}

/** What doubles seldom does so in a year: 增长1.1倍 beside 是2005年的2倍 is since then, and under a heading of several years it may be over all of them. */
function yearsOfMultiple({ base, time }: YearsInput): number | null {
  if (base !== null && time.year !== null && base < time.year - 1) return time.year - base;
  return time.isAmongYears ? null : 1;
}

function sinceBase({ year, plan }: Readonly<Record<string, string | undefined>>, last: number | null): number | null {
  const base = year === undefined ? planEnd(plan ?? '') : Number(year);
  return base === null || last === null ? null : Math.max(1, last - base);
}

/** Amounts and counts: what was done adds up over the stretch, or up to now. */
function yearsOfLevel(input: YearsInput): number | null {
  const { time, tail, before } = input;
  if (MEAN.test(before) || YEARLY.test(before)) return 1;
  if (TIMES_A_YEAR.test(input.behind) && !CUMULATIVE.test(before)) return 1;
  const addsUp = DONE.test(before);
  const own = addsUp ? ownYears(input) : null;
  if (own !== null) return own;
  if (time.stretch) {
    if (addsUp || TOGETHER.test(before)) return time.stretch.years;
    return THERE_IS.test(tail.words) ? 1 : null;
  }
  if (time.isWholeYear) return 1;
  if (CUMULATIVE.test(before)) return null;
  return addsUp && (time.isFarGoal || reachesBack(input) || UP_TO_NOW.test(before)) ? null : 1;
}
