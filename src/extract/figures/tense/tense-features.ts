import type { Span } from '../../../model/span.js';
import type { DocumentKind } from '../../../model/vocabulary.js';
import { CodeUnits } from '../numbers/code-units.js';
import type { Quantity } from '../numbers/quantities.js';

/** Words that may tell whether a sentence speaks of what was done or of what is to be done. */
const CUES =
  '力争 确保 争取 预期目标 目标 谋划 年内 年底前 推动 推进 加快 抓好 打造 完善 继续 做好 扩大 加强 加大 进一步 强化 深入 促进 探索 提高 提升 培育 支持 健全 优化 实施 建设 开展 深化 落实 聚焦 发挥 鼓励 引导 大力 积极 全力 着力 努力 坚持 统筹 建立 构建 创新 发展 壮大 做强 做大 做优 做实 办好 用好 巩固 拓展 严格 严守 稳步 扎实 有序 切实 全面 持续 推广 推行 编制 制定 出台 启动 开工 新建 改造 新增 完成 实现 达到 建成 引进 举办 组织 保障 保持 解决 投入 投资 总投资 计划 规划 预计 预期 控制在 将 要 拟 必须 应当 届时 建成后 投产后 达产后 早日 尽快 前期工作 今年 明年 未来 今后 下一步 五年来 一年来 年来 以来 过去 去年 上年 回顾 截至 截止 目前 累计 已 已经 了 同比 比上年 较上年 年均 位居 居全国 居全省 居全市 第一 首位 前列 获评 获批 荣获 获得 入选 成功 顺利 圆满 超额 显著 明显 成效 成就 取得 成为 连续 不断 增加到 提高到 增至 提升至 跃升 突破 率先 首次 首个 正式 投入使用 建成投用 竣工 通车 得到 期间 不低于 不少于 超过 我们 我市 我县 我区 全市 全县 全省 全区 更加 更多 更好 让 使 百分点 硕果 跑出 迈上 迈出 新台阶 创历史 历史性 战胜 克服 面对'.split(
    ' ',
  );
const BY_FIRST = groupByFirst(CUES);
const FIRSTS = new CodeUnits(CUES);
const MARKS = new CodeUnits('，。；、：！？—）”》 \n');

/** Everything a sentence shows of its tense, as feature names. */
export function tenseFeatures(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  year: number | null,
  kind: DocumentKind,
): Set<string> {
  const features = cueFeatures(text, sentence);
  features.add(`kind:${kind}`);
  for (const feature of yearFeatures(text, sentence, year, kind)) features.add(feature);
  for (const quantity of quantities) if (quantity.hasDigits) for (const feature of numberFeatures(text, quantity)) features.add(feature);
  return features;
}

/** Cues (加快), and once more where they open a clause (^加快). */
function cueFeatures(text: string, { start, end }: Span): Set<string> {
  const found = new Set<string>();
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!FIRSTS.has(code)) continue;
    for (const { word, opening } of BY_FIRST.get(code) ?? []) {
      if (at + word.length > end || !text.startsWith(word, at)) continue;
      found.add(word);
      if (at === start || MARKS.has(text.charCodeAt(at - 1))) found.add(opening);
    }
  }
  return found;
}

/** Exact numbers (6.53) have been counted, round ones (50) are aimed at. */
function numberFeatures(text: string, { value, kind, end, isRough }: Quantity): string[] {
  const digits = String(value).replace('.', '').replace(/0+$/u, '').length;
  const unit = kind === 'percent' || kind === 'money' ? kind : 'other';
  const features = [`#${unit}${Math.min(digits, 4)}`];
  if (text.startsWith('以上', end) || text.startsWith('左右', end)) features.push(`#${text.slice(end, end + 2)}`);
  if (isRough) features.push('#rough');
  return features;
}

/** Years before, at and after the one the document speaks of. */
function* yearFeatures(text: string, { start, end }: Span, year: number | null, kind: DocumentKind): Iterable<string> {
  if (year === null) return;
  const genre = kind === 'work-report' ? 'report' : 'other';
  for (let at = text.indexOf('年', start + 4); at >= 0 && at < end; at = text.indexOf('年', at + 1)) {
    const named = Number(text.slice(at - 4, at));
    if (named >= 1900 && named < 2100) yield `@${genre}:${named < year ? 'before' : named === year ? 'same' : 'after'}`;
  }
}

interface Cue {
  readonly word: string;
  /** Name of the feature where it opens a clause. */
  readonly opening: string;
}

function groupByFirst(words: readonly string[]): ReadonlyMap<number, readonly Cue[]> {
  const groups = new Map<number, Cue[]>();
  for (const word of words) {
    const group = groups.get(word.charCodeAt(0)) ?? [];
    groups.set(word.charCodeAt(0), group);
    group.push({ word, opening: `^${word}` });
  }
  return groups;
}
