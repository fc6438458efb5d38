/** company and institute: by their head alone; body: party and government, with a level or place before; unit: also works or kinds. */
export type OrganizationHead = 'company' | 'institute' | 'body' | 'unit';

export const ORGANIZATION_HEADS: readonly (readonly [kind: OrganizationHead, words: string])[] = [
  [
    'company',
    '有限公司 股份有限公司 有限责任公司 股份公司 分公司 子公司 总公司 公司 集团 集团公司 控股集团 投资集团 控股 股份 药业 制药 乳业 重工 酒业 支行 分行 营业部 信用社 农商行 农商银行 银行 证券',
  ],
  [
    'institute',
    '大学 学院 研究院 研究所 设计院 科学院 工程院 协会 联盟 学会 商会 联合会 基金会 促进会 分会 委员会 总局 总社 兵团 电视台 日报社 党校 职业技术学院 实验学校 职教中心 学校',
  ],
  [
    'body',
    '局 委 厅 办 政府 人民政府 县政府 市政府 省政府 管委会 发改委 国资委 卫健委 教体局 住建局 住建厅 工信局 工信厅 财政局 法院 检察院 公安局 纪委 政协 人大常委会 总工会 妇联 团委 残联 红十字会 指挥部 领导小组 工作组 国务院 部',
  ],
  [
    'unit',
    '医院 中医院 人民医院 附属医院 实验室 重点实验室 创新中心 服务中心 研究中心 技术中心 中心 中学 小学 一中 幼儿园 合作社 电厂 林场 农场 钢铁 汽车 科技 食品 化工 能源 生物 电子 新材料 医药 机械 矿业 电力 电源 水泥 电气 光电 智能 实业 环保',
  ],
];
