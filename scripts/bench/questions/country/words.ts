/** What the invented country is made of. Names of strategies, campaigns and things are our own; none is taken from a document. */

export const FIRST_CHARACTERS = [...'沧岚栖霁澜汀鹤桐梧枫荻芦菱荷蓼槐榆柏杉椿麓岑峦嵩岱泓涟漪沅浔淇洛沁汾渭泾淮湄涪'];
export const SECOND_CHARACTERS = [...'溪湾渡桥原坪塬坳陵泽浦汇屿滩埠墩岗畈峪镇墟堰塘坝潭洲渚矶崖峒冲垭寨堡亭驿津浜荡圩'];

/** Strategies of three levels: each serves the one above it. */
export const STRATEGIES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  江海联动: { 通江达海: ['内河枢纽提升', '港口集疏扩能'], 沿岸共兴: ['滨水城镇更新', '岸线生态修补'] },
  数智强国: { 算网一体: ['边缘算力铺设', '公共数据开放'], 工业上云: ['产线智能改造', '中小厂联网'] },
  绿色低碳: { 清洁供能: ['屋顶光伏推广', '储能调峰建设'], 循环利用: ['废旧电池回收', '再生水回用'] },
  城乡共富: { 强村富民: ['村集体增收', '特色种养振兴'], 公共服务均等: ['县域医共体', '寄宿学校改善'] },
  科教兴邦: { 创新策源: ['重点实验室重组', '中试平台共享'], 技能立业: ['工匠培养', '校企联合办学'] },
  安全韧性: { 防灾备灾: ['山洪预警', '应急物资储备'], 粮食稳产: ['高标农田改造', '良种繁育'] },
};

export const CAMPAIGNS = ['清河净滩', '千企换新', '良田连片', '百镇通达', '书香进村', '老区焕新', '诊所提质', '林网补绿'];
export const PLAN_TOPICS = ['综合交通', '水网', '养老服务', '文旅融合', '产业集群'];
export const DESIGNATIONS = ['全域治水示范区', '创新驱动先行市', '县域商业样板县', '无废城市'];

export const INDUSTRIES = [
  '光伏',
  '储能',
  '新材料',
  '生物医药',
  '智能装备',
  '集成电路',
  '现代物流',
  '绿色食品',
  '纺织服装',
  '低空经济',
  '海洋工程',
  '种业',
  '文化旅游',
  '软件服务',
  '家居制造',
  '轨道交通装备',
];
/** What a project of an industry builds. */
export const WORKS = ['生产基地', '产业园', '研发中心', '智能工厂', '配送中心', '示范工程', '枢纽站', '改造工程'];

export const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏'];
export const GIVEN = [...'文明志远建国立春晓峰海涛雪梅思齐景行若水承志永康怀瑾安然博雅书言'];
export const COMPANY_WORDS = [
  '恒昇',
  '瑞禾',
  '启泽',
  '铭拓',
  '嘉润',
  '卓衡',
  '宏屿',
  '信澜',
  '博远',
  '汇川源',
  '天穹',
  '远舟',
  '立潮',
  '众禾',
];

/** Stages in the order a project goes through them. */
export const STAGES = ['谋划', '签约', '开工', '在建', '建成', '投产'] as const;

export interface IndicatorWord {
  readonly name: string;
  readonly alias: string | null;
  readonly unit: string;
  readonly measure: 'level' | 'growth' | 'share';
  /** Around which value it moves. */
  readonly usual: number;
  readonly lowerIsBetter: boolean;
}

const indicator = (name: string, unit: string, measure: IndicatorWord['measure'], usual: number, alias: string | null = null) => ({
  name,
  alias,
  unit,
  measure,
  usual,
  lowerIsBetter: false,
});

export const INDICATORS: readonly IndicatorWord[] = [
  indicator('地区生产总值', '%', 'growth', 6, 'GDP'),
  indicator('规模以上工业增加值', '%', 'growth', 7),
  indicator('固定资产投资', '%', 'growth', 8),
  indicator('社会消费品零售总额', '%', 'growth', 7),
  indicator('一般公共预算收入', '亿元', 'level', 60),
  indicator('进出口总额', '亿元', 'level', 240),
  indicator('粮食产量', '万吨', 'level', 85),
  indicator('城镇新增就业', '万人', 'level', 3),
  indicator('居民人均可支配收入', '%', 'growth', 6),
  indicator('森林覆盖率', '%', 'share', 38),
  indicator('优良天数比率', '%', 'share', 82),
  { ...indicator('城镇调查失业率', '%', 'share', 5.5), lowerIsBetter: true },
];
