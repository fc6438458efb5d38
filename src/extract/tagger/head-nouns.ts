/** Words that end names, by what they make of a name. A word of two classes stands in the first that fits most often. */
const HEADS: readonly [string, string][] = [
  [
    'works',
    '工程 项目 铁路 高铁 城际 高速 高速公路 公路 国道 省道 大桥 桥 特大桥 隧道 机场 航站楼 跑道 港 港区 码头 水库 电站 水电站 抽水蓄能 核电 核电站 风电场 风电 电厂 变电站 泵站 灌区 水厂 ' +
      '地铁 轨道交通 线 号线 快速路 快速通道 大道 路 环线 航道 运河 枢纽 中心 大厦 广场 综合体 博物馆 体育馆 体育场 图书馆 展览馆 场馆 剧院 厂 工厂 基地 生产线 管网 管道 管廊 改造 扩建 扩容 技改 整治 治理 修复 ' +
      '提升 一期 二期 三期 段 公园 植物园 景区 市场 物流园 冷链 仓储 酒店 小区 社区 片区 校区 院区 新院 数据中心 实验室 平台 大坝 水利枢纽 调水 引水 供水 供热 污水处理厂 垃圾 焚烧 电网 线路 通道 互通 立交 站 车站 客运站',
  ],
  [
    'zone',
    '开发区 高新区 经开区 新区 园区 产业园 工业园 工业园区 产业园区 科技园 示范区 试验区 自贸区 自贸试验区 自由贸易试验区 保税区 综保区 合作区 集聚区 功能区 先导区 园 产业带 经济带 走廊 新城 科学城 科技城 城 小镇 组团 示范园 创业园 孵化器 集中区 经济区 先行区',
  ],
  [
    'industry',
    '产业 工业 业 制造业 农业 服务业 旅游业 物流业 建筑业 种植业 养殖业 畜牧业 林业 渔业 经济 产业链 链 产业集群 集群 装备 装备制造 材料 新材料 医药 生物医药 能源 新能源 汽车 电子 信息 制造 化工 食品 纺织 冶金 钢铁 建材 旅游 物流 金融 电商 康养 文旅 贸易 软件 芯片 集成电路 半导体 人工智能 机器人 光伏 储能 电池 氢能 种业 养老 会展 外贸 体系',
  ],
  [
    'strategy',
    '战略 发展 一体化 振兴 协同发展 高质量发展 融合发展 共同富裕 现代化 城镇化 中和 改革 开放 生态文明 建设 治国 思想 理念 方针 思路 布局 格局 主线 任务 目标 倡议',
  ],
  [
    'plan',
    '行动 计划 规划 方案 攻坚战 保卫战 战 三年行动 活动 意见 纲要 办法 条例 制度 机制 政策 措施 决定 通知 清单 专项 运动 大会战 总体规划 纲要',
  ],
  [
    'title',
    '城市 示范县 示范市 示范城市 强市 强省 强县 强国 强区 大省 大市 大县 高地 名城 名县 之都 之乡 之城 样板 标杆 试点 模范 百强 百强县 模范城 文明城市 卫生城市 园林城市 森林城市 品牌 名片 门户 支点 增长极 标准 金字招牌 中国',
  ],
  [
    'body',
    '集团 公司 有限公司 股份 企业 局 委 委员会 厅 部 办 办公室 院 研究院 研究所 所 大学 学院 学校 中学 小学 幼儿园 医院 协会 商会 学会 联合会 银行 基金 基金会 政府 党委 市委 省委 县委 区委 人大 政协 法院 检察院 党组 合作社 联盟 报社 电视台 支队 大队 总队',
  ],
  ['place', '省 市 县 区 州 旗 镇 乡 村 街道 流域 地区 半岛 盆地 平原 城市群 都市圈 经济圈 圈 湾区 沿线 岛 湖 江 河 海 山'],
  [
    'post',
    '书记 市长 省长 县长 区长 州长 主席 主任 局长 厅长 部长 委员 常委 董事长 总经理 总裁 代表 院士 教授 校长 院长 秘书长 司令 同志 记者',
  ],
];

interface Head {
  readonly word: string;
  /** 1-based index of its class. */
  readonly kind: number;
  /** 1-based, stable: position in the list. */
  readonly id: number;
}

const byLastUnit = new Map<number, Head[]>();
{
  let id = 0;
  HEADS.forEach(([, words], kind) => {
    for (const word of words.split(' ')) {
      id++;
      const unit = word.charCodeAt(word.length - 1);
      byLastUnit.set(unit, [...(byLastUnit.get(unit) ?? []), { word, kind: kind + 1, id }]);
    }
  });
  for (const heads of byLastUnit.values()) heads.sort((a, b) => b.word.length - a.word.length || a.id - b.id);
}

/** The longest head noun that ends with the unit at `last`, or undefined. */
export function headEndingAt(text: string, last: number): Head | undefined {
  const heads = byLastUnit.get(text.charCodeAt(last));
  if (!heads) return undefined;
  for (const head of heads) if (text.endsWith(head.word, last + 1)) return head;
  return undefined;
}
