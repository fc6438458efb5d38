import type { Figure } from '../../model/figure.js';
import type { Span } from '../../model/span.js';
import type { Measure } from '../../model/vocabulary.js';
import type { EntityMention } from '../context.js';
import { type Clause, clausesOf } from './clause.js';
import { boundBehind, comparatorOf } from './comparator.js';
import { type Indicator, readIndicator, readSubject } from './indicator.js';
import { listMembers, townAndCountry } from './lists.js';
import { measureOf } from './measure.js';
import type { Quantity } from './quantities.js';
import type { ScopeReader } from './scope.js';
import { statusOf } from './status.js';
import { readTail, type Tail } from './tail.js';
import type { YearReader } from './year.js';

export interface SentenceInput {
  readonly text: string;
  readonly sentence: Span;
  readonly quantities: readonly Quantity[];
  /** Log-odds for targets. */
  readonly tense: number;
  /** Whether the document is a work report. */
  readonly isReport: boolean;
  readonly years: YearReader;
  readonly scopes: ScopeReader;
}

/** What was read of one number before its figures are written. */
interface Reading {
  readonly names: readonly string[];
  readonly indicator: Indicator;
  readonly isOwn: boolean;
  readonly tail: Tail;
  readonly bearer: EntityMention | null;
  /** Where one number holds for several bearers: 甲区、乙区|投资均增长18%. */
  readonly bearers: readonly EntityMention[];
}

/** Reads the figures of one sentence from left to right; what a number does not say for itself it takes from the one before. */
export class SentenceFigures {
  private readonly clauses: readonly Clause[];
  private last: Reading | null = null;
  private lastUnit = '';
  /** Names still to be given out by 分别. */
  private pending: string[] = [];
  /** What the numbers so far counted, in order. */
  private readonly counted: Reading[] = [];

  constructor(private readonly input: SentenceInput) {
    this.clauses = clausesOf(input.text, input.sentence, input.quantities);
  }

  read(): Figure[] {
    return this.input.quantities.flatMap((quantity, index) => {
      const reading = this.readOne(quantity, index);
      if (!reading) return [];
      this.last = reading;
      this.lastUnit = quantity.unit;
      this.counted.push(reading);
      if (reading.bearers.length > 1)
        return reading.bearers.map((bearer) => this.figure(reading.indicator.name, quantity, index, { ...reading, bearer }));
      return reading.names.map((name) => this.figure(name, quantity, index, reading));
    });
  }

  private readOne(quantity: Quantity, index: number): Reading | null {
    const clause = this.clauseOf(index);
    const { text, scopes } = this.input;
    const due = clause.followsNumber ? this.pending.shift() : undefined;
    if (due !== undefined && this.last) return { ...this.last, names: [due], isOwn: false, bearers: [] };
    const tail = readTail(text, clause.left);
    const own = readIndicator({ text, clause, quantity, tail, boundEnd: boundBehind(text, quantity).end }) ?? this.ahead(quantity, index);
    if (!own && (!this.last || this.isNewTopic(clause, index))) return this.fromBefore(clause, tail);
    if (!own) return this.inTurn(clause, tail, index) ?? this.carried(clause, tail);
    const bearers = own.isBehind || clause.followsNumber || this.runLength(index) > 1 ? [] : scopes.listAt(own.span.start, own.span.end);
    const shared = bearers.length > 1 ? text.slice((bearers.at(-1) as EntityMention).end, own.span.end) : '';
    if (shared.length >= 2 && !/^(?:等|[、和及与的])/u.test(shared)) {
      const name = SECTOR.test(shared) && this.last ? this.last.indicator.name : shared;
      return { names: [name], indicator: { ...own, name }, isOwn: true, tail, bearer: null, bearers };
    }
    const bearer = this.bearerOf(own, quantity);
    const indicator = this.withSubject(this.withoutBearer(own, bearer));
    return { names: this.namesOf(indicator, tail, index), indicator, isOwn: true, tail, bearer, bearers: [] };
  }

  /** What the indicator begins with, unless that is what is counted itself: 20个|骨干水源工程, 文化站|1403个. */
  private bearerOf({ span, isBehind }: Indicator, { kind, unit }: Quantity): EntityMention | null {
    const bearer = this.input.scopes.bearerAt(span.start, span.end);
    if (!bearer || bearer.type === 'Place') return bearer;
    const isWhole = span.end - bearer.end < 2;
    const continues = this.last !== null && this.lastUnit === unit;
    return isBehind || (isWhole && kind === 'count' && !continues) ? null : bearer;
  }

