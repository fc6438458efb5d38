import { Lexicon } from './lexicon.js';

/** Modifiers that tell kinds and not names: what is made of them alone (重大基础设施项目, 农村公路) names nothing. */
const MODIFIERS = new Lexicon(
  (
    '重大 重点 主要 骨干 基础设施 基础 农村 城市 城乡 城区 县城 城镇 乡镇 乡村 镇村 社区 街道 村级 老旧 小区 民生 公共 大型 中型 中小型 大中型 小型 新型 现代 现代化 高标准 ' +
    '综合 相关 各类 各项 一批 配套 产业 生态 环境 环保 水利 交通 能源 工业 农业 民用 市政 城中 县级 市级 省级 国家级 国家 区级 镇级 乡级 全市 全县 全省 全区 省市 市县 ' +
    '优质 特色 优势 传统 龙头 关键 核心 专业 专项 各种 部分 多个 数个 若干 首个 两个 新建 在建 续建 拟建 已建 改造 建设 投资 招商 引资 招商引资 亿元 以上 以下 千万元 工业园区 园区 ' +
    '企业 中央 地方 政府 社会 公益 公益性 服务 高等级 等级 县乡 乡 村 镇 县 市 省 区 道路 主 次 支 类 型 级 化 的 中 小 大 新 老 旧 多 全 各 该 此 本 其他 前 后 高 好 优 强 ' +
    '五个 十大 三大 四大 八大 五大 六大 七大 九大 两大 储备 签约 落地 开工 科技 创新 智能 数字 绿色 低碳 高端 先进 高新 技术 科研 文化 旅游 体育 教育 医疗 卫生 健康 养老 物流 商贸 金融 信息 ' +
    '一流 世界 国际 国内 省内 市内 区域 区域性 地区 重要 示范 试点 标准化 规范化 规模化 信息化 智慧 智能化 数字化 一体化 多元 多层次 立体 便捷 完善 健全 良好 优良 美丽 宜居 幸福 平安 ' +
    '生产 制造 加工 研发 检测 培训 就业 创业 人才 职业 学校 中小学 幼儿园 医院 养殖 种植 林业 畜牧 渔业 粮食 蔬菜 水 电 气 路 热 讯 网 桥 供水 供热 供气 供电 污水 垃圾 处理 治理 绿化'
  )
    .split(' ')
    .map((word) => [word, true] as const),
);
const NUMERAL = /[\d一二三四五六七八九十百千万两、和与及]/u;

/** Whether the stretch is made of modifiers and numerals alone. */
export function isGeneric(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const width = MODIFIERS.at(text, at, end)?.word.length ?? (NUMERAL.test(text[at] as string) ? 1 : 0);
    if (width === 0) return false;
    at += width;
  }
  return true;
}
