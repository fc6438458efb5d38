import { TailLexicon } from '../mentions/phrases/lexicon.js';

/** What stands behind a name in its phrase and says what is done with it. */
const TAILS = new TailLexicon(
  (
    '建设 的建设 建设工作 工作 工程建设 项目建设 规划建设 编制 建设步伐 步伐 建设进度 进度 征迁 征拆 征地 拆迁 审批 立项 报批 创建 创建工作 申报 申创 称号 荣誉称号 验收 复审 复检 复评 复查 测评 考评 考核 考核验收 命名 公示 认定 评选 ' +
    '竞争力 影响力 成果 成效 力度 水平 作用 优势 功能 能级 进程 机遇 任务 目标 要求 总量 规模 产值 增加值 招标 运营 管理 实施 主体 施工 选址 前期 手续 论证 设计 可研 改革任务 品牌 经验 方针 总任务'
  )
    .split(' ')
    .map((word) => [word, true] as const),
);
/** Of these only the second word is a tail. */
const KEPT = new Set(['工程建设', '项目建设']);
/** 省级美丽乡村|4个: how many of a kind. */
const COUNT = /[\d一二两三四五六七八九十百]+(?:余|多)?万?(?:个|家|项|座|所|处|条|件|户|批|名|只|款|场|块|人|亿元|万元)(?:以上|左右)?$/u;
/** The last characters of counts: most names are told to have none by theirs. */
const COUNT_ENDS = new Set('个家项座所处条件户批名只款场块人元上右');

export interface TrimmedRight {
  readonly end: number;
  /** Whether a count was taken off: the name is of a kind of which there are several. */
  readonly isCounted: boolean;
}

/** End of the name in a phrase: without a count, and without 建设, 工作, 进度 and the like. */
export function trimRight(text: string, start: number, end: number): TrimmedRight {
  const last = text[end - 1] as string;
  let at = end;
  if (COUNT_ENDS.has(last)) {
    const count = COUNT.exec(text.slice(Math.max(start, end - 12), end));
    if (count && end - count[0].length - start >= 2) at -= count[0].length;
  }
  const isCounted = at < end;
  const tail = TAILS.endingAt(text, start, at);
  if (!tail) return { end: at, isCounted };
  const width = KEPT.has(tail.word) ? 2 : tail.word.length;
  return { end: at - width - start >= 3 ? at - width : at, isCounted };
}
