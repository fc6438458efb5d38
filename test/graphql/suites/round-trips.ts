import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';
import { documentIdOf, idOf } from '../../support/hand-graph.js';
import { asking } from './asking.js';

type Counted = readonly [name: string, query: string, most: number];

/** Fields within fields, each with its most reads; the width of a list must not count. */
const LISTS: readonly Counted[] = [
  [
    'claims of claims',
    `query($n: Int!) { places(first: $n) { totalCount edges { node { claims(first: 3) { totalCount edges { node {
      subject { claims(first: 2) { edges { node { object { name } evidence { quote uri document { title } } } } } }
      evidence { quote document { title } } } } } } } } }`,
    8,
  ],
  [
    'everything about every entity',
    `query($n: Int!) { places(first: $n) { edges { node { mentions { totalCount edges { node { evidence { quote } } } }
      figures { totalCount edges { node { evidence { quote } } } } neighbours { totalCount edges { node { entity { name documents { title } } } } }
      documents { title } evidence { quote document { title } } } } } }`,
    13,
  ],
  [
    'linkage',
    `query($n: Int!) { linkage(strategy: "京津冀协同发展", first: $n, place: "保定", includeBelow: true) { links { totalCount edges { node {
      entity { name } claims { evidence { quote document { title } } } actors { subject { name } evidence { quote } } locations { object { name } } } } } } }`,
    12,
  ],
  [
    'documents with all their parts',
    `query($n: Int!) { documents(first: $n) { totalCount edges { node { text passages { totalCount edges { node { text } } }
      claims { totalCount edges { node { evidence { quote } } } } figures { totalCount edges { node { scope { name } } } } entities { entity { name } } } } } }`,
    11,
  ],
];

const EVIDENCE = 'evidence { quote sentence document { title } }';
const CLAIM = `predicate subject { name } object { name } ${EVIDENCE}`;
const FIGURE = `canonicalIndicator value normalized { value unit } scope { name } ${EVIDENCE}`;
const CHANGES = `{ change before { ${FIGURE} } after { ${FIGURE} } }`;
/** Every filter of documents, with a place that is looked up by name. */
const SOURCE = 'place: "河北", includeBelow: true, yearFrom: 2000, yearTo: 2030, docTypes: [WORK_REPORT, PLAN, COMMENTARY]';
const SURE = `${SOURCE}, minConfidence: 0.1`;
const CLAIMS = `${SURE}, bases: [STATED, SECTION, IMPLIED]`;

