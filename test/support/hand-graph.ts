import type { DocumentFacts } from '../../src/model/document.js';
import type { GraphDocument } from '../../src/model/extraction.js';
import { entityId, type HandDocument, handDocument, type World } from './hand-document.js';

/** Whom and what the hand-made documents speak of. Keys are short names for the tests. */
export const WORLD = {
  河北: { type: 'Place', name: '河北省', aliases: ['河北'], code: '130000' },
  保定: { type: 'Place', name: '保定市', code: '130600' },
  清苑: { type: 'Place', name: '清苑区', code: '130608' },
  长安石: { type: 'Place', name: '长安区', code: '130102' },
  长安西: { type: 'Place', name: '长安区', code: '610116' },
  京津冀: { type: 'Strategy', name: '京津冀协同发展', aliases: ['京津冀协同'] },
  疏解: { type: 'Strategy', name: '非首都功能疏解' },
  承接行动: { type: 'Plan', name: '承接疏解三年行动' },
  乡村: { type: 'Strategy', name: '乡村振兴', aliases: ['乡村振兴战略'] },
  清河铁路: { type: 'Project', name: '清河城际铁路', aliases: ['清河城际'] },
  水厂: { type: 'Project', name: '西湖地表水厂' },
  粮库: { type: 'Project', name: '东站智慧粮库' },
  高新区: { type: 'Zone', name: '保定高新区' },
  建工: { type: 'Organization', name: '华北轨道建设集团' },
  张三: { type: 'Person', name: '赵启明' },
  李四: { type: 'Person', name: '孙若兰' },
  医药: { type: 'Industry', name: '生物医药' },
  文明: { type: 'Designation', name: '全国文明城市' },
} as const satisfies World;
export type Key = keyof typeof WORLD;

export const idOf = (key: Key): string => entityId(WORLD, key);

function facts(title: string, docType: DocumentFacts['docType'], place: string, year: number, speaker: string | null): DocumentFacts {
  return { title, docType, place, year, publishedOn: `${year}-01-20`, speaker };
}

