/** strategy: 战略 says so; direction: a course that others serve; reform: 改革, which is as often a plan. */
export type StrategyHead = 'strategy' | 'direction' | 'reform';

export const STRATEGY_HEADS: readonly (readonly [kind: StrategyHead, words: string])[] = [
  ['strategy', '战略 发展战略'],
  [
    'direction',
    '协同发展 一体化发展 一体化 同城化 同城化发展 融合发展 高质量发展 协调发展 绿色发展 低碳发展 振兴 全面振兴 城镇化 工业化 生产力 扩大内需 脱贫攻坚 攻坚成果 有效衔接 共同富裕 粮食安全 大开发 崛起 援疆 援藏 协作 大市场 发展格局 双招双引 开放 大开放 联动发展 驱动 动能转换 现代化 对外开放 转型 城市更新 碳中和 非首都功能疏解 功能疏解 小康社会 发展观 理念 生态保护 大保护 和谐社会 文明建设 对接',
  ],
  ['reform', '改革 体制改革 制度改革 综合改革 结构性改革'],
];
