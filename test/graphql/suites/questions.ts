import { describe, expect, it } from 'vitest';
import type { Answer, Api } from '../../support/api.js';
import { HAND_DOCUMENTS, idOf } from '../../support/hand-graph.js';

const documentId = (name: string) => HAND_DOCUMENTS.find(({ extraction }) => extraction.document.name === name)?.extraction.document.id;
type Named = { readonly name: string };
const namesOf = (list: readonly Named[]) => list.map(({ name }) => name);

export function questions(api: () => Api): void {
  const ask = async (query: string, variables: object = {}): Promise<Answer['data']> => {
    const { data, errors } = await api().ask(query, variables);
    expect(errors).toEqual([]);
    return data;
  };

  describe('linkageMatrix', () => {
    it('counts by strategy and place, with the surest claim and the empty cells', async () => {
      const { linkageMatrix } = await ask(`{ linkageMatrix { omitted strategies { id name } places { place documents }
        cells { strategyId place claimCount documentCount confidence strongest { subject { name } evidence { sentence } } } } }`);
      expect(linkageMatrix.places).toContainEqual({ place: '保定市', documents: 2 });
      expect(linkageMatrix.cells).toHaveLength(9);
      const cell = (strategyId: string, place: string) =>
        linkageMatrix.cells.find((one: { strategyId: string; place: string }) => one.strategyId === strategyId && one.place === place);
      expect(cell(idOf('京津冀'), '保定市')).toMatchObject({
        claimCount: 2,
        documentCount: 2,
        confidence: 0.95,
        strongest: { subject: { name: '清河城际铁路' } },
      });
      expect(cell(idOf('京津冀'), '河北省')).toMatchObject({ claimCount: 0, confidence: null, strongest: null });
    });

    it('keeps to the strategies and documents asked about', async () => {
      const { linkageMatrix } = await ask(
        '{ linkageMatrix(strategies: ["乡村振兴", "非首都功能疏解"], year: 2022) { strategies { name } places { place } cells { claimCount } } }',
      );
      expect(namesOf(linkageMatrix.strategies)).toEqual(['乡村振兴', '非首都功能疏解']);
      expect(linkageMatrix.places).toEqual([{ place: '保定市' }]);
      expect(linkageMatrix.cells).toEqual([{ claimCount: 1 }, { claimCount: 0 }]);
    });
  });

  describe('targetLedger', () => {
    const rows = async (args: string) => {
      const { targetLedger } = await ask(
        `{ targetLedger(${args}) { totalCount edges { node { indicator canonicalIndicator value year normalized { value unit } } } } }`,
      );
      expect(targetLedger.totalCount).toBe(targetLedger.edges.length);
      return targetLedger.edges.map(({ node }: { node: object }) => node);
    };

    it('finds an indicator by any of its names, by year', async () => {
      const found = await rows('indicator: "GDP"');
      expect(found.map((row: { year: number; value: number }) => [row.year, row.value]).sort()).toEqual([
        [2021, 6.2],
        [2021, 7],
        [2022, 6.5],
      ]);
      expect(found[0]).toMatchObject({ indicator: '地区生产总值', canonicalIndicator: '地区生产总值', normalized: { unit: '%' } });
    });

    it.each([
      ['indicator: "新建学校"', [12, 15, 300]],
      ['indicator: "新建学校", of: "河北"', [300]],
      ['indicator: "新建学校", place: "保定"', [12, 15]],
      ['status: RESULT', [6.2]],
      ['measure: LEVEL, figureYear: 2021', [12, 300]],
      ['level: PROVINCE', [300]],
      ['indicator: "不存在的指标"', []],
    ])('%s', async (args, values) => {
      expect((await rows(args)).map(({ value }: { value: number }) => value).sort((a: number, b: number) => a - b)).toEqual(values);
    });

    it('lists indicators with how many figures they have', async () => {
      const { indicators } = await ask('{ indicators { totalCount edges { node { name unit figures lowerIsBetter } } } }');
      expect(indicators.edges).toContainEqual({ node: { name: '地区生产总值', unit: '亿元', figures: 3, lowerIsBetter: false } });
      expect(indicators.totalCount).toBe(2);
    });
  });

  describe('targetDiff', () => {
    const CHANGES = 'changes { indicator change wording difference { value unit } before { value } after { value comparator } }';

    it('compares two years of a place', async () => {
      const { targetDiff } = await ask(
        `{ targetDiff(place: "保定", fromYear: 2021, toYear: 2022) { from { name } to { name } ${CHANGES} } }`,
      );
      expect(namesOf(targetDiff.from)).toEqual(['baoding-2021']);
      expect(targetDiff.changes).toEqual([
        {
          indicator: '新建学校',
          change: 'RAISED',
          wording: 'HARDER',
          difference: { value: 3, unit: '个' },
          before: { value: 12 },
          after: { value: 15, comparator: 'AT_LEAST' },
        },
        {
          indicator: '地区生产总值',
          change: 'LOWERED',
          wording: 'SOFTER',
          difference: { value: -0.5, unit: '%' },
          before: { value: 7 },
          after: { value: 6.5, comparator: 'ABOUT' },
        },
      ]);
    });

    it('tells what is new and what is dropped between two documents', async () => {
      const [none, some] = [documentId('qingyuan-2021'), documentId('baoding-2021')];
      const changes = async (from: string | undefined, to: string | undefined) => {
        const query = 'query($a: String!, $b: String!) { targetDiff(fromDocument: $a, toDocument: $b) { changes { change } } }';
        const { targetDiff } = await ask(query, { a: from, b: to });
        return targetDiff.changes.map(({ change }: { change: string }) => change);
      };
      expect(await changes(none, some)).toEqual(['NEW', 'NEW']);
      expect(await changes(some, none)).toEqual(['DROPPED', 'DROPPED']);
      expect(await changes(some, some)).toEqual(['UNCHANGED', 'UNCHANGED']);
    });

    it('asks for what it needs', async () => {
      const { errors } = await api().ask('{ targetDiff(fromYear: 2021, toYear: 2022) { changes { change } } }');
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      const missing = await api().ask('{ targetDiff(fromDocument: "x", toDocument: "y") { changes { change } } }');
      expect(missing.errors[0]?.extensions.code).toBe('NOT_FOUND');
    });
  });

  describe('promises', () => {
    const CARD =
      'place year byVerdict { verdict count } targetDocuments { name } resultDocuments { name } rows { indicator verdict gap { value unit } target { value evidence { quote } } result { value } }';

    it('puts the targets of a year beside the results of the next', async () => {
      const { promises } = await ask(`{ promises(place: "保定", year: 2021) { ${CARD} } }`);
      expect(promises).toHaveLength(1);
      expect(promises[0]).toMatchObject({
        place: '保定市',
        year: 2021,
        targetDocuments: [{ name: 'baoding-2021' }],
        resultDocuments: [{ name: 'baoding-2022' }],
      });
      expect(promises[0].rows).toMatchObject([
        { indicator: '地区生产总值', verdict: 'MISSED', gap: { value: -0.8, unit: '%' }, target: { value: 7 }, result: { value: 6.2 } },
        { indicator: '新建学校', verdict: 'NOT_MENTIONED', gap: null, target: { value: 12 }, result: null },
      ]);
    });

    it('gives a card for every place below, and keeps to an indicator', async () => {
      const { promises } = await ask(
        '{ promises(place: "河北", includeBelow: true, year: 2021, indicator: "新建学校") { place rows { verdict } } }',
      );
      expect(promises.map(({ place }: { place: string }) => place)).toEqual(['保定市', '河北省', '清苑区']);
      expect(promises[2].rows).toEqual([]);
    });
  });

  describe('lifeline', () => {
    it('follows a project through the documents', async () => {
      const { lifeline } = await ask(`{ lifeline(project: "清河城际") { project { name } firstYear lastYear silentDocuments isCut
        entries { document { name } stage claims { predicate } mentions { spans { start } } } } }`);
      expect(lifeline).toMatchObject({
        project: { name: '清河城际铁路' },
        firstYear: 2021,
        lastYear: 2022,
        silentDocuments: 0,
        isCut: false,
      });
      const stages = lifeline.entries.map(({ document, stage }: { document: Named; stage: string }) => [document.name, stage]);
      expect(stages).toEqual([
        ['baoding-2021', '谋划'],
        ['baoding-2022', '开工'],
      ]);
      expect(lifeline.entries[0].mentions).toHaveLength(2);
    });

    it('counts the later documents that are silent about it', async () => {
      const { lifeline } = await ask('{ lifeline(project: "东站智慧粮库") { lastYear silentDocuments } }');
      expect(lifeline).toEqual({ lastYear: 2021, silentDocuments: 1 });
    });
  });

  describe('silentProjects', () => {
    it('lists what was announced and never mentioned again', async () => {
      const { silentProjects } = await ask(
        '{ silentProjects(place: "保定", silentFor: 1) { totalCount edges { node { project { name } place documents firstYear lastYear silentDocuments } } } }',
      );
      const row = { project: { name: '东站智慧粮库' }, place: '保定市', documents: 1, firstYear: 2021, lastYear: 2021, silentDocuments: 1 };
      expect(silentProjects).toEqual({ totalCount: 1, edges: [{ node: row }] });
      expect((await ask('{ silentProjects(place: "保定") { totalCount } }')).silentProjects.totalCount).toBe(0);
    });
  });

  describe('strategiesServed', () => {
    it('tells what something serves, directly and through others', async () => {
      const { strategiesServed } = await ask(
        '{ strategiesServed(by: "承接疏解三年行动") { by { name } services { strategy { name } through { name } claims { evidence { sentence } } } } }',
      );
      expect(
        strategiesServed.services.map(({ strategy, through }: { strategy: Named; through: Named[] }) => [strategy.name, namesOf(through)]),
      ).toEqual([
        ['非首都功能疏解', []],
        ['京津冀协同发展', ['非首都功能疏解']],
      ]);
      for (const { claims } of strategiesServed.services) expect(claims[0].evidence.sentence).toContain('承接疏解三年行动');
    });
  });

  describe('officeHolders', () => {
    const holders = async (args: string) => {
      const { officeHolders } = await ask(
        `{ officeHolders(${args}) { documentsSearched current { person { name } title } holders { person { name } title lastYear claims { evidence { quote } } } } }`,
      );
      return officeHolders;
    };

    it('names all who held a post, the latest first, and who holds it now', async () => {
      const { holders: all, current, documentsSearched } = await holders('of: "保定", title: "市长"');
      expect(all.map(({ person, title }: { person: Named; title: string }) => `${person.name} ${title}`)).toEqual([
        '孙若兰 代市长',
        '赵启明 市长',
      ]);
      expect(current).toEqual([{ person: { name: '孙若兰' }, title: '代市长' }]);
      expect(documentsSearched).toBe(3);
    });

    it('answers as of a year, and that nobody is known', async () => {
      expect((await holders('of: "保定", asOf: 2021')).current).toEqual([{ person: { name: '赵启明' }, title: '市长' }]);
      expect((await holders('of: "清苑"')).current).toEqual([]);
      expect((await holders('of: "保定", title: "书记"')).holders).toEqual([]);
    });
  });

  describe('cascade', () => {
    const ROWS =
      'below { place documents } rows { totalCount edges { node { entity { name } above { place wording { sentence } } takenUpBy { place firstYear wording { sentence document { name } } } notTakenUpBy } } }';
    const cascade = async (args: string) => (await ask(`{ cascade(${args}) { ${ROWS} } }`)).cascade;

    it('puts what the upper level sets out beside what those below take up', async () => {
      const { below, rows } = await cascade('upper: "河北"');
      expect(below).toEqual([
        { place: '保定市', documents: 2 },
        { place: '清苑区', documents: 1 },
      ]);
      expect(rows.edges.map(({ node }: { node: { entity: Named } }) => node.entity.name)).toEqual(['乡村振兴', '非首都功能疏解']);
      expect(rows.edges[0].node.above.wording).toEqual([{ sentence: '河北省全面推进乡村振兴，新建学校300所。' }]);
      expect(rows.edges[0].node.takenUpBy[1]).toEqual({
        place: '清苑区',
        firstYear: 2021,
        wording: [{ sentence: '清苑区还要办好乡村振兴的事。', document: { name: 'qingyuan-2021' } }],
      });
      expect(rows.edges[1].node.notTakenUpBy).toEqual(['清苑区']);
    });

    it('lists what nobody takes up, and what only those below name', async () => {
      expect((await cascade('upper: "河北", view: BY_NONE')).rows.totalCount).toBe(0);
      expect(
        (await cascade('upper: "保定", view: BY_NONE')).rows.edges.map(({ node }: { node: { entity: Named } }) => node.entity.name),
      ).toEqual(expect.arrayContaining(['全国文明城市', '非首都功能疏解']));
      const below = await cascade('upper: "河北", view: FROM_BELOW');
      expect(below.rows.edges.map(({ node }: { node: { entity: Named } }) => node.entity.name).sort()).toEqual([
        '京津冀协同发展',
        '全国文明城市',
        '承接疏解三年行动',
      ]);
    });
  });

  describe('neighborhood', () => {
    it('gives nodes, the edges among them and what was cut off', async () => {
      const { neighborhood } = await ask(
        `query($ids: [ID!]!) { neighborhood(ids: $ids, depth: 2, perNode: 2, limit: 6) {
        omitted nodes { depth degree entity { id name } } edges { source target predicate claims } } }`,
        { ids: [idOf('保定')] },
      );
      expect(neighborhood.nodes[0]).toMatchObject({ depth: 0, entity: { name: '保定市' } });
      expect(neighborhood.nodes.length).toBeLessThanOrEqual(6);
      expect(neighborhood.omitted).toBeGreaterThan(0);
      const ids = new Set(neighborhood.nodes.map(({ entity }: { entity: { id: string } }) => entity.id));
      for (const { source, target } of neighborhood.edges) expect(ids.has(source) && ids.has(target)).toBe(true);
    });

    it('keeps to types and predicates, and to its bounds', async () => {
      const { neighborhood } = await ask(
        'query($ids: [ID!]!) { neighborhood(ids: $ids, types: [PROJECT], predicates: [BUILDS]) { nodes { entity { type } } edges { predicate } } }',
        { ids: [idOf('保定')] },
      );
      expect(neighborhood.nodes).toHaveLength(4);
      expect(new Set(neighborhood.edges.map(({ predicate }: { predicate: string }) => predicate))).toEqual(new Set(['BUILDS']));
      const { errors } = await api().ask('query($ids: [ID!]!) { neighborhood(ids: $ids, depth: 9) { omitted } }', { ids: [idOf('保定')] });
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });
  });

  describe('wordingRadar', () => {
    it('tells first and last, by year and place, and where it was searched and not found', async () => {
      const { wordingRadar } =
        await ask(`{ wordingRadar(phrase: "京津冀") { documentsSearched documents passages headings first { document { name } } last { sentence }
        counts { year place documentsSearched documents passages headings } } }`);
      expect(wordingRadar).toMatchObject({
        documentsSearched: 4,
        documents: 3,
        passages: 4,
        headings: 1,
        last: { sentence: '清河城际继续服务京津冀协同发展，年内铺轨。' },
      });
      expect(wordingRadar.counts).toContainEqual({
        year: 2021,
        place: '河北省',
        documentsSearched: 1,
        documents: 0,
        passages: 0,
        headings: 0,
      });
    });

    it('gives evidence of absence', async () => {
      const { wordingRadar } = await ask(
        '{ wordingRadar(phrase: "月球基地", place: "保定") { documentsSearched passages first { quote } } }',
      );
      expect(wordingRadar).toEqual({ documentsSearched: 2, passages: 0, first: null });
    });
  });

  describe('compareDocuments', () => {
    it('tells what is common, what is only in one, and what changed', async () => {
      const { compareDocuments } = await ask(
        'query($a: ID!, $b: ID!) { compareDocuments(left: $a, right: $b, types: [PROJECT, PERSON]) { common { name } onlyLeft { name } onlyRight { name } targets { change } results { change } } }',
        { a: documentId('baoding-2021'), b: documentId('baoding-2022') },
      );
      expect(namesOf(compareDocuments.common).sort()).toEqual(['清河城际铁路', '西湖地表水厂'].sort());
      expect(namesOf(compareDocuments.onlyLeft).sort()).toEqual(['东站智慧粮库', '赵启明'].sort());
      expect(namesOf(compareDocuments.onlyRight)).toEqual(['孙若兰']);
      expect(compareDocuments.results).toEqual([{ change: 'NEW' }]);
    });
  });
}
