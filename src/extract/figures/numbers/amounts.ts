import type { Quantity } from './quantities.js';

/** Units that count with Han numerals alone as well: 两家企业, 三座水库. */
const HAN_COUNTED = new Set(['家', '座']);
/** Units that do so before things that can be built or visited. */
const NAMED_COUNTS = new Set(['个', '条', '所', '处']);
/** Units of round numbers behind a verb: 举办百场活动. */
const COUNTING = new Set(['个', '场', '件', '家', '项', '名', '人', '所']);
/** What is told of a number's place or rate rather than of an amount: 第, 前10位, 每万人, 时速350公里. */
const NO_AMOUNT_BEFORE =
  /(?:第|每|前移|前|名列|位列|位居|排名|提前|双向|编号|代码|电话|邮编|热线|每隔|相距|距|这|上述|小时|(?:约束性|预期性)指标)$/u;
/** 几十个, 数百家 say that it is many, not how many. */
const SEVERAL = /[几数]/u;
/** Counts of the text's own parts, and of measures in a catalogue: 5个方面, 9项工作, 32条政策. */
const OWN_PART =
  /^(?:个方面|方面|个(?:新)?(?:台阶|大关|门槛)|项?(?:重点)?工作(?:[：，。；]|$)|项?(?:重点)?任务(?:[：，。；]|$)|个环节|个关键|个着力点|个维度|条(?:政策|措施|意见|举措|路径|经验|主线|标准|规定|要求|禁令|红线)|(?:政策|措施|举措)[：]|万?字(?:[，。；、]|$)|句话|个坚持|个聚焦|项?(?:约束性|预期性)?指标)/u;
const PEOPLE = /^[\p{Script=Han}]{0,4}(?:人民|儿女|干部群众|乡亲|父老|民众)/u;
const SPECIFICATIONS = /(?:千伏|kV|KV|蒸吨|吨级|英寸|马力|车道|车位级|伏安)$/u;

/** Whether a number says how much, and is no date, rank, phase, specification or count of the text's own parts. */
export function isAmount(text: string, quantity: Quantity): boolean {
  const { start, end, unit, kind } = quantity;
  const before = text.slice(Math.max(0, start - 5), start);
  const behind = text.slice(end, end + 12);
  if (NO_AMOUNT_BEFORE.test(before) || SEVERAL.test(text.charAt(start))) return false;
  if (OWN_PART.test(text.slice(end - 1, end + 11)) || OWN_PART.test(behind)) return false;
  if (SPECIFICATIONS.test(unit)) return false;
  if (kind === 'duration') return isDuration(text, quantity);
  if (/^[万亿]+$/u.test(unit) && PEOPLE.test(behind)) return false;
  if (!quantity.hasDigits && (isApposition(text, quantity) || SPEAKERS.test(behind))) return false;
  return quantity.hasDigits || isHanAmount(text, quantity, before);
}

/** 三家企业负责人发言: who spoke is no amount. */
const SPEAKERS = /^(?:企业|单位|部门)?(?:负责人|代表|书记|同志)/u;
const MOST_APPOSED = 10;
const NAMES_REACH = 80;

/** 甲、乙、丙|三家企业: the numeral sums up the list of names before it. */
function isApposition(text: string, { start, value, upper, unit }: Quantity): boolean {
  if (unit !== '家' || upper !== null || value < 2 || value > MOST_APPOSED) return false;
  const reach = text.slice(Math.max(0, start - NAMES_REACH), start);
  const list = reach.slice(reach.search(/[^，。；：！？\n]*$/u));
  const links = list.match(/[、和与及]/gu)?.length ?? 0;
  return links >= value - 1 && !/(?:[、和与及等的各有了]|新建|建成|新增|完成|打造|培育)$/u.test(list);
}

const END = /^(?:以上|以内|以下|左右|之内)?(?:$|[，。；、！）：])/u;
const LASTING = /(?:天数|时间|时限|工期|周期|寿命|年限|用时|时长|日|天|缩短|减少|压缩|增加|达|达到|到|至|为)$/u;

/** 从9天|压缩到3天: what a change of time starts from. */
const SHORTENED = /^(?:左右|以上|多)?(?:大幅|进一步)?(?:缩短|压缩|压减|减少|减|降)[至到为]/u;

/** 优良天数320天 and 审批时限压缩到3天, but not 100天攻坚, 24小时值班, 连续8年. */
function isDuration(text: string, { start, end, unit, hasDigits }: Quantity): boolean {
  if (!hasDigits || unit.endsWith('年'))
    return /(?:工期|建设期|寿命|年限|周期)[\p{Script=Han}]{0,3}$/u.test(text.slice(Math.max(0, start - 8), start)) && hasDigits;
  if (SHORTENED.test(text.slice(end, end + 8))) return true;
  return END.test(text.slice(end, end + 4)) && LASTING.test(text.slice(Math.max(0, start - 6), start));
}

/** What a numeral in Han characters counts for certain: 两个产业园, not 两个环节. */
const THINGS =
  /^[^，。；、]{0,12}?(?:厂|项目|基地|园区|产业园|中心|学校|中学|小学|幼儿园|街区|平台|示范区|景区|医院|线路|高速公路|企业|水库|电站|变电站|公园|广场|村庄|乡镇|泊位|机场|车站|桥梁|大桥|研究院|实验室|合作社)/u;
const OVER = /(?:突破|超|超过|过|上|近|达|达到|逾|跨越|迈上|跃上|跨上|站上|首破|中超)$/u;
const MAKING = /(?:开放|打造|举办|新建|新增|建成|建设|实施|推广|培育|组织|开展|完成|达|引进|服务)$/u;

/** 举办百家|名企进山乡恳谈会: part of a meeting's name. */
const MEETING = /^[^，。；、]{1,14}(?:恳谈会|座谈会|洽谈会|对接会|招聘会|行动(?!计划)|大会|论坛)/u;

function isHanAmount(text: string, { end, unit, value, isRound, isRough, kind }: Quantity, before: string): boolean {
  if (kind === 'duration') return false;
  if (isRound && MEETING.test(text.slice(end, end + 20))) return false;
  if (isRound) return OVER.test(before) || text.startsWith('以上', end) || (COUNTING.has(unit) && MAKING.test(before));
  if (/^[万亿]/u.test(unit)) return true;
  if (kind === 'percent') return true;
  if (kind === 'multiple') return unit === '成' && value >= 2;
  if (isRough) return kind === 'count' || kind === 'person';
  if (value >= 2 && HAN_COUNTED.has(unit)) return true;
  return (
    kind === 'count' &&
    NAMED_COUNTS.has(unit) &&
    (value >= 2 || /(?:新建|新增|建成)$/u.test(before)) &&
    THINGS.test(text.slice(end, end + 20))
  );
}
