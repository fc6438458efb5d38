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
  });
}
