import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';
import { documentIdOf } from '../../support/hand-graph.js';
import { asking, namesOf } from './asking.js';

export function texts(api: () => Api): void {
  const ask = asking(api);

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

  describe('a passage', () => {
    it('knows the sentence before it and the one behind', async () => {
      const { node } = await ask(
        'query($id: ID!) { node(id: $id) { ... on Document { passages(first: 3) { edges { node { text before { text } after { text before { text } } } } } } } }',
        { id: documentIdOf('baoding-2021') },
      );
      const passages: { text: string; before: { text: string } | null; after: { text: string; before: { text: string } } | null }[] =
        node.passages.edges.map((edge: { node: unknown }) => edge.node);
      expect(passages[0]?.before).toBeNull();
      expect(passages[1]?.before?.text).toBe(passages[0]?.text);
      expect(passages[0]?.after).toEqual({ text: passages[1]?.text, before: { text: passages[0]?.text } });
    });
  });

  describe('compareDocuments', () => {
    it('tells what is common, what is only in one, and what changed', async () => {
      const { compareDocuments } = await ask(
        'query($a: ID!, $b: ID!) { compareDocuments(left: $a, right: $b, types: [PROJECT, PERSON]) { common { name } onlyLeft { name } onlyRight { name } targets { change } results { change } } }',
        { a: documentIdOf('baoding-2021'), b: documentIdOf('baoding-2022') },
      );
      expect(namesOf(compareDocuments.common).sort()).toEqual(['清河城际铁路', '西湖地表水厂'].sort());
      expect(namesOf(compareDocuments.onlyLeft).sort()).toEqual(['东站智慧粮库', '赵启明'].sort());
      expect(namesOf(compareDocuments.onlyRight)).toEqual(['孙若兰']);
      expect(compareDocuments.results).toEqual([{ change: 'NEW' }]);
    });

    it('does not call silent what holds the words', async () => {
      const query = 'query($a: ID!, $b: ID!) { compareDocuments(left: $a, right: $b) { ONLY { name } WORDS { name } } }';
      const compare = async (only: string, words: string, a: string, b: string) => {
        const { compareDocuments } = await ask(query.replace('ONLY', only).replace('WORDS', words), {
          a: documentIdOf(a),
          b: documentIdOf(b),
        });
        return [namesOf(compareDocuments[only]).sort(), namesOf(compareDocuments[words]).sort()];
      };
      const there = await compare('onlyLeft', 'inWordsOfRight', 'baoding-2021', 'baoding-2022');
      const back = await compare('onlyRight', 'inWordsOfLeft', 'baoding-2022', 'baoding-2021');
      expect(there).toEqual(back);
      expect(there[0]).toContain('东站智慧粮库');
      for (const name of there[1] ?? []) expect(there[0]).not.toContain(name);
    });
  });
}
