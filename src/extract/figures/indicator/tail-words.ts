/** What a word before a number says of it. */
export type TailRole =
  | 'at-least'
  | 'at-most'
  | 'about'
  /** 达到, 为, 提高到: the number is the level itself. */
  | 'reach'
  /** 增长, 提高: the number is how much more. */
  | 'grow'
  /** 下降, 减少: the number is how much less; the indicator says so. */
  | 'fall'
  /** 占: the number is a part of a whole. */
  | 'share'
  /** 完成, 有: what is counted may stand before the word or behind the number. */
  | 'have'
  /** 新增: the number is an increment. */
  | 'add'
  /** 分别: one number for each member of the list before. */
  | 'respectively'
  /** 均: the number holds for each member of the list before. */
  | 'each'
  /** Says nothing of the number: 已, 同比, 力争. */
  | 'filler';

const WORDS: Readonly<Record<TailRole, string>> = {
  'at-least':
    '超过 超 突破 首次突破 首破 不少于 不低于 不小于 不下 不下于 至少 最少 逾 高于 大于 多于 跨越 跃上 迈上 站上 跨上 迈过 越过 跨过 冲破 超出 过 已过 达到或超过 高达 多达 上 好于 优于 首超',
  'at-most':
    '最高 不超过 不高于 不多于 不大于 低于 少于 小于 控制在 稳定控制在 严格控制在 降低到 压减到 压缩到 压缩至 最多 至多 不足 不到 未超过',
  about: '约 大约 大概 近 将近 接近 约为 约占 约达 上下 逼近 达近 超约',
  reach:
    '达到 达 为 是 到 至 稳定在 保持在 维持在 稳定到 稳定达到 分别达到 计 共计 总计 合计 等于 突破性达到 达到了 跃居 迈进 迈入 由 从 变为 定为 设定为 确定为 设为 压减至 建到 做到 稳定 维持 相当于',
  have: '有 共有 现有 拥有 已有 设有 建有 完成 实现 累计完成 累计实现 完成了 实现了 超额完成 覆盖 保持',
  grow: '增长 同比增长 年均增长 年均递增 平均增长 可比增长 递增 增幅 增速 提高 提升 上升 扩大 上涨 上浮 增 同比增 涨幅 加快 提高了 提升了 增长了 上升了 涨 涨了 逆势增长 高速增长 快速增长 名义增长 实际增长 上扬 猛增 激增 攀升 回升 比增 环比增长 改善 上调 调增 提速 实增 净增长 微增 微涨 微升 略增 略升 略涨 小幅增长 小幅上涨 小幅上升 小幅提高 温和上涨 略有增长 略有上升 略有提高 快于 高出 领先 快',
  fall: '下降 减少 降低 降 下跌 缩小 缩减 回落 压减 下调 收窄 下滑 削减 压缩 同比下降 同比减少 年均下降 累计下降 累计降低 负增长 降幅 下降了 减少了 降低了 调减 削减了 缩短 减 低 跌 跌了 下跌了 降了 减了 跌去 微降 微跌 略降 略减 小幅下降 小幅回落 略有下降 略有回落',
  share: '占 占比 比重 比例 占到 所占比重 占据 占了 占全部',
  add: '新增 净增 增加 新增加 增加了 净增加 新增了 增添 增设 增建 又增',
  respectively: '分别 依次 各自',
  each: '均 都 双双 全部 皆 各 均可 分别均',
  filler:
    '已 将 再 又 就 也 共 累计 同比 年均 比上年 较上年 比去年 较去年 上年 同口径 力争 确保 预计 预期 计划 争取 总共 一共 每年 可 可达 能 仅 约合 了 着 其中 率先 提前 全年 今年 去年 首次 历史性 成功 稳步 大幅 持续 连续 逐年 进一步 有望 要 以 年度 按可比价格 按可比口径 按可比价格计算 可比 同期 环比 当年 该年 日均 月均 相继 先后 陆续 全面 至今 目前 现 更是 努力 或 和 与 及 的 共同 一举 整体 总体 总 在 用 于 一次性 不等 合计达 早日 尽快 顺利 圆满 如期 超额 惠及 基本 要保 保 力保 争 冲刺 也 却 则 只 还 约有 约合 现在的 原来的 原来 现在 实际 名义 始终 一直 继续 接连',
};

/** Verbs of change that 到, 至 and 为 turn into words for the level itself: 拓宽到9米. */
const CHANGES =
  '增加 增长 提高 提升 上升 扩大 发展 拓展 扩展 扩容 扩充 下降 减少 降低 回落 缩小 缩短 缩减 压降 精简 收窄 拓宽 加宽 延长 延伸 攀升 跃升 飙升 上涨 回升 上调 下调 调整 提速 恢复 放宽 加密 优化 整合 优化整合 精简 合并 增 升 降 扩 减 涨 缩 拓'.split(
    ' ',
  );
const CHANGED = CHANGES.flatMap((verb) => ['到', '至', '为', '到了', '至了'].map((ending) => [verb + ending, 'reach'] as const));

const ROLES: ReadonlyMap<string, TailRole> = new Map([
  ...CHANGED,
  ...(Object.entries(WORDS) as [TailRole, string][]).flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)),
]);
const LONGEST = Math.max(...[...ROLES.keys()].map((word) => word.length));

/** Words whose ending only looks like a tail word: 通过 is not 过, 发达 not 达. */
const OTHERS = new Set(
  '通过 经过 超过率 发达 附近 远近 最近 人为 行为 作为 成为 认为 因为 以为 包括 特别 所有 国有 公有 私有 占有 没有 具有 享有 富有 还是 于是 得到 受到 拿到 看到 遇到 覆盖到 报到 甚至 乃至 以至 夏至 冬至 直至 首都 成都 平均 人均 户均 亩均 单增 催增 改造提升 优化提升 巩固提升 整治提升 质量提升 能力提升 消费提升 以上 向上 线上 网上 水上 海上 地上 会上 基础上 重大 强大 巨大 资产负债率 民用 利用 使用 应用 采用 用 关于 对于 由于 处于 位于 用于 属于 现在 存在 所在 正在 旨在 内在 潜在 中央 与会 参与 给予 授予 公布 目的 新的 产能 储能 运能 功能 动能 性能 节能 职能 智能 技能 潜能 效能 参保 医保 社保 低保 环保 投保 承保 签约 履约 节约 合约 下达 直达 通达 抵达 许可 认可'.split(
    ' ',
  ),
);
/** The longest tail word that ends at `end`, not reaching before `start`; null where none does. */
export function tailWord(text: string, start: number, end: number): { readonly start: number; readonly role: TailRole } | null {
  for (let length = Math.min(LONGEST, end - start); length > 0; length--) {
    const word = text.slice(end - length, end);
    if (OTHERS.has(word)) return null;
    const role = ROLES.get(word);
    if (role) return { start: end - length, role };
  }
  return null;
}
