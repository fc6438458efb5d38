import type { Quantity } from './quantities.js';

/** What is chosen by a threshold: 亿元以上|项目, 营业收入超400亿元的|产业集群. */
const CHOSEN =
  /^(?:及|（含）|或)?(?:以上|以下)?的?(?!、)(?:[\p{Script=Han}“”、]{0,12}?)(?:项目|企业|公司|集群|产业|园区|村|乡镇|镇|县|家庭|单位|户|小区|锅炉|工程|基地|大户|市场|老年人|老人|人员|儿童|幼儿|工业|坝区|农田|车间|医院|船舶|油轮|机组|道路|公路|河流|水库)/u;
const THRESHOLD = /^(?:及|（含）|或)?(?:以上|以下)的?(?=[\p{Script=Han}“])/u;
const OVER = /(?:过|超|超过|达|达到|突破|上|大于|高于|不足|低于|少于|在|投资|产值|纳税)$/u;
const SURELY_OVER = /(?:(?<!投资)(?:过|超|超过|大于|高于|不足|低于|少于))$/u;
const ATTRIBUTE = /^的\p{Script=Han}/u;
/** 10亿元以上|36个, 100亿元的|5家: the count follows at once. */
const COUNT = '\\d[\\d.]*[多余]?(?:家|个|户|项|只|座|栋|名|条|所|处|幢|艘|村|镇)';
const THRESHOLD_COUNT = new RegExp(`^(?:及|（含）|或)?(?:以上|以下)的?(?:有|达|达到|共|各)?${COUNT}`, 'u');
const ATTRIBUTE_COUNT = new RegExp(`^的(?:有|达|达到)?${COUNT}(?!项目|\\p{Script=Han}{0,8}(?:项目|工程))`, 'u');
/** 税收超千万元|楼宇增至20栋. */
const OVER_THINGS = /^(?!以上|左右|上下|大关|的|元)\p{Script=Han}{2,8}?(?:新增|增|达|达到|有|共|突破|超)?[至到为]?\d/u;
/** Units whose thresholds choose; 15个以上共享工厂 is a count all the same. */
const COUNTED = new Set(['个', '家', '项', '条', '所', '处', '件', '场', '台', '套', '名', '人次', '座', '种', '%', '个百分点']);

/**
 * Whether the number only says which things are counted: 过亿元项目, 5亿元以上项目, 10蒸吨及以下锅炉, 60岁以上老年人.
 * `limit` is the end of its sentence.
 */
export function isFilter(text: string, quantity: Quantity, limit: number): boolean {
  const { start, end, unit, kind } = quantity;
  if (
    kind === 'percent' ||
    kind === 'points' ||
    kind === 'person' ||
    unit === '万' ||
    unit === '亿' ||
    COUNTED.has(unit.replace(/^[万亿]+/u, ''))
  )
    return false;
  const behind = text.slice(end, Math.min(limit, end + 24));
  const before = text.slice(Math.max(0, start - 4), start);
  if (THRESHOLD.test(behind)) return kind !== 'money' || !/^以上(?:支持|用于|建设|实施|推进)/u.test(behind);
  if (unit.endsWith('级')) return /^[\p{Script=Han}\d]/u.test(behind);
  if (THRESHOLD_COUNT.test(behind) || (ATTRIBUTE_COUNT.test(behind) && !/投资(?:额)?(?:约|近|超|超过|达|共)?$/u.test(before))) return true;
  if (SURELY_OVER.test(before) && (ATTRIBUTE.test(behind) || (kind === 'money' && OVER_THINGS.test(behind)))) return true;
  if (OVER.test(before) && CHOSEN.test(behind)) return !/投资$/u.test(before) && (behind.startsWith('的') || kind === 'money');
  return false;
}

/** Kinds of units that describe a product or works when its name follows at once: 40万吨聚氯乙烯, 24兆瓦生物质热电. */
const DESCRIBING = new Set(['mass', 'power', 'volume', 'traffic', 'data']);
const NAME = /^[\p{Script=Han}“]/u;
const NO_NAME =
  /^(?:以上|以下|以内|左右|上下|的|和|及|与|并|用于|位居|位列|居|为|占|同比|增长|下降|多|余|至|到|等$|其中|标准煤|台阶|大关|产能|，)/u;
const WITH_OBJECT =
  /(?:新增|新建|完成|改造|建成|建设|提升|治理|新改建|发放|生产|销售|出口|收购|收储|投放|处理|种植|栽植|铺设|修建|整治|疏浚|清理|打通|淘汰|压减|回收|消纳|架设|安装|更新|维修|硬化|绿化|供应|储备|减少|减排|节约|开发|修复|实施|新改扩建|改扩建|扩建|整修|开通|敷设|新铺|埋设|化解|退出|关停|可|年|外送|交易|养护|实现|达到|突破|跨上|从|由|到|有|力争|确保|供给|提供|完成了)(?:各类|近|约|超|超过|达|达到|了)?$/u;

/** 时速350公里|高铁, 时速250公里的|动车: which kind of line or train. */
function isSpeedOf(text: string, { start, end }: Quantity): boolean {
  return (
    text.slice(Math.max(0, start - 3), start).includes('时速') &&
    /^(?:以上)?的?(?:高铁|动车|列车|铁路|客专|路段|公路|高速)/u.test(text.slice(end, end + 8))
  );
}

/** Whether the number is part of what something is called: 沧化|40万吨|聚氯乙烯, not 新增|100万千瓦|光伏. */
export function isDescription(text: string, quantity: Quantity): boolean {
  if (isSpeedOf(text, quantity)) return true;
  if (!DESCRIBING.has(quantity.kind)) return false;
  const behind = text.slice(quantity.end, quantity.end + 4);
  if (!NAME.test(behind) || NO_NAME.test(behind)) return false;
  return !WITH_OBJECT.test(text.slice(Math.max(0, quantity.start - 8), quantity.start));
}
