import type { GraphDocument } from '../../src/model/extraction.js';
import { type HandDocument, handDocument, type World } from './hand-document.js';
import { WORLD } from './hand-graph.js';

const WITH_PLANT = { ...WORLD, 药厂: { type: 'Project', name: '滨湖制剂基地' } } as const satisfies World;

const facts = (title: string, year: number) =>
  ({ title, docType: 'work-report', place: '保定市', year, publishedOn: `${year}-02-01`, speaker: null }) as const;
const level = { measure: 'level', comparator: '>=', unit: '亿元' } as const;

const HAND: readonly HandDocument[] = [
  {
    name: 'gaoxin-2023',
    facts: facts('保定高新区二〇二三年安排（样例）', 2023),
    sentences: ['保定高新区的生物医药营业收入要到80亿元，滨湖制剂基地投资6亿元。', '全市地区生产总值要到4000亿元。'],
    claims: [
      ['药厂', 'IN_INDUSTRY', '医药', 0],
      ['高新区', 'BUILDS', '药厂', 0],
    ],
    figures: [
      { ...level, indicator: '营业收入', value: 80, status: 'target', year: 2023, of: '医药', in: 0 },
      { ...level, indicator: '投资', value: 6, status: 'target', year: 2023, of: '药厂', in: 0 },
      { ...level, indicator: '地区生产总值', value: 4000, status: 'target', year: 2023, of: '保定', in: 1 },
    ],
  },
  {
    name: 'gaoxin-2024',
    facts: facts('保定高新区二〇二四年安排（样例）', 2024),
    sentences: ['去年生物医药营业收入达到84亿元，今年要到90亿元。', '去年全市地区生产总值4100亿元。'],
    claims: [],
    figures: [
      { ...level, indicator: '营业收入', value: 84, status: 'result', year: 2023, of: '医药', in: 0 },
      { ...level, indicator: '营业收入', value: 90, status: 'target', year: 2024, of: '医药', in: 0 },
      { ...level, indicator: '地区生产总值', value: 4100, status: 'result', year: 2023, of: '保定', in: 1 },
    ],
  },
];

/** Amounts of the project are less sure than others. */
function withDoubt(document: GraphDocument): GraphDocument {
  const figures = document.extraction.figures.map((figure) => ({ ...figure, confidence: figure.indicator === '投资' ? 0.5 : 0.9 }));
  return { ...document, extraction: { ...document.extraction, figures } };
}

/** Two reports that give figures of an industry, of a project in it and of the city. */
export const INDUSTRY_DOCUMENTS: readonly GraphDocument[] = HAND.map((hand) => withDoubt(handDocument(WITH_PLANT, hand)));
