import type { Span } from '../../../model/span.js';
import type { Clause } from '../clause.js';
import type { Quantity } from '../numbers/quantities.js';
import { isListedBefore, isPartOfWhole } from './counted-behind.js';
import { impliedName } from './implied-names.js';
import { skipLead } from './lead-words.js';
import { sizeName } from './sizes.js';
import { readTail, type Tail } from './tail.js';
import { cutBehindVerb, nameEnd, transitiveVerb } from './verbs.js';

/** What a number counts, as the text names it. */
export interface Indicator {
  readonly name: string;
  /** Whether it stands behind the number: 10座|公厕. */
  readonly isBehind: boolean;
  /** Where it stands. */
  readonly span: Span;
}

export interface IndicatorInput {
  readonly text: string;
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly tail: Tail;
  /** End of 以上, 左右 behind the number. */
  readonly boundEnd: number;
}

/** 指标 — names what the number counts, from before or behind it; null where the clause does not say. */
export function readIndicator(input: IndicatorInput): Indicator | null {
  const before = readBefore(input);
  const given = readGiven(input);
  if (given) return given;
  const sized = readSized(input);
  if (sized) return sized;
  const { text, clause, quantity } = input;
  const implied = impliedName(text, clause.left, quantity);
  if (implied) return { name: implied, isBehind: false, span: clause.left };
  const isWhole = isPartOfWhole(text, clause, quantity);
  const behind = readBehind(input, before === null || isWhole);
  if (behind && isWhole) return { ...behind, name: tidy(text.slice(behind.span.start, clause.right.end).slice(0, LONGEST_WHOLE)) };
  if (behind && isListedBefore(text, clause, quantity)) return behind;
  if (behind && (!before || standsBehind(input, before))) return { ...behind, name: withVerb(input, behind.name) };
  return before ?? null;
}

/** 财政支出用于民生: the whole with what is done with its part is not longer. */
const LONGEST_WHOLE = 24;

const NEW = /^(?:新|改|扩|续)/u;

/** 新建 before the number belongs to the name of what stands behind it: 新建公厕. */
function withVerb({ text, clause, tail }: IndicatorInput, name: string): string {
  const verb = transitiveVerb(text, clause.left.start, clause.left.end);
  const added = tail.roles.has('add') ? tail.words : '';
  const yearly = YEARLY_BEFORE.exec(text.slice(clause.left.start, clause.left.end))?.[0] ?? '';
  const prefix = added || yearly || (verb && NEW.test(verb) ? verb : '');
  return prefix && !name.startsWith(prefix) ? prefix + name : name;
}

const COUNTING = new Set(['count', 'person']);

function standsBehind({ text, quantity, tail, clause }: IndicatorInput, before: Indicator): boolean {
  const { roles } = tail;
  if (roles.has('grow') || roles.has('fall') || roles.has('share')) return false;
  if (quantity.kind === 'percent' || quantity.kind === 'points' || quantity.kind === 'multiple') return false;
  const hasObject = roles.has('have') || roles.has('add') || transitiveVerb(text, clause.left.start, tail.nameEnd) !== null;
  if (COUNTING.has(quantity.kind)) return hasObject || !roles.has('reach') || before.name.length < 2;
  return hasObject && !/(?:投资|投入|资金|收入|产值|税收|贷款)$/u.test(before.name);
}

function readBefore({ text, clause, tail }: IndicatorInput): Indicator | null {
  const lead = skipLead(text, clause.left.start, tail.nameEnd);
  const start = skipLead(text, cutBehindTime(text, cutBehindVerb(text, lead, tail.nameEnd), tail.nameEnd), tail.nameEnd);
  const name = tidy(headOf(text.slice(start, tail.nameEnd)));
  const isVerb = (transitiveVerb(name, 0, name.length) === name && !NOMINAL.has(name)) || IDLE.test(name);
  return name.length < 2 || isVerb ? null : { name, isBehind: false, span: { start, end: tail.nameEnd } };
}

/** 市交通局|今年共|安排重点项目: who does it when stands before what is counted. */
const WHEN = /^[^，]{2,20}?(?:今年|去年|明年|上年|年内|目前|现在)(?:已经|已|共|将|还|就)?(?=[\p{Script=Han}\d“]{2})(?!以来|[初底末度])/u;

