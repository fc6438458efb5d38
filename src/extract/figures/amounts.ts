import type { Quantity } from './quantities.js';

/** Units that count with Han numerals alone as well: 两家企业, 三座水库. */
const HAN_COUNTED = new Set(['家', '座']);
/** What is told of a number's place or rate rather than of an amount: 第, 前10位, 每万人, 时速350公里. */
const NO_AMOUNT_BEFORE = /(?:第|每|时速|前移|前|名列|位列|位居|排名|提前|排|双向|近似|设计速度|编号|代码|电话|邮编|热线|每隔|相距|距)$/u;
/** Counts of the text's own parts, and of measures in a catalogue: 5个方面, 9项工作, 32条政策. */
const OWN_PART =
  /^(?:个方面|方面|项?(?:重点)?工作(?:[：，。；]|$)|项?(?:重点)?任务(?:[：，。；]|$)|个环节|个关键|个着力点|个维度|条(?:政策|措施|意见|举措|路径|经验|主线|标准|规定|要求|禁令|红线)|(?:政策|措施|举措)[：]|个字|句话|个坚持|个聚焦|项?(?:约束性|预期性)?指标)/u;
const PEOPLE = /^[\p{Script=Han}]{0,6}(?:人民|儿女|群众|乡亲|父老|干部群众|市民)/u;
const SPECIFICATIONS = /(?:千伏|kV|KV|蒸吨|吨级|英寸|马力|车道|车位级|伏安)$/u;

/** Whether a number says how much, and is no date, rank, phase, specification or count of the text's own parts. */
export function isAmount(text: string, quantity: Quantity): boolean {
  const { start, end, unit, kind } = quantity;
  const before = text.slice(Math.max(0, start - 4), start);
  const behind = text.slice(end, end + 12);
  if (NO_AMOUNT_BEFORE.test(before)) return false;
  if (OWN_PART.test(text.slice(end - 1, end + 11)) || OWN_PART.test(behind)) return false;
  if (SPECIFICATIONS.test(unit)) return false;
  if (kind === 'duration') return isDuration(text, quantity);
  if (/^[万亿]+$/u.test(unit) && PEOPLE.test(behind)) return false;
  return quantity.hasDigits || isHanAmount(quantity, before);
}

const END = /^(?:以上|以内|以下|左右|之内)?(?:$|[，。；、！）：])/u;
const LASTING = /(?:天数|时间|时限|工期|周期|寿命|年限|用时|时长|日|天|缩短|减少|压缩|增加|达|达到|到|至|为)$/u;

/** 优良天数320天 and 审批时限压缩到3天, but not 100天攻坚, 24小时值班, 连续8年. */
function isDuration(text: string, { start, end, unit, hasDigits }: Quantity): boolean {
  if (!hasDigits || unit.endsWith('年'))
    return /(?:工期|建设期|寿命|年限|周期)[\p{Script=Han}]{0,3}$/u.test(text.slice(Math.max(0, start - 8), start)) && hasDigits;
  return END.test(text.slice(end, end + 4)) && LASTING.test(text.slice(Math.max(0, start - 6), start));
}

function isHanAmount({ unit, value, isRound, isRough, kind }: Quantity, before: string): boolean {
  if (isRound) return kind !== 'duration' && /(?:突破|超|超过|过|上|近|达|达到|逾|跨越|迈上|跃上|站上|跨上|首破)$/u.test(before);
  if (/^[万亿]/u.test(unit)) return true;
  if (isRough) return kind === 'count' || kind === 'person';
  return value >= 2 && HAN_COUNTED.has(unit);
}
