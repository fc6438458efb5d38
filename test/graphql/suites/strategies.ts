import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';
import { idOf } from '../../support/hand-graph.js';
import { asking, type Named, namesOf } from './asking.js';

export function strategies(api: () => Api): void {
  const ask = asking(api);

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

    it('tells which empty cells are silent, and which name the strategy all the same', async () => {
      const namedIn = async (args: string) => {
        const { linkageMatrix } = await ask(
          `{ linkageMatrix(strategies: ["非首都功能疏解"]${args}) { cells { place claimCount namedIn } } }`,
        );
        return linkageMatrix.cells.map((one: { place: string; claimCount: number; namedIn: number }) => [
          one.place,
          one.claimCount,
          one.namedIn,
        ]);
      };
      expect(await namedIn('')).toEqual([
        ['保定市', 2, 1],
        ['河北省', 0, 1],
        ['清苑区', 0, 0],
      ]);
      expect(await namedIn(', place: "保定", year: 2022')).toEqual([['保定市', 0, 0]]);
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

  describe('cascade', () => {
    const ROWS =
      'below { place documents } rows { totalCount edges { node { entity { id name } above { place wording { sentence } } takenUpBy { place firstYear wording { sentence document { name } } } notTakenUpBy } } }';
    const cascade = async (args: string) => (await ask(`{ cascade(${args}) { ${ROWS} } }`)).cascade;

    it('gives the row of one thing alone', async () => {
      const { rows } = await cascade('upper: "河北"');
      const [first] = rows.edges.map(({ node }: { node: { entity: { name: string; id: string } } }) => node);
      const alone = await cascade(`upper: "河北", entity: "${first.entity.id}"`);
      expect(alone.rows.edges.map(({ node }: { node: unknown }) => node)).toEqual([first]);
    });

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

    it.each([
      ['level: COUNTY', ['清苑区']],
      ['level: CITY', ['保定市']],
      ['place: "清苑"', ['清苑区']],
      ['place: "保定"', ['保定市']],
      ['place: "保定", includeBelow: true', ['保定市', '清苑区']],
      ['place: "长安区", includeBelow: true, year: 2021', 'AMBIGUOUS_NAME'],
      ['docTypes: [PLAN, COMMENTARY]', ['清苑区']],
    ])('narrows the places below by %s, never the upper level', async (filter, places) => {
      const { data, errors } = await api().ask(`{ cascade(upper: "河北", ${filter}) { ${ROWS} } }`);
      if (typeof places === 'string') {
        expect(errors[0]?.extensions.code).toBe(places);
        return;
      }
      const { below, rows } = data.cascade;
      expect(below.map(({ place }: { place: string }) => place)).toEqual(places);
      expect(rows.edges.map(({ node }: { node: { entity: Named } }) => node.entity.name).sort()).toEqual(['乡村振兴', '非首都功能疏解']);
      for (const { node } of rows.edges)
        expect(places).toEqual(expect.arrayContaining(node.takenUpBy.map(({ place }: { place: string }) => place)));
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
}
