/** Between members; not the 及 of 普及率 and 20户及以上, the 和 of 和谐, the 与 of 参与率. */
const SEPARATOR = /、|以及|(?<![普涉])及(?!以|时)|和(?!谐)|(?<!参)与/u;

/** What may stand for a thing counted. */
const NAME = /^.*\p{Script=Han}.*\p{Script=Han}|[A-Za-z]{2}/u;

/** Members of a list in a name: 肉、蛋、奶产量 → 肉产量, 蛋产量, 奶产量; the name itself where one of them were no name. */
export function listMembers(name: string): string[] {
  const members = split(name);
  return members.every((member) => NAME.test(member)) ? members : [name];
}

/** What is said for each of several things of one kind: PM10、臭氧平均浓度, 水泥、钢材产量. */
const OF_EACH = /(?:平均|年均)?浓度$|排放(?:总)?量$|产量$/u;
/** A member with a measure of its own needs none of the last: 用电量和水泥产量. */
const OWN_MEASURE = /(?:[量率值额度比]|浓度|收入|投资|面积|余额|人次|生产总值|GDP)$/u;

/** 进口额、出口额增长5% grow by as much each, for each is a measure of its own; 研发和转化投入 is one. */
export function isOfMeasures(members: readonly string[]): boolean {
  return members.length > 1 && members.every((member) => OWN_MEASURE.test(member));
}

function split(name: string): string[] {
  const parts = name.split(SEPARATOR).filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return [name];
  const head = sharedHead(parts.slice(0, -1), last);
  return parts.map((part, index) => (index === parts.length - 1 || part.endsWith(head) ? part : part + head));
}

/** What the last member says for all: 收入 in 城镇居民和农村居民收入; empty where each stands for itself. */
function sharedHead(others: readonly string[], last: string): string {
  if (others.some((part) => OWN_MEASURE.test(part))) return '';
  const each = OF_EACH.exec(last)?.[0];
  if (each && each.length < last.length) return each;
  const first = others[0] ?? '';
  const ending = first.slice(-2);
  const at = ending.length === 2 ? last.indexOf(ending) : -1;
  if (at > 0 && at + 2 < last.length) return last.slice(at + 2);
  const longest = Math.max(...others.map((part) => part.length));
  if (at >= 0 || longest > 3 || last.length <= longest) return '';
  return last.slice(longest === last.length ? longest : first.length);
}

const HALVES: readonly (readonly [whole: string, ...parts: string[]])[] = [
  ['城乡居民', '城镇居民', '农村居民'],
  ['存贷款', '存款', '贷款'],
  ['一二三产业', '第一产业', '第二产业', '第三产业'],
  ['一二三产', '一产', '二产', '三产'],
  ['一、二、三产业', '第一产业', '第二产业', '第三产业'],
];

/** The `count` parts of a whole in one word: 城乡居民收入, 存贷款余额, 一二三产增加值; null where the name has none. */
export function partsOf(name: string, count: number): string[] | null {
  const whole = HALVES.find(([word, ...parts]) => parts.length === count && name.includes(word));
  return whole ? whole.slice(1).map((part) => name.replace(whole[0], part)) : null;
}