/** 甲生产线、|年产乙: what is made in a year begins anew in a list. */
const YEARLY = /、(?=年(?:产|加工|处理|出栏|发电|生产)$)/u;

function cutBehindTime(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end);
  const yearly = stretch.search(YEARLY);
  return start + (yearly >= 0 ? yearly + 1 : (WHEN.exec(stretch)?.[0].length ?? 0));
}

const EXAMPLES = /^[^，]*、[^，]*等(?<head>[\p{Script=Han}\d“].{3,})$/u;

/** 甲、乙等苏陕协作项目 counts the kind, not the examples. */
function headOf(name: string): string {
  return EXAMPLES.exec(name)?.groups?.head ?? name;
}

/** Verbs that name what is counted as well: 投资12亿元, 出栏90万头. */
const NOMINAL = new Set(
  '投资 总投资 投入 出口 进口 销售 生产 贷款 存款 融资 绿化 造林 植树 存栏 出栏 就业 安置 培训 搬迁 拆迁 拆除 改造 修复 治理 种植 加工 接待 吸纳 脱贫 节水 减排 资助 补助 补贴 奖励 受理 办理 办结 查处 流转 收储 存储 储备 募集 发行 免税 退税 减免 打通 关停 取缔 开工 竣工 投产 新开工 签约 引进 续建 新建 改建 扩建 覆盖 服务 惠及 带动 新增'.split(
    ' ',
  ),
);

/** What is no name though it stands where one would. */
const IDLE =
  /^(?:顺利|基本|基本建成|搞好|组建|安排|创造|这条|这些|该|给予|给予最高|最高|一次性|划拨|拨付|早日|尽快|平均|一批|共计|工作|当场|现在|目前|高质量|高标准|高水平|村全部|全部|左右|大关)$/u;

const NOT_BEHIND =
  /^[、和及与的，。；：（）)”\s—~-]|^(?:以及|左右|等$|分别|用于|是|为|至|到|增加|减少|增长|下降|提高|提升|降低|扩大|缩小|达到|达|实现|完成|建成|开工|投产|以上|以下|以内|全部|均|已|并|其中|同比|比上年|位居|居|占|突破|超过|大关|门槛|台阶|关口|按期|如期|圆满|按时|及时|有序|顺利|率先|逐步|稳步|有所|相继|陆续|先后|持续)/u;
/** Words right before the next number speak of that one: 8个|乡镇、近|20个村. */
const DIGIT = /[\d０-９]/u;
/** 拓展到, 增至2021年的, 从现在的: leads on to the next number. */
const LEADS_ON = /(?:[到至]|(?<![作成])为|(?<![服自])[从由])(?:\d{4}年|现在|目前|原来|过去|当初)?的?$/u;

const GIVEN =
  /(?:提供|给予|划拨|拨付|下达|创造|贡献|投放|下拨|争取|获得|争取到|落实)(?:了)?(?:最高|一次性|总额|约|近|超|超过|达|高达|不超过|\p{Script=Han}{2})?$/u;
const GIFT = /(?:资金|奖励|补贴|补助|贷款|产值|税收|收入|订单|基金|任务|支持|投资|利润|额度|担保|信贷)$/u;

/** 提供100万元的|资金支持: what is given stands behind 的. */
function readGiven({ text, clause, quantity }: IndicatorInput): Indicator | null {
  const start = quantity.end;
  if (text[start] !== '的' || !GIVEN.test(text.slice(clause.left.start, clause.left.end))) return null;
  const end = nameEnd(text, start + 1, clause.right.end);
  const name = tidy(text.slice(start + 1, end));
  return GIFT.test(name) ? { name, isBehind: true, span: { start: start + 1, end } } : null;
}

/** 长约570米的|隧道: the thing behind 的 with its size. */
function readSized({ text, clause, quantity, tail, boundEnd }: IndicatorInput): Indicator | null {
  if (quantity.kind !== 'length' || text[boundEnd] !== '的') return null;
  const end = nameEnd(text, boundEnd + 1, clause.right.end);
  const thing = tidy(text.slice(boundEnd + 1, end));
  const name = thing.length < 2 || thing.length > LONGEST_THING ? null : sizeName(text.slice(clause.left.start, tail.nameEnd), thing);
  return name === null ? null : { name, isBehind: true, span: { start: boundEnd + 1, end } };
}

