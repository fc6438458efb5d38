import { Lexicon } from './lexicon.js';

/** What a plan does with a thing: the verb says much about the type of its object. */
export type Act = 'advance' | 'build' | 'carry' | 'become' | 'develop' | 'serve' | 'link';

export interface Verb {
  readonly act: Act;
  /** Also a part of names (建设, 发展): a verb only where a phrase begins. */
  readonly isWeak: boolean;
}

const ACTS: Record<Act, { strong: string; weak: string }> = {
  advance: {
    strong:
      '推进 推动 加快 加强 强化 抓好 做好 抓实 谋划 支持 完善 优化 促进 确保 力争 争取 加大 抓紧 做实 办好 建好 管好 打通 提速 加速 突出 规范 抓 突破 健全 巩固 提高 增强 扩大 拓展 稳定 实现 构建 建立 探索 严格',
    weak: '提升 保障 统筹 利用 改善 治理 整治',
  },
  build: {
    strong:
      '开工 新开工 复工 建成 完成 竣工 投产 投用 修建 兴建 筹建 签约 引进 开通 通车 奠基 落地 落户 布局 开建 续建 投资 规划建设 开工建设 谋划建设 推进建设 加快建设 启动建设 新建成 完工 动工 封顶 开园 建有 启用',
    weak: '建设 新建 改建 扩建 改造 升级 迁建 新改建 改扩建 实施建设 新增 改造提升 升级改造 拓宽 修缮',
  },
  carry: {
    strong:
      '实施 开展 制定 编制 出台 印发 颁布 落实 打好 打赢 深化 推行 推广 组织 启动 开启 发起 用好 用足 抢抓 部署 修订 制订 发布 推出 全面完成 开展好 打响 继续',
    weak: '执行 参与 组织实施',
  },
  become: {
    strong:
      '打造 争创 获评 入选 评为 荣获 列入 列为 获批 申报 成为 命名为 授予 认定为 确定为 跻身 创成 叫响 塑造 建设成为 建设成 建成为 争当 勇当 定位为 纳入 评选为 推荐为 确立为 成功创建 擦亮 荣膺 当好 争做 确定',
    weak: '创建 共建 入围 建成',
  },
  develop: {
    strong:
      '培育 壮大 做强 做大 做优 做精 做强做大 做大做强 培育壮大 发展壮大 做优做强 大力发展 加快发展 重点发展 积极发展 培强 做特 振兴发展',
    weak: '发展 提升发展',
  },
  serve: { strong: '融入 对接 贯彻 践行 坚持 围绕 聚焦 立足 抢抓 承接 牢固树立 紧扣 按照', weak: '服务 服务保障 支援' },
  link: {
    strong: '成立 组建 依托 发挥 借助 通过 设立 联合 携手 包括 涉及 涵盖 引导 鼓励 帮助 位于 坐落于 地处 赴 来到 走进',
    weak: '合作 签订',
  },
};

function* entries(): Iterable<readonly [string, Verb]> {
  for (const [act, { strong, weak }] of Object.entries(ACTS) as [Act, { strong: string; weak: string }][]) {
    for (const word of strong.split(' ')) yield [word, { act, isWeak: false }];
    for (const word of weak.split(' ')) yield [word, { act, isWeak: true }];
  }
}

export const VERBS = new Lexicon(entries());

/** Nouns that begin like a verb: no verb where one of these stands (实施方案, 加工). */
export const VERB_LOOKALIKES = new Lexicon(
  '实施方案 实施意见 实施细则 实施办法 实施纲要 推进会 推进机制 推进办 落实情况 深化改革 促进会 促进法 促进条例 完善度 抓手 抓住 抓建 确定性 规范化 规范性 投资额 投资者 投资商 投资集团 投资公司 投资有限 投资发展 投资促进 投资控股 投资基金 投资环境 投资项目 投资计划 投资贸易 投资强度 支持率 支持政策 部署要求 组织部 组织化 组织体系 组织领导 组织建设 启动区 启动资金 启动仪式 确保障 加快推进会 强化版 布局规划 扩大会议 扩大内需 稳定器 稳定性 稳定发展 稳定脱贫 继续教育 深入人心 突破年 突破口 突出贡献 健全性 提高班 增强版 签约仪式 开工仪式 奠基仪式 开通仪式 通车里程 围绕城 加速器 加速区 承接地 承接区 承接平台 推广项目 推广中心 推广示范 推广站 推广应用 拓展区 创建工作 创建活动 合作社 合作区 合作组织 合作示范 合作交流 合作协议 服务业 服务中心 服务平台 服务站 服务贸易 服务体系 服务型 服务区 服务集聚 服务基地 发展大会 发展改革 发展中心 发展战略 发展规划 发展新区 发展集团 发展公司 发展有限 发展行动 发展计划 发展工程 发展示范 发展观 发展区 建设局 建设工程 建设项目 建设集团 建设行动 建设兵团 建设银行 建设规划 建设用地 建设用 提升工程 提升行动 提升改造 提升计划 保障性 保障房 保障工程 保障中心 保障体系 保障行动 保障局 统筹区 统筹城乡 利用项目 改善工程 改善行动 治理工程 治理行动 治理体系 治理能力 治理项目 整治行动 整治工程 整治项目 改造工程 改造项目 改造行动 升级工程 升级行动 升级版 升级改造 新建路 扩建工程 扩建项目 迁建项目 迁建工程 新增长 执行局 参与度 共建园 共建区 振兴计划 振兴行动 振兴战略 振兴局 振兴示范 支援办 教育强'
    .split(' ')
    .filter((word) => word !== '升级改造')
    .map((word) => [word, true] as const),
);
