import type { Bilingual } from '../api/ontology.tsx';

/** What a rule does, in a sentence for readers. A rule that is not here is shown by its id. */
const RULES: Readonly<Record<string, Bilingual>> = {
  'wording/actor': {
    zh: '句中的事项与可能的主语配对，由措辞判定',
    en: 'what a sentence names is paired with those who may do it; the wording decides',
  },
  'wording/before': {
    zh: '与前文刚提到的项目、园区或地点配对，由措辞判定',
    en: 'paired with the project, zone or place named last before; the wording decides',
  },
  'cooperates/with': { zh: '“与……合作、对接、携手”', en: 'named behind words for working together' },
  'in-industry/name': { zh: '产业见于名称之中', en: 'the industry stands in the name' },
  'in-industry/sentence': {
    zh: '同句或上文主题中的产业，由措辞判定',
    en: 'an industry of the same sentence or of the topic above; the wording decides',
  },
  'located-in/division': {
    zh: '行政隶属：县属市、市属省',
    en: 'administrative division: a county lies in its city, a city in its province',
  },
  'located-in/name': { zh: '地名见于名称之中', en: 'the place stands in the name' },
  'located-in/sentence': {
    zh: '同句中的地点或报告所属之地，由措辞判定',
    en: 'a place of the same sentence, or the place that speaks; the wording decides',
  },
  'holds-office/behind': { zh: '职务紧跟在姓名之后', en: 'the post stands right behind the name' },
  'holds-office/title': { zh: '职务写在姓名之前', en: 'the post stands before the name' },
  'part-of/head': {
    zh: '句首或“即”“包括”之前的整体，及其后列举的部分，由措辞判定',
    en: 'a whole that opens the sentence or a list, and what follows it; the wording decides',
  },
  'part-of/sentence': {
    zh: '同句或上文主题中的同类事物，由措辞判定',
    en: 'a thing of its kind in the same sentence or topic; the wording decides',
  },
  'pursues/project': { zh: '同句中的称号与项目，由措辞判定', en: 'a title and a project of one sentence; the wording decides' },
  'serves/heading': { zh: '所在章节的标题或主题句点明了战略', en: 'the heading or topic sentence of its section names the strategy' },
  'serves/name': { zh: '战略见于规划名称之中', en: 'the strategy stands in the name of the plan' },
  'serves/sentence': { zh: '同句中的战略，由措辞判定', en: 'a strategy of the same sentence; the wording decides' },
  'undertakes/name': { zh: '承担者见于名称之中', en: 'who undertakes it stands in the name' },
  'figure/before': { zh: '指标写在数值之前', en: 'the indicator stands before the number' },
  'figure/behind': { zh: '指标写在数值之后', en: 'the indicator stands behind the number' },
  'figure/inherited': { zh: '指标承前句省略', en: 'the indicator is carried on from the clause before' },
};

/** The rule in words; null where there are none for it. */
export function ruleWords(id: string, language: 'zh' | 'en'): string | null {
  return RULES[id]?.[language] ?? null;
}