/** Each question with all its filters and all that its answer holds. */
const questions = (): readonly Counted[] => [
  [
    'linkage',
    `{ linkage(strategy: "京津冀协同发展", ${CLAIMS}, industry: "生物医药") { through { name } byType { count } links { totalCount edges { node {
    entity { name } claims { ${CLAIM} } actors { ${CLAIM} } locations { ${CLAIM} } } } } } }`,
    12,
  ],
  [
    'linkageMatrix',
    `{ linkageMatrix(${CLAIMS}, industry: "生物医药") { strategies { name } places { place } cells { claimCount namedIn strongest { ${CLAIM} } } } }`,
    13,
  ],
  [
    'strategiesServed',
    `{ strategiesServed(by: "承接疏解三年行动", ${CLAIMS}) { services { strategy { name } through { name } claims { ${CLAIM} } } } }`,
    8,
  ],
  [
    'cascade',
    `{ cascade(upper: "河北", ${SOURCE}) { below { place } rows { totalCount edges { node { entity { name } above { wording { quote document { title } } } takenUpBy { wording { quote document { title } } } } } } } }`,
    8,
  ],
  [
    'targetLedger',
    `{ targetLedger(indicator: "GDP", of: "保定", ${SURE}, industry: "生物医药") { totalCount edges { node { ${FIGURE} } } } }`,
    10,
  ],
  [
    'targetDiff',
    `{ targetDiff(place: "保定", fromYear: 2021, toYear: 2022, indicator: "GDP", minConfidence: 0.1) { from { title } to { title } changes ${CHANGES} } }`,
    9,
  ],
  [
    'promises',
    `{ promises(year: 2021, indicator: "GDP", ${SURE}) { place targetDocuments { title } rows { verdict target { ${FIGURE} } result { ${FIGURE} } } worded { indicator ${EVIDENCE} result { ${FIGURE} } } } }`,
    10,
  ],
  [
    'lifeline',
    `{ lifeline(project: "清河城际", ${CLAIMS}) { silentDocuments perhaps { project { name } reason } stage { stage } entries { document { title } builders { name } stages { stage } claims { ${CLAIM} } figures { ${FIGURE} } mentions { ${EVIDENCE} spans { start } } } } }`,
    12,
  ],
  [
    'silentProjects',
    `{ silentProjects(${SOURCE}, industry: "生物医药", silentFor: 1, isFinished: false) { totalCount edges { node { project { name } silentDocuments stage { stage } } } } }`,
    8,
  ],
  [
    'officeHolders',
    `{ officeHolders(of: "保定", ${CLAIMS}) { documentsSearched certainty reports { speaker } lastKnown { title } current { person { name } claims { ${CLAIM} } } holders { person { name } claims { ${CLAIM} } } } }`,
    9,
  ],
  [
    'explainLink',
    `{ explainLink(from: "华北轨道建设集团", to: "京津冀协同发展") { paths { entities { name } hops { claims { ${CLAIM} } } } } }`.replace(
      '建工',
      '华北轨道建设集团',
    ),
    5,
  ],
  [
    'explainLink under a filter',
    `{ explainLink(from: "华北轨道建设集团", to: "京津冀协同发展", ${CLAIMS}) { paths { entities { name } hops { claims { ${CLAIM} } } } } }`,
    13,
  ],
  [
    'neighborhood',
    `{ neighborhood(ids: ["${idOf('保定')}"], depth: 3, ${CLAIMS}) { nodes { entity { name } } edges { source target } } }`,
    11,
  ],
  ['claimsBetween', `{ claimsBetween(a: "${idOf('保定')}", b: "${idOf('清河铁路')}", ${CLAIMS}) { ${CLAIM} } }`, 6],
  [
    'wordingRadar',
    `{ wordingRadar(phrase: "京津冀", ${SOURCE}) { documents first { quote document { title } } last { quote } counts { year passages } } }`,
    8,
  ],
  [
    'compareDocuments',
    `{ compareDocuments(left: "${documentIdOf('baoding-2021')}", right: "${documentIdOf('baoding-2022')}", industry: "生物医药", minConfidence: 0.1) {
    left { title } common { name } onlyLeft { name } targets ${CHANGES} results ${CHANGES} } }`,
    5,
  ],
  ['search', `{ search(query: "城际 铁路") { text entity { name } passage { text document { title } } } }`, 7],
  [
    'searchResults',
    `{ searchResults(query: "城际 铁路", ${SOURCE}, types: [PROJECT]) { hits { totalCount edges { node { text passage { document { title } } } } }
    entityTypes { count } docTypes { value } years { value } places { value } } }`,
    14,
  ],
];

/** Fields of the root that are parts, not questions: lists, things by id, what is known of the whole. */
const PARTS = /^(?:nodes?|documents|claims|figures|indicators|stats|ontology|judgements|ingestJob)$/u;

export function roundTrips(api: () => Api): void {
  describe('round trips', () => {
    it.each(LISTS)('%s', async (_name, query, most) => {
      const narrow = await api().ask(query, { n: 1 });
      const wide = await api().ask(query, { n: 50 });
      expect(wide.errors).toEqual([]);
      expect(wide.reads).toBeLessThanOrEqual(most);
      expect(wide.reads).toBeLessThanOrEqual(narrow.reads + 1);
    });

    it.each(questions())('the whole answer of %s', async (_name, query, most) => {
      const { errors, reads } = await api().ask(query);
      expect(errors).toEqual([]);
      expect(reads).toBeGreaterThan(1);
      expect(reads).toBeLessThanOrEqual(most);
    });

    it('of every question are counted', async () => {
      const { __schema } = await asking(api)('{ __schema { queryType { fields { name type { name ofType { name } } } } } }');
      const named = __schema.queryType.fields.map(({ name }: { name: string }) => name);
      const counted = new Set(questions().map(([name]) => name));
      const lists = /^(?:projects|places|strategies|people|plans|zones|organizations|industries|designations)$/u;
      expect(named.filter((name: string) => !counted.has(name) && !PARTS.test(name) && !lists.test(name))).toEqual([]);
    });
  });
}
