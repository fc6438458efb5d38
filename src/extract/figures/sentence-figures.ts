import type { Figure } from '../../model/figure.js';
import type { Span } from '../../model/span.js';
import type { EntityMention } from '../context.js';
import { isAddedToo } from './added-too.js';
import { type Clause, clausesOf } from './clause.js';
import { commonName, SECTOR } from './common-name.js';
import { boundBehind, comparatorOf } from './comparator.js';
import { type Indicator, readIndicator, readSubject } from './indicator.js';
import { skipLead } from './lead-words.js';
import { listMembers, townAndCountry } from './lists.js';
import { measureOf } from './measure.js';
import { natureOf } from './nature.js';
import type { Quantity } from './quantities.js';
import type { ScopeReader } from './scope.js';
import { startsChange } from './starts-change.js';
import { statusOf } from './status.js';
import { readTail, type Tail } from './tail.js';
import { toldName } from './told-name.js';
import type { YearReader } from './year.js';
import { baseYearOf, yearsOver } from './years-over.js';

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
  private readonly base: number | null;
  private last: Reading | null = null;
  private lastUnit = '';
  /** Names still to be given out by 分别. */
  private pending: string[] = [];
  /** Bearers still to be given out with them. */
  private pendingBearers: EntityMention[] = [];
  /** Whether the last number was an increment. */
  private isAdding = false;
  /** What the numbers so far counted, in order. */
  private readonly counted: Reading[] = [];

  constructor(private readonly input: SentenceInput) {
    this.base = baseYearOf(input.text.slice(input.sentence.start, input.sentence.end));
    this.clauses = clausesOf(input.text, input.sentence, input.quantities);
  }

  read(): Figure[] {
    return this.input.quantities.flatMap((quantity, index) => {
      const reading = this.readOne(quantity, index);
      if (!reading) return [];
      this.last = reading;
      this.lastUnit = quantity.unit;
      this.counted.push(reading);
      if (reading.bearers.length > 0)
        return reading.bearers.map((bearer) => this.figure(reading.indicator.name, quantity, index, { ...reading, bearer }));
      return reading.names.map((name) => this.figure(name, quantity, index, reading));
    });
  }

  private readOne(quantity: Quantity, index: number): Reading | null {
    const clause = this.clauseOf(index);
    const { text } = this.input;
    const due = clause.followsNumber ? this.pending.shift() : undefined;
    if (due !== undefined && this.last)
      return { ...this.last, names: [due], isOwn: false, bearers: [], bearer: this.pendingBearers.shift() ?? this.last.bearer };
    this.pendingBearers = [];
    const tail = readTail(text, clause.left);
    const own = readIndicator({ text, clause, quantity, tail, boundEnd: boundBehind(text, quantity).end }) ?? this.ahead(quantity, index);
    if (!own && (!this.last || this.isNewTopic(clause, index))) return this.fromBefore(clause, tail);
    if (!own) return this.inTurn(clause, tail, index) ?? this.carried(clause, tail);
    const shared = this.sharedBy(own, clause, tail, index);
    if (shared) return shared;
    const bearer = this.bearerOf(own, quantity);
    const indicator = this.withSubject(this.withoutBearer(own, bearer));
    return { names: this.namesOf(indicator, tail, index), indicator, isOwn: true, tail, bearer, bearers: [] };
  }

  /** 甲区、乙区投资均增长18%, 甲区、乙区投资分别增长18%和12%: what a list of bearers has in common; null where none is listed. */
  private sharedBy(own: Indicator, clause: Clause, tail: Tail, index: number): Reading | null {
    if (own.isBehind || clause.followsNumber) return null;
    const { text, scopes } = this.input;
    const run = this.runLength(index);
    const listed = scopes.listAt(run > 1 ? skipLead(text, clause.left.start, own.span.end) : own.span.start, own.span.end);
    const end = listed.at(-1)?.end;
    if (end === undefined) return null;
    const common = commonName(text.slice(Math.max(end, own.span.start), own.span.end));
    const name = common === SECTOR ? this.sectorName(listed) : common;
    if (name === null || (listed.length < 2 && common !== SECTOR)) return null;
    const indicator = { ...own, name };
    const reading = { names: [indicator.name], indicator, isOwn: true, tail, bearer: null, bearers: listed };
    if (run === 1) return reading;
    if (listed.length !== run) return null;
    this.pending = listed.slice(1).map(() => indicator.name);
    this.pendingBearers = listed.slice(1);
    return { ...reading, bearer: listed[0] as EntityMention, bearers: [] };
  }

  /** 生物医药产业突破5亿元 behind 新能源、新材料产业营业收入: the sector tells no name, the number before does. */
  private sectorName(listed: readonly EntityMention[]): string | null {
    const isAfterList = this.last !== null && (listed.length > 1 || this.last.bearers.length > 0);
    return isAfterList && listed[0]?.type === 'Industry' ? (this.last?.indicator.name ?? null) : null;
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

  /** 占比达53%, 其中5亿元以上26个, 过10亿元的9家 tell of what the number before counted. */
  private withSubject(own: Indicator): Indicator {
    if (!this.last) return own;
    const { name } = this.last.indicator;
    if (RATE.test(own.name)) return { ...own, name: name.replace(RATE_END, '') + own.name };
    if (AMOUNT.test(own.name) && AMOUNT_IN.test(name)) return { ...own, name: name.replace(AMOUNT_IN, own.name) };
    return THRESHOLD.test(own.name) ? { ...own, name: own.name + name.replace(/^.*(?:以上|以下)的?/u, '') } : own;
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

  private figure(name: string, quantity: Quantity, index: number, { indicator, isOwn, tail, bearer }: Reading): Figure {
    const { text, tense, years, scopes, quantities, sentence } = this.input;
    const clause = this.clauses[index] as Clause;
    const evidence = { start: Math.min(clause.left.start, indicator.span.start), end: Math.max(clause.right.end, quantity.end) };
    const numberBefore = quantities[index - 1]?.end ?? sentence.start;
    const isStart = startsChange(text, quantity, quantities[index + 1]);
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
    const measure =
      this.isAdding && index > 0 && isAddedToo(text.slice(numberBefore, quantity.start), quantity, tail.roles)
        ? 'change'
        : measureOf(quantity, tail.roles, name);
    this.isAdding = measure === 'change' && quantity.kind !== 'points';
    const before = text.slice(clause.left.start, quantity.start);
    const time = years.timeOf(quantity.start, numberBefore, status);
    const year = isStart ? years.startYearOf(quantity.start, numberBefore) : time.year;
    return {
      indicator: toldName(name, measure, quantity, tail, year),
      measure,
      comparator: comparatorOf(quantity, tail.roles, boundBehind(text, quantity)),
      value: quantity.value,
      upper: quantity.upper,
      unit: quantity.unit,
      status,
      year,
      years: isStart ? (year === null ? null : 1) : yearsOver({ time, measure, tail, before, base: this.base }),
      nature: natureOf(name, measure, quantity, tail.roles, before),
      scope: scopes.scopeOf(name, clause, bearer),
      evidence,
      quantity: { start: quantity.start, end: quantity.end },
      confidence: isOwn ? 0.9 : 0.7,
      rule: isOwn ? (indicator.isBehind ? 'figure/behind' : 'figure/before') : 'figure/inherited',
    };
  }
}

const THRESHOLD = /^[\d.]+[万亿]*\p{Script=Han}{1,3}(?:以上|以下)$/u;
const AMOUNT = /^[\d.]+[万亿]*元$/u;
const AMOUNT_IN = /[\d.]+[万亿]*元/u;
const RATE = /^(?:增速|涨幅|增幅|降幅|占比|比重|比例)$/u;
const RATE_END = /(?:增速|涨幅|增幅|降幅|占比|比重|比例)$/u;

/** How far back in the sentence words still tell whether a number is a target. */
const EARLIER = 200;

/** A label in a table is not longer: 总投资. */
const LONGEST_LABEL = 10;

function clauseStart(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && !'，。；：！？'.includes(text.charAt(at - 1))) at--;
  return at;
}