  private carried({ followsNumber }: Clause, tail: Tail): Reading | null {
    return this.last && { ...this.last, isOwn: false, tail: followsNumber ? this.last.tail : tail };
  }

  /** 接待游客80万人次、旅游收入5亿元，|增长7%、9%|: numbers in a row without names take those of the numbers before, in turn. */
  private inTurn({ followsNumber }: Clause, tail: Tail, index: number): Reading | null {
    const run = this.runLength(index);
    if (followsNumber || run < 2 || this.counted.length < run) return null;
    const turn = this.counted.slice(-run) as [Reading, ...Reading[]];
    const names = turn.map((reading) => reading.names[0] as string);
    if (new Set(names).size < run) return null;
    this.pending = names.slice(1);
    return { ...turn[0], isOwn: false, tail };
  }

  /** 高新技术企业数量翻一番，|超过4万家: behind a semicolon a clause without number brings its own subject. */
  private isNewTopic({ left }: Clause, index: number): boolean {
    const { text, quantities } = this.input;
    const between = text.slice(quantities[index - 1]?.end ?? left.start, left.start);
    return between.lastIndexOf('；') >= 0 && !between.endsWith('；');
  }

  /** 6.1万户|14.2万名监测对象: two numbers count what stands behind the second. */
  private ahead(quantity: Quantity, index: number): Indicator | null {
    const next = this.input.quantities[index + 1];
    const after = this.clauses[index + 1];
    if (!next || !after || (next.start !== quantity.end && !(after.followsNumber && next.unit === quantity.unit))) return null;
    const { text } = this.input;
    const tail = readTail(text, after.left);
    return readIndicator({ text, clause: after, quantity: next, tail, boundEnd: boundBehind(text, next).end });
  }

  /** What the clause before speaks of, or a short line before the number's own line. */
  private fromBefore({ left }: Clause, tail: Tail): Reading | null {
    const { text, sentence } = this.input;
    const isFirst = left.start <= sentence.start;
    const end = isFirst ? text.lastIndexOf('\n', sentence.start - 1) : left.start - 1;
    if (end <= 0) return null;
    const start = isFirst ? text.lastIndexOf('\n', end - 1) + 1 : clauseStart(text, sentence.start, end);
    if (isFirst && end - start > LONGEST_LABEL) return null;
    const indicator = readSubject(text, start, end);
    return indicator && { names: [indicator.name], indicator, isOwn: false, tail, bearer: null, bearers: [] };
  }

  /** 高新区|产值 is 产值 of the zone; 其中高新区|5个 counts what the number before counted. */
  private withoutBearer(own: Indicator, bearer: EntityMention | null): Indicator {
    if (!bearer || own.isBehind) return own;
    const rest = own.name.slice(bearer.end - bearer.start).replace(/^[的、]+/u, '');
    if (rest.length >= 2 && !/^[和与及]/u.test(rest)) return { ...own, name: rest };
    return rest === '' && this.last ? { ...own, name: this.last.indicator.name } : own;
  }

  /** 占比达53% tells of what the number before counted. */
  private withSubject(own: Indicator): Indicator {
    return RATE.test(own.name) && this.last ? { ...own, name: this.last.indicator.name.replace(RATE_END, '') + own.name } : own;
  }

  /** One name for each number of 分别, several for one number of 均, else the name itself. */
  private namesOf({ name }: Indicator, tail: Tail, index: number): string[] {
    this.pending = [];
    const members = listMembers(name);
    const run = this.runLength(index);
    if (run > 1 && members.length === run) {
      this.pending = members.slice(1);
      return [members[0] as string];
    }
    const halves = run === 2 ? townAndCountry(name) : null;
    if (halves) {
      this.pending = [halves[1]];
      return [halves[0]];
    }
    const isEach = tail.roles.has('each') || (run === 1 && tail.roles.has('respectively'));
    return isEach ? members : [name];
  }

  /** How many numbers stand in a row from this one on: 5%、6%和7%. */
  private runLength(index: number): number {
    let end = index + 1;
    while (this.clauses[end]?.followsNumber) end++;
    return end - index;
  }