const LONGEST_THING = 12;

/** 甲|等20家, 甲生产线|、年产: behind what is counted the list goes on. */
const LIST_GOES_ON = /等(?:$|\p{N})|、年(?:产|加工|处理|出栏|发电|生产)$/u;
const YEARLY_BEFORE = /年(?:产|加工|处理|出栏|发电|生产)$/u;

/** `isOnly`: where nothing stands before the number, 21万平方米的厂房 counts what stands behind 的. */
function readBehind({ text, clause, boundEnd }: IndicatorInput, isOnly: boolean): Indicator | null {
  const start = isOnly && text[boundEnd] === '的' ? boundEnd + 1 : boundEnd;
  if (start >= clause.right.end || NOT_BEHIND.test(text.slice(start, start + 3))) return null;
  const end = nameEnd(text, start, clause.right.end);
  const listed = text.slice(start, end).search(LIST_GOES_ON);
  const whole = listed > 1 ? start + listed : end;
  const leadsOn = LEADS_ON.test(text.slice(start, whole)) || DIGIT.test(text.charAt(whole));
  const last = leadsOn ? readTail(text, { start, end: whole }).nameEnd : whole;
  const name = tidy(text.slice(start, last));
  if (name.length < 2 && !SHORT.test(text.slice(start, start + 2))) return null;
  return LEADS_ON.test(name) ? null : { name, isBehind: true, span: { start, end: last } };
}

/** 12个|村、, 3个|县，: what is counted in one character. */
const SHORT = /^[村乡镇县区](?:[、，。；和\d]|$)/u;

const REALISED = /^(?:全部|均|都|已)?实现了?(?=\p{Script=Han}{2})/u;

/** 600人|实现了稳定脱贫: what people came to, where their number opens the clause; null where words stand before it. */
export function whatIsDone(text: string, { left, right }: Clause, { kind }: Quantity): Indicator | null {
  if (kind !== 'person' || !/^[，、；\s]*$/u.test(text.slice(left.start, left.end))) return null;
  const verb = REALISED.exec(text.slice(right.start, right.start + 8))?.[0];
  if (verb === undefined) return null;
  const span = { start: right.start + verb.length, end: Math.min(right.end, right.start + verb.length + LONGEST_SUBJECT) };
  return { name: tidy(text.slice(span.start, span.end)), isBehind: true, span };
}

/** 种植面积逐年扩大，|已达1.4万亩: what the clause before the number's own one speaks of; `start` is where it begins. */
export function readSubject(text: string, start: number, end: number): Indicator | null {
  const from = skipLead(text, start, end);
  const to = nameEnd(text, from, end);
  const name = tidy(text.slice(from, to).replace(BASIS, ''));
  if (name.length < 2 || name.length > LONGEST_SUBJECT || !/\p{L}/u.test(name)) return null;
  return { name, isBehind: false, span: { start: from, end: to } };
}

/** 在2020年基础上翻一番 says nothing of what is counted. */
const BASIS = /(?:在[^，]{2,8}的?基础上|比\d{4}年|再?翻[一两]番).*$/u;
const LONGEST_SUBJECT = 20;

/** Adverbs and prepositions that end no name; 首都, 许可, 名将 and the like do. */
const TRAILING =
  /(?<=\p{Script=Han}{2})(?:也|却|则|仅|已|(?<![人户年亩平日月])均|(?<![名小上少中大军])将|目前|现在|现已|明年|今年|去年|当前|从|共|[从由](?:每\p{Script=Han}{1,2}){1,2}|早|提前|继续|始终)$/u;

/** Without quotation marks at its edges, brackets left open and trailing particles. */
function tidy(name: string): string {
  return name
    .replace(TRAILING, '')
    .replace(/[〔[] ?\d{1,3} ?[〕\]]/gu, '')
    .replace(/^[“”‘’《》、，：·\s）]+|(?:[、，：·\s（的]|(?<=\p{Script=Han}{2})[和及与])+$/gu, '')
    .replace(/^（[^（）]*）(?=\p{Script=Han}{2})/u, '')
    .replace(/^[^“]*”(?!.*“)/u, (start) => start.replace('”', ''))
    .slice(0, 60);
}
