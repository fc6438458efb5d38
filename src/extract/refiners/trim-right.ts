import { TailLexicon } from '../mentions/phrases/lexicon.js';

/** What stands behind a name in its phrase and says what is done with it. */
const TAILS = new TailLexicon(
  (
    '建设 的建设 建设工作 工作 工程建设 项目建设 规划建设 编制 建设步伐 步伐 建设进度 进度 征迁 征拆 征地 拆迁 审批 立项 报批 创建 创建工作 申报 申创 称号 荣誉称号 验收 复审 ' +
    '竞争力 影响力 成果 成效 力度 水平 作用 优势 功能 能级 进程 机遇 任务 目标 要求 总量 规模 产值 增加值 招标 运营 管理 实施 主体 施工 选址 前期 手续 论证 设计 可研 改革任务'
  )
    .split(' ')
    .map((word) => [word, true] as const),
);
/** Names that end like a tail. */
const KEPT = /(?:工程建设|项目建设)$/u;

/** End of the name in a phrase: without 建设, 工作, 进度 and the like, once. */
export function trimRight(text: string, start: number, end: number): number {
  const tail = TAILS.endingAt(text, start, end);
  if (!tail) return end;
  const width = KEPT.test(tail.word) ? 2 : tail.word.length;
  return end - width - start >= 3 ? end - width : end;
}