  /** The clause of a number, beginning behind what the number before counted. */
  private clauseOf(index: number): Clause {
    const clause = this.clauses[index] as Clause;
    const before = this.input.quantities[index - 1];
    const behind = this.last?.isOwn && this.last.indicator.isBehind ? this.last.indicator.span.end : 0;
    const taken = Math.max(behind, before ? boundBehind(this.input.text, before).end : 0);
    const from = Math.max(taken, this.behindAttribute(clause.left));
    if (from <= clause.left.start || from > clause.left.end) return clause;
    return { ...clause, left: { start: from, end: clause.left.end } };
  }

  /** In 投资5亿元的X、投资2亿元的Y, the second number's clause begins behind X. */
  private behindAttribute({ start, end }: Span): number {
    const { text } = this.input;
    const comma = text[start] === '的' ? text.lastIndexOf('、', end) : -1;
    return comma > start ? comma + 1 : start;
  }

  /** 由12米拓宽到32米: the first number is what was. */
  private isStart(quantity: Quantity, index: number): boolean {
    const { text, quantities } = this.input;
    const next = quantities[index + 1];
    const before = text.slice(Math.max(0, quantity.start - START_REACH), quantity.start);
    return (
      next !== undefined &&
      STARTS.test(before) &&
      TURNS_INTO.test(text.slice(quantity.end, Math.min(next.start, quantity.end + START_REACH)))
    );
  }

  private figure(name: string, quantity: Quantity, index: number, { indicator, isOwn, tail, bearer }: Reading): Figure {
    const { text, tense, years, scopes, quantities, sentence } = this.input;
    const clause = this.clauses[index] as Clause;
    const evidence = { start: Math.min(clause.left.start, indicator.span.start), end: Math.max(clause.right.end, quantity.end) };
    const numberBefore = quantities[index - 1]?.end ?? sentence.start;
    const isStart = this.isStart(quantity, index);
    const status = statusOf({
      tense,
      indicator: name,
      before: text.slice(Math.max(sentence.start, clause.left.start - EARLIER), clause.left.start),
      clause: text.slice(clause.left.start, clause.right.end),
      isAttribute: text[quantity.end] === '的',
      isStart,
      yearsAhead: years.yearsAhead(quantity.start, numberBefore),
      inheritedAhead: years.inheritedAhead,
      isReport: this.input.isReport,
    });
    const measure = measureOf(quantity, tail.roles, name);
    return {
      indicator: told(name, measure, quantity, tail),
      measure,
      comparator: comparatorOf(quantity, tail.roles, boundBehind(text, quantity)),
      value: quantity.value,
      upper: quantity.upper,
      unit: quantity.unit,
      status,
      year: isStart ? years.startYearOf(quantity.start, numberBefore) : years.yearOf(quantity.start, numberBefore, status),
      scope: scopes.scopeOf(name, clause, bearer),
      evidence,
      quantity: { start: quantity.start, end: quantity.end },
      confidence: isOwn ? 0.9 : 0.7,
      rule: isOwn ? (indicator.isBehind ? 'figure/behind' : 'figure/before') : 'figure/inherited',
    };
  }
}

const START_REACH = 14;
const STARTS = /[由从](?:(?:(?:19|20)\d{2}|[去上前])年[末底初]?的|(?:原来|现在|过去|当初|以前)的?)?(?:不足|不到|近|约)?$/u;
const TURNS_INTO = /^(?:左右|以上|以下|多|余)?\p{Script=Han}{0,4}[到至为]/u;

/** Declines and yearly means say so in the name, so that they stand beside no plain yearly growth: GDP年均增长, 进口下降. */
function told(name: string, measure: Measure, { isNegative }: Quantity, { roles, words }: Tail): string {
  if (measure !== 'growth') return name;
  const falls = isNegative || (roles.has('fall') && words.includes('年均'));
  if (/年均|年平均/u.test(words)) return /年均/u.test(name) ? name : `${name}年均${falls ? '下降' : '增长'}`;
  return isNegative && !/(?:下降|减少|降低)$/u.test(name) ? `${name}下降` : name;
}

const RATE = /^(?:增速|涨幅|增幅|降幅|占比|比重|比例)$/u;
const RATE_END = /(?:增速|涨幅|增幅|降幅|占比|比重|比例)$/u;

/** What is left of 生物医药产业 when the industry is taken away: no indicator. */
const SECTOR = /^(?:产业|行业|产业链|集群|产业集群)$/u;

/** How far back in the sentence words still tell whether a number is a target. */
const EARLIER = 200;

/** A label in a table is not longer: 总投资. */
const LONGEST_LABEL = 10;

function clauseStart(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && !'，。；：！？'.includes(text.charAt(at - 1))) at--;
  return at;
}
