import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';
import { HAND_DOCUMENTS } from '../../support/hand-graph.js';
import { asking, type Named } from './asking.js';

type Hit = { readonly entity: Named | null; readonly passage: { readonly id: string } | null; readonly text: string };
type Edge = { readonly node: Hit };

const ALL = `hits { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id score text highlights { start end } entity { name } passage { id } } } }`;
const FACETS = `entityTypes { type count } docTypes { value passages documents } years { value passages documents } places { value passages documents }`;

/** How many sentences of the hand-made documents hold all of the words. */
function sentencesWith(words: readonly string[]): number {
  const texts = HAND_DOCUMENTS.flatMap(({ passages }) => passages.map(({ text }) => text.toLowerCase()));
  return texts.filter((text) => words.every((word) => text.includes(word))).length;
}

export function searchSuite(api: () => Api): void {
  const ask = asking(api);
  const results = async (args: string, selection = `${ALL} ${FACETS}`) =>
    (await ask(`{ searchResults(${args}) { isCut ${selection} } }`)).searchResults;

  describe('searchResults', () => {
    it('counts, ranks and shows what holds a phrase', async () => {
      const { hits, entityTypes, docTypes, years, places } = await results('query: "城际"');
      expect(hits.totalCount).toBe(1 + sentencesWith(['城际']));
      expect(hits.edges[0].node).toMatchObject({ entity: { name: '清河城际铁路' }, highlights: [{ start: 2, end: 4 }] });
      for (const { node } of hits.edges.slice(1) as Edge[])
        expect(node).toMatchObject({ entity: null, text: expect.stringContaining('城际') });
      expect(entityTypes).toEqual([{ type: 'PROJECT', count: 1 }]);
      expect(docTypes).toEqual([{ value: 'WORK_REPORT', passages: 4, documents: 2 }]);
      expect(years).toEqual([
        { value: 2021, passages: 2, documents: 1 },
        { value: 2022, passages: 2, documents: 1 },
      ]);
      expect(places).toEqual([{ value: '保定市', passages: 4, documents: 2 }]);
    });

    it('counts sentences by kind, year and place of many documents', async () => {
      const { docTypes, places } = await results('query: "乡村振兴", kinds: [PASSAGE]');
      expect(docTypes).toEqual([
        { value: 'COMMENTARY', passages: 1, documents: 1 },
        { value: 'PLAN', passages: 1, documents: 1 },
        { value: 'WORK_REPORT', passages: 1, documents: 1 },
      ]);
      expect(places.map(({ value }: { value: string }) => value)).toEqual(['保定市', '河北省', '清苑区']);
    });

    it.each([
      [['城际', '铁路']],
      [['铁路', '城际']],
      [['京津冀', '清河']],
      [['新建', '学校', '12']],
      [['市长', '地区生产总值']],
      [['城际', '学校']],
      [['6.2%']],
    ])('finds sentences that hold all of %j', async (words) => {
      const { hits } = await results(`query: "${words.join(' ')}", kinds: [PASSAGE]`);
      expect(hits.totalCount).toBe(sentencesWith(words));
      for (const { node } of hits.edges as Edge[]) for (const word of words) expect(node.text).toContain(word);
    });

    it('finds any part of two characters or more of every sentence', async () => {
      const texts = HAND_DOCUMENTS.flatMap(({ passages }) => passages.map(({ id, text }) => ({ id, text })));
      for (const [at, { id, text }] of texts.entries()) {
        const start = (at * 7) % (text.length - 2);
        const part = text.slice(start, start + 2 + (at % 4));
        const { hits } = await results(`query: ${JSON.stringify(part)}, kinds: [PASSAGE], first: 100`);
        expect(
          (hits.edges as Edge[]).map(({ node }) => node.passage?.id),
          part,
        ).toContain(id);
        expect(hits.totalCount).toBe(sentencesWith([part.toLowerCase()]));
      }
    });

    it.each([
      ['year: 2022', 2],
      ['docTypes: COMMENTARY', 2],
      ['place: "保定"', 4],
      ['place: "清苑"', 2],
      ['level: PROVINCE', 0],
      ['kinds: [ENTITY]', 1],
      ['kinds: [ENTITY], types: [PROJECT]', 0],
      ['kinds: [ENTITY], types: [STRATEGY], year: 2022', 1],
    ])('keeps to %s', async (filter, total) => {
      const { hits, years } = await results(`query: "京津冀", ${filter}`);
      expect(hits.totalCount).toBe(total);
      const passages = (hits.edges as Edge[]).filter(({ node }) => node.passage).length;
      expect(years.reduce((sum: number, { passages: some }: { passages: number }) => sum + some, 0)).toBe(passages);
    });

    it('walks page by page without loss or repetition', async () => {
      const { hits: whole } = await results('query: "保定", first: 100');
      const seen: string[] = [];
      for (let after: string | null = null; ; ) {
        const { hits } = await results(`query: "保定", first: 2${after ? `, after: "${after}"` : ''}`, ALL);
        seen.push(...hits.edges.map(({ node }: { node: { id: string } }) => node.id));
        after = hits.pageInfo.endCursor;
        if (!hits.pageInfo.hasNextPage) break;
      }
      expect(seen).toEqual(whole.edges.map(({ node }: { node: { id: string } }) => node.id));
      expect(seen).toHaveLength(whole.totalCount);
    });

    it('loads nothing for a count, and shows nothing where nothing is', async () => {
      const counted = await api().ask(
        '{ searchResults(query: "保定", first: 1) { hits { totalCount } years { value passages } entityTypes { count } } }',
      );
      expect(counted.errors).toEqual([]);
      // One of them looks for the words across quotation marks.
      expect(counted.reads).toBeLessThanOrEqual(7);
      const none = await results('query: "月球基地"');
      expect(none).toEqual({
        isCut: false,
        hits: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] },
        ...{ entityTypes: [], docTypes: [], years: [], places: [] },
      });
    });

    it.each(['query: "城"', 'query: ""', 'query: "城际 铁"', 'query: "城际", first: 0', 'query: "城际", after: "x"', 'query: "a b"'])(
      'refuses %s',
      async (args) => {
        const { errors } = await api().ask(`{ searchResults(${args}) { hits { totalCount } } }`);
        expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      },
    );
  });

  describe('search', () => {
    it('finds what holds several words', async () => {
      const { search } = await ask('{ search(query: "西湖 水厂") { entity { name } passage { text } highlights { start end } } }');
      expect(search[0]).toMatchObject({
        entity: { name: '西湖地表水厂' },
        highlights: [
          { start: 0, end: 2 },
          { start: 4, end: 6 },
        ],
      });
      expect(search.slice(1)).toHaveLength(sentencesWith(['西湖', '水厂']));
    });
  });
}
