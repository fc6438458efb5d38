import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';
import { documentIdOf } from '../../support/hand-graph.js';
import { asking, namesOf } from './asking.js';

export function figures(api: () => Api): void {
  const ask = asking(api);

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
      ['years: 1, status: RESULT', [6.2]],
      ['years: 5', []],
    ])('%s', async (args, values) => {
      expect((await rows(args)).map(({ value }: { value: number }) => value).sort((a: number, b: number) => a - b)).toEqual(values);
    });

    it('names the nearest indicators where none is called so', async () => {
      const { errors } = await api().ask('{ targetLedger(indicator: "学校") { totalCount } }');
      expect(errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' }, message: expect.stringContaining('新建学校') });
    });

    it('leads from a figure to its indicator, which is a node of its own', async () => {
      const { targetLedger } = await ask(
        '{ targetLedger(indicator: "GDP", status: RESULT) { edges { node { years fromYear counts { id name aliases documents } } } } }',
      );
      const { counts, ...over } = targetLedger.edges[0].node;
      expect(over).toEqual({ years: 1, fromYear: 2021 });
      expect(counts).toMatchObject({ name: '地区生产总值', aliases: ['GDP', '生产总值'], documents: 2 });
      const { node } = await ask('query($id: ID!) { node(id: $id) { __typename ... on Indicator { name figures } } }', { id: counts.id });
      expect(node).toEqual({ __typename: 'Indicator', name: '地区生产总值', figures: 3 });
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
      const [none, some] = [documentIdOf('qingyuan-2021'), documentIdOf('baoding-2021')];
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
}
