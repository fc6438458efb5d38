import type { Measure } from '../model/vocabulary.js';

/** 全市地区生产总值 counts what 地区生产总值 counts; whose it is the figure's scope says. 全社会 is no place. */
const WHOSE = /^(?:[全我][省市县区州旗盟镇]|全域)的?(?=.{2})/u;
/** A mean over the months is the year's value: 调查失业率均值. */
const MEAN = /(?:平均值?|均值)$/u;
/** A growth in per cent says by its measure that it is one: 地区生产总值增速. */
const RATE = /(?:增速|增长率|增幅|涨幅|增长)$/u;
/** What the figure tells of growth over several years stands behind the name: GDP|年均增长. */
const OVER_YEARS = /(?:年均|比\d{4}年)(?:增长|下降)$/u;
/** 年均增速 is 年均增长. */
const MEAN_RATE = /年均(?:增长率|增速|增幅|递增)增?长?$/u;

/** What is meant where these are said to grow: 经济增长5%. */
const GROWS: ReadonlyMap<string, string> = new Map([
  ['经济', '地区生产总值'],
  ['规模以上工业', '规模以上工业增加值'],
  ['规上工业', '规模以上工业增加值'],
  ['服务业', '服务业增加值'],
]);

/** How many were added or taken away the measure says: 新增公厕, 压减开采量, 开采量压减. */
const ADDED = /^(?:新增加?|净增加?|新建(?![改扩续和或及与、]))(?=.{3})/u;
const CUT = /^(?:压减|减少|削减|核减)(?=.{4})|(?<=.{4})(?:压减|减少|削减|核减)$/u;
/** 公厕数量 is how many 公厕 there are; of two characters the whole may be another thing: 经济总量. */
const TOTAL = /(?<=.{3})(?:总数量?|数量|总户数|(?<!消费|排放|能源)总量)$/u;
const SHARE = /的?(?:占比|比重|比例|比率)$/u;
/** 改造危房 and 危房改造. */
const VERB_FIRST = /^(?<verb>改造|治理|培训|认定|修复|整治|绿化|救助|资助)(?<thing>(?!提升|升级|和|或|、).{2,})$/u;
/** 新（改、扩）建 */
const BUILT = /新（(?<more>改、?扩?|扩)）建/gu;
const ROMAN: Readonly<Record<string, string>> = { Ⅰ: 'I', Ⅱ: 'II', Ⅲ: 'III', Ⅳ: 'IV', Ⅴ: 'V' };

/**
 * What a figure's own name for its indicator may be called, from its words to what is left without all that the figure tells besides; the last
 * is what names that are in no list have in common.
 */
export function formsOf(name: string, measure: Measure): readonly string[] {
  const written = name.replace(BUILT, (_, more: string) => `新${more.replace('、', '')}建`).replace(/[Ⅰ-Ⅴ]/gu, (one) => ROMAN[one] ?? one);
  const own = written.replace(WHOSE, '').replace(MEAN, '');
  const forms = [name, written, own];
  if (measure === 'growth') forms.push(own.replace(RATE, ''));
  const plain = inOneOrder(withoutMeasure(forms.at(-1) as string, measure));
  return [...new Set([...forms, plain, (measure === 'growth' && GROWS.get(plain)) || plain])];
}

/** The name and what it says of years, which stand apart in names of growth over several: GDP年均增长. */
export function splitOverYears(name: string, measure: Measure): readonly [name: string, overYears: string] {
  if (measure !== 'growth') return [name, ''];
  const told = name.replace(MEAN_RATE, '年均增长');
  const at = told.search(OVER_YEARS);
  return at > 1 ? [told.slice(0, at), told.slice(at)] : [name, ''];
}

function withoutMeasure(name: string, measure: Measure): string {
  if (measure === 'share') return name.replace(SHARE, '比重');
  const counted = name.replace(TOTAL, '').replace(/营收$/u, '营业收入');
  if (measure === 'growth') return counted;
  return measure === 'change' ? counted.replace(ADDED, '').replace(CUT, '') : counted.replace(ADDED, '');
}

function inOneOrder(name: string): string {
  const { verb, thing } = VERB_FIRST.exec(name)?.groups ?? {};
  return verb && thing ? thing + verb : name;
}
