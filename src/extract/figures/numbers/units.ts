import type { UnitKind, UnitTerm } from '../../../model/gazetteer.js';
import type { Magnitude } from './numerals.js';

/** A unit where it stands in a text. */
export interface WrittenUnit {
  readonly end: number;
  /** As figures carry it: with its magnitude, brackets kept: 万亿元, 台（套）, 微克/立方米. */
  readonly text: string;
  readonly kind: UnitKind;
}

/** Units by their first character, the longest first. */
export type UnitIndex = ReadonlyMap<string, readonly UnitTerm[]>;

const indexes = new WeakMap<readonly UnitTerm[], UnitIndex>();

/** The index of a list of units, made once a list. */
export function unitIndex(units: readonly UnitTerm[]): UnitIndex {
  const index = indexes.get(units) ?? buildIndex(units);
  indexes.set(units, index);
  return index;
}

function buildIndex(units: readonly UnitTerm[]): UnitIndex {
  const index = new Map<string, UnitTerm[]>();
  for (const unit of units) {
    const first = unit.surface.charAt(0);
    index.set(first, [...(index.get(first) ?? []), unit]);
  }
  for (const list of index.values()) list.sort((a, b) => b.surface.length - a.surface.length);
  return index;
}

/** Reads the unit at `at`, where a numeral of this magnitude ends; null where none stands. A bare magnitude is a unit: 2600多万. */
export function readUnit(text: string, at: number, magnitude: Magnitude, units: UnitIndex): WrittenUnit | null {
  const from = text[at] === ' ' ? at + 1 : at;
  const simple = longestUnit(text, from, units);
  if (!simple) return magnitude ? { end: at, text: magnitude, kind: 'count' } : null;
  const end = compoundEnd(text, from + simple.surface.length, units);
  return { end, text: magnitude + written(text.slice(from, end)), kind: simple.kind };
}

/** 亿元人民币 is 亿元. */
function written(unit: string): string {
  return unit === '元人民币' || unit === '人民币' ? '元' : unit;
}

function longestUnit(text: string, at: number, units: UnitIndex): UnitTerm | null {
  return units.get(text.charAt(at))?.find(({ surface }) => text.startsWith(surface, at) && endsWell(text, at, surface)) ?? null;
}

const LATIN = /[a-z0-9]/iu;
/** Words that begin with a unit's character without being that unit: 个性, 条件, 家庭, 级别, 分别. */
const OTHER_WORDS =
  /^(?:个(?:性|体|税|案|私|股)|条(?:件|例|款)|家(?:庭|电|居|政|园|长|乡|具|纺|装|禽|畜)|级(?:别|差)|分(?:别|之|布|公司|类|享|支|局)|项(?:目|下)|部(?:门|署|委|队|分)|名(?:列|牌|优|胜|录|单|城|师|医|校|镇|村)|位(?:居|列|于|次)|场(?:所|地|景|馆)|套(?:餐|种)|种(?:植|子|业|粮|养|苗)|件(?:套)|次(?:级|生)|人(?:均|才|民|工|居|员|大|口|类|社|群|机|气|选|文|力|寿)|处(?:于|理|置|在)|户(?:籍|均|外|用|厕)|元(?:素|宇)|度(?:假|汛|夏|冬|电)|成(?:为|立|功|果|效|员|熟|本|长|都|品|绩|渝)|方(?:面|案|式|向|针|便|舱|米)|区(?:域|间|块|位|划|内)|市(?:场|民|政|县|区|级|直)|县(?:域|级|市|区|城)|村(?:庄|民|级|集|镇|居)|镇(?:区|域|街)|乡(?:村|镇|土)|口(?:岸|径|碑|腔)|门(?:类|户|诊|店|槛)|组(?:织|建|团|合)|期(?:间|货|末|盼)|段(?:落)|层(?:级|次|面)|把(?:握|关)|架(?:构|桥)|道(?:路|德)|节(?:约|能|水|点|日|气)|首(?:位|次|个|批|创|家|届|发)|米(?:粮)|天(?:然|津|气|府)|周(?:边|期|年)|单(?:位|元|产|独|体)|票(?:据)|剂(?:量)|针(?:对)|笔(?:记)|本(?:地|级|科|市|县|省|区|土|届|外|年)|回(?:升|落|收|暖|迁|归|馈)|圈(?:层)|块(?:状)|班(?:子|列)|床(?:位)|站(?:点)|点(?:位)|批(?:准|复|发)|起(?:步|来|草)|根(?:据|本|治)|分钟(?:生活|通勤|交通|健身|都市|城市|经济|便民|医疗|阅读|文化|高铁|阅读|文体|养老|服务|就医|急救|办))/u;

function endsWell(text: string, at: number, surface: string): boolean {
  const end = at + surface.length;
  if (LATIN.test(surface.charAt(surface.length - 1))) return !LATIN.test(text.charAt(end));
  return surface.length > 2 || !OTHER_WORDS.test(text.slice(at, at + 4));
}

const OPEN = '（';
const CLOSE = '）';

const MANY = /[十百千万亿]/u;
/** Spans of time that are no units of a number by themselves: 3月5日 is a date. */
const PERIODS = '月日';

/** 元/平方米, 万吨/年, 元/月, 元每公斤, 人/百亿元, 台（套）: what a unit goes on with. */
function compoundEnd(text: string, at: number, units: UnitIndex): number {
  const mark = text[at];
  if (mark === '/' || mark === '每') return perEnd(text, at + 1, units) ?? at;
  if (mark !== OPEN) return at;
  const other = longestUnit(text, at + 1, units);
  const close = other ? at + 1 + other.surface.length : at;
  return other && text[close] === CLOSE ? close + 1 : at;
}

/** The end of what a unit is counted by: 年, 百人, 百亿元, 千瓦时; null where it is counted by nothing. */
function perEnd(text: string, at: number, units: UnitIndex): number | null {
  if (at < text.length && PERIODS.includes(text.charAt(at))) return at + 1;
  const plain = longestUnit(text, at, units);
  if (plain) return at + plain.surface.length;
  let from = at;
  while (MANY.test(text.charAt(from))) from++;
  const counted = longestUnit(text, from, units);
  return counted ? from + counted.surface.length : null;
}
