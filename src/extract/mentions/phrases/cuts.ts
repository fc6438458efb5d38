import { Lexicon } from './lexicon.js';

const list = (words: string) => words.split(/\s+/u).filter(Boolean);

/** Adverbs and adjectives of degree before a verb or a name: they end what stands before and are no part of what follows. */
export const ADVERBS = new Lexicon(
  list(`
  全面 深入 大力 积极 扎实 持续 加力 稳步 有序 着力 全力 努力 坚决 切实 继续 进一步 不断 同步 统筹 科学 高标准 高质量 高水平 高起点 高效
  高品质 高品位 高站位 高规格 更大 更高水平 更高质量 更高标准 更深层次 更广领域 更高 更好 更多 更强 更加 更优 重点 率先 强力 全力以赴 因地制宜 充分 主动 认真 严格 广泛 集中 率先 奋力 加紧 有效 有力 稳妥
  前瞻 超前 系统 精心 精准 新一轮 新增 一批 一系列 多措并举 深度 逐步 尽快 早日 基本 全线 顺利 正式 提前 如期 相继 先后 陆续 成功 首次 首批
  圆满 已经 正在 即将 同时 其中 以及 还有 特别是 尤其是 特别 纵深 纵深推进 常态化 滚动 务实 合力 倾力 聚力 大幅 显著 明显 快速 迅速
  分别 全年 今年 去年 明年 当年 年内 目前 现已 总投资 计划投资 累计 另外 此外 例如 比如 包括 即 如 像
`).map((word) => [word, true] as const),
);

/** Words that end a name when they stand behind it; at the beginning of a phrase most are adverbs as well. */
export const PREDICATES = new Lexicon(
  list(`
  投入使用 投入运行 投入运营 投入生产 取得 达到 位居 落成 上线运行 正式上线 增长 下降 交付使用 动工 见效 进入 交工 完工 获得 揭牌 挂牌 合龙 贯通 试运行 满产 达效
  迈出 迈上 呈现 位列 形成 具备 惠及 前期工作 主体工程 主体完工 主体封顶 建成 竣工 投产 投用 通车 全线 顺利 正式 即将 正在 相继 先后 陆续 如期 圆满 稳步 有序 扎实 基本完成
  基本建成 基本形成 基本完工 进展 进一步 不断 切实 大力 积极 着力 率先 加力 全面完成 全面建成 全面启动 全部 累计 总投资 计划投资 提前 持续 早日 尽快 年内 开始 提质增效 提档升级
  深入推进 完成率 同比 占比 占全 突破 均有 共有 已有 还有 拥有 走在 来自 属于 关于 根据 按照 通过 随着 为了 围绕 本着 针对 做出 作出 上升 实行 存在 了解到 获悉 指出 表示 强调 举行 召开 出席 主持召开 一期投产 托管 扩容 扩区 转型升级 提质 规模化 出现 达成
`).map((word) => [word, true] as const),
);

/** Words of grammar that end a phrase, with what they are part of instead. */
const FUNCTION_WORDS: Record<string, string> = {
  是: '是否 于是',
  将: '将军 将乐 即将',
  把: '把握 把关 火把',
  为: '为民 为农 华为 行为 有为 为主 为期 为核心 无为 为先 作为',
  以: '以上 以下 以内 以来 以外 以旧 以岭 以色列 以工代赈 以竹代塑 以案 以城 以产 以水 以赛 以学 以船 难以 足以 可以 所以',
  对: '对口 对外 对俄 对台 对标 对话 对接 应对 针对 绝对 相对 对日 一对一 对韩 对照 结对 面对',
  在: '在线 在建 存在 潜在 所在 现在 内在 在校 在册 在职 外在 在于',
  了: '了解',
  好: '',
  并: '合并 兼并 并网 并购 并轨 并举 并重 并进 一并',
  被: '被动 棉被 植被',
  使: '使用 大使 天使 使命 使馆 促使',
  让: '转让 出让 让利',
  由: '自由 由于 理由',
  从: '从业 从化 从江 从严 服从 从事',
  向: '向阳 向海 方向 定向 双向 外向 内向 面向 导向 意向 走向 转向 向好 向上 向善 取向 向东 向北 向西 向南 向往 向心 偏向 一向 纵向 横向',
  而: '而立',
  也: '',
  已: '已建',
  均: '平均 人均 均衡 户均 均等 年均 亩均 均价',
  此: '',
  该: '应该',
};

export const FUNCTIONS = new Lexicon(Object.keys(FUNCTION_WORDS).map((word) => [word, true] as const));

/** Words in which a word of grammar is no such thing; looked up from the character before it and from itself. */
export const FUNCTION_PARTS = new Lexicon(
  Object.values(FUNCTION_WORDS)
    .flatMap((parts) => list(parts))
    .map((word) => [word, true] as const),
);

/** 和 与 及 以及 between names; not within these words. */
export const CONJUNCTION_PARTS = new Lexicon(
  list(
    '和谐 和平 和美 和林 和田 和县 和顺 和政 和静 和硕 和布 和龙 和睦 和解 和合 和谷 和气 共和 温和 饱和 缓和 中和 呼和 联合和 泰和 平和 祥和 仁和 宁和 义和 太和 云和 调和 保和 兴和 天和 人和 安和 嘉和 永和 敦和 与会 参与 与时俱进 普及 涉及 危及 触及 及时 及格 以及 埃及 惠及 波及 顾及 言及 推及 遍及 暨南 来及 民和 清和 东和 南和 裕和',
  ).map((word) => [word, true] as const),
);

/** 等 that counts, not the end of a list. */
export const ETC_PARTS = new Lexicon(
  list(
    '等级 平等 高等 中等 同等 优等 均等 等待 等额 初等 对等 特等 一等 二等 三等 等于 等同 等离子 等效 等次 等闲 等值 等优质 等式 上等 相等 下等',
  )
    .filter((w) => w !== '等优质')
    .map((word) => [word, true] as const),
);