const HAND: readonly HandDocument[] = [
  {
    name: 'baoding-2021',
    facts: facts('保定市二〇二一年工作报告（样例）', 'work-report', '保定市', 2021, '赵启明'),
    sentences: [
      '#一、主动服务京津冀协同发展',
      '市长赵启明说，今年我们要开工建设清河城际铁路，由华北轨道建设集团承建。',
      '清河城际铁路建成后直接服务京津冀协同发展。',
      '启动承接疏解三年行动，把非首都功能疏解的机会留在保定高新区。',
      '#二、民生与农业',
      '西湖地表水厂要抓紧前期，东站智慧粮库已经签约。',
      '地区生产总值增长目标定在百分之七，新建学校12所。',
      '保定高新区要把生物医药做成第一产业。',
      '争创全国文明城市。',
    ],
    claims: [
      ['张三', 'HOLDS_OFFICE', '保定', 1, { attributes: { title: '市长' } }],
      ['保定', 'BUILDS', '清河铁路', 1, { attributes: { stage: '谋划', stageYear: 2021 } }],
      ['建工', 'UNDERTAKES', '清河铁路', 1],
      ['清河铁路', 'LOCATED_IN', '保定', 1, { basis: 'implied', confidence: 0.6 }],
      ['清河铁路', 'SERVES', '京津冀', 2],
      ['保定', 'IMPLEMENTS', '承接行动', 3],
      ['承接行动', 'SERVES', '疏解', 3],
      ['疏解', 'PART_OF', '京津冀', 3, { confidence: 0.7 }],
      ['高新区', 'SERVES', '疏解', 3, { basis: 'section', confidence: 0.55 }],
      ['高新区', 'LOCATED_IN', '保定', 3, { basis: 'implied', confidence: 0.8 }],
      ['保定', 'BUILDS', '粮库', 5, { attributes: { stage: '签约' } }],
      ['高新区', 'DEVELOPS', '医药', 7],
      ['高新区', 'IN_INDUSTRY', '医药', 7],
      ['保定', 'PURSUES', '文明', 8],
    ],
    figures: [
      {
        indicator: '地区生产总值',
        measure: 'growth',
        value: 7,
        unit: '%',
        comparator: '>=',
        status: 'target',
        year: 2021,
        of: '保定',
        in: 6,
      },
      { indicator: '新建学校', value: 12, unit: '所', status: 'target', year: 2021, of: '保定', in: 6 },
    ],
  },
  {
    name: 'baoding-2022',
    facts: facts('保定市二〇二二年工作报告（样例）', 'work-report', '保定市', 2022, '孙若兰'),
    sentences: [
      '#一、过去一年',
      '过去一年地区生产总值增长6.2%，清河城际铁路全线开工。',
      '#二、今年安排',
      '代市长孙若兰提出，地区生产总值增长6.5%左右，新建学校15所以上。',
      '清河城际继续服务京津冀协同发展，年内铺轨。',
      '西湖地表水厂助力乡村振兴。',
    ],
    claims: [
      ['李四', 'HOLDS_OFFICE', '保定', 3, { attributes: { title: '代市长' } }],
      ['保定', 'BUILDS', '清河铁路', 1, { attributes: { stage: '开工', stageYear: 2021 } }],
      ['清河铁路', 'SERVES', '京津冀', 4, { confidence: 0.95 }],
      ['水厂', 'SERVES', '乡村', 5],
      ['保定', 'BUILDS', '水厂', 5],
    ],
    figures: [
      { indicator: '地区生产总值', measure: 'growth', value: 6.2, unit: '%', status: 'result', year: 2021, of: '保定', in: 1 },
      {
        indicator: '地区生产总值',
        measure: 'growth',
        value: 6.5,
        unit: '%',
        comparator: '~',
        status: 'target',
        year: 2022,
        of: '保定',
        in: 3,
      },
      { indicator: '新建学校', value: 15, unit: '所', comparator: '>=', status: 'target', year: 2022, of: '保定', in: 3 },
    ],
  },
  {
    name: 'qingyuan-2021',
    facts: facts('清苑区融入大局的几点看法（样例）', 'commentary', '清苑区', 2021, null),
    sentences: ['清苑区要落实市里的承接疏解三年行动，主动服务京津冀协同发展。', '清苑区还要办好乡村振兴的事。', '长安区的做法值得借鉴。'],
    claims: [
      ['清苑', 'IMPLEMENTS', '承接行动', 0],
      ['清苑', 'SERVES', '京津冀', 0],
      ['清苑', 'SERVES', '乡村', 1, { confidence: 0.75 }],
      ['清苑', 'LOCATED_IN', '保定', 0, { basis: 'implied' }],
      ['长安石', 'COOPERATES_WITH', '清苑', 2, { confidence: 0.5 }],
      ['长安西', 'COOPERATES_WITH', '清苑', 2, { confidence: 0.5 }],
    ],
    figures: [],
  },
  {
    name: 'hebei-2021',
    facts: facts('河北省协同发展规划要点（样例）', 'plan', '河北省', 2021, null),
    sentences: ['全省各市都要参与非首都功能疏解。', '河北省全面推进乡村振兴，新建学校300所。'],
    claims: [['河北', 'SERVES', '乡村', 1]],
    figures: [{ indicator: '新建学校', value: 300, unit: '所', status: 'target', year: 2021, of: '河北', in: 1 }],
  },
];

/** Four small documents in our own words: a city's reports of two years, a district's commentary, a province's plan. */
export const HAND_DOCUMENTS: readonly GraphDocument[] = HAND.map((hand) => handDocument(WORLD, hand));
export const rawOf = (name: string): string => HAND_DOCUMENTS.find(({ extraction }) => extraction.document.name === name)?.raw ?? '';

export function documentIdOf(name: string): string {
  const found = HAND_DOCUMENTS.find(({ extraction }) => extraction.document.name === name);
  if (!found) throw new Error(`no hand-made document is called ${name}`);
  return found.extraction.document.id;
}
