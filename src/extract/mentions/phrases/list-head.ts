import type { EntityType } from '../../../model/vocabulary.js';
import { TailLexicon } from './lexicon.js';

const WORDS: Partial<Record<EntityType, string>> = {
  Project:
    '高铁 客专 水库 快速路 港口 码头 场馆 枢纽 车站 干线 管网 电厂 院校项目 项目 工程 客运专线 航道 机场 口岸 蓄滞洪区 高速公路 高速 铁路 公路 道路 路段 大桥 机场 水库 线路 主干道 骨干项目 项目建设 工程建设 道路建设 电站 建设项目 街道改造 学校项目 场馆 通道 设施 灌区',
  Industry: '产业 行业 领域 产业链 业态 新业态 经济 产业集群 服务业 制造业 支柱产业 产品 赛道 产业发展',
  Plan: '行动 专项行动 活动 计划 规划 行动计划 文件 政策 意见 方案 措施 政策措施 整治 专项整治 攻坚战 改革 战役 试点',
  Organization: '企业 公司 集团 单位 院校 高校 机构 部门 银行 医院 科研院所 龙头企业 商 央企 民企 名企 研究院 大学 车企 药企 协会',
  Zone: '园区 开发区 片区 新区 产业园 产业园区 工业园区 特色园区 板块 功能区 景区',
  Designation: '称号 荣誉 荣誉称号 城市名片 品牌 名片 示范县 创建活动',
  Strategy: '战略 发展战略 国家战略 重大战略',
  Place: '地 县 市县 城市 省市 省区 区县 县市 县区 市 地区 国家 乡镇 镇 村 街道 省 市区 区 省份 乡镇街道',
};

const TAILS = new TailLexicon(
  Object.entries(WORDS).flatMap(([type, words]) => words.split(' ').map((word) => [word, type as EntityType] as const)),
);

/** What a list is gathered under, by the end of its head: 重点项目 → Project. */
export function typeOfListHead(text: string, start: number, end: number): EntityType | null {
  return TAILS.endingAt(text, start, end)?.value ?? null;
}
