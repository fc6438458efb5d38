import { describe, expect, test } from 'vitest';
import type { GraphDocument } from '../../../src/model/extraction.js';
import type { GraphStore } from '../../../src/model/graph-store.js';
import { removeDocument } from '../../../src/store/documents.js';
import { graphDocument, SMALL } from '../../support/graph-documents.js';
import { holding, type StoreUnderTest } from '../store-under-test.js';

/** What figures count, gathered from all documents. */
export function indicatorSuite(store: () => GraphStore, under: StoreUnderTest): void {
  const given = (documents: readonly GraphDocument[]) => holding(store(), under, documents);

  describe('indicators', () => {
    const base = graphDocument({ seed: 1, size: { ...SMALL, entities: 1, claims: 0, figures: 1, mentions: 0 } });
    /** A document with so many figures of the one indicator, under names of its own. */
    const giving = (number: number, aliases: readonly string[], figures: number): GraphDocument => {
      const { document, figures: made } = base.extraction;
      const id = `giving-${number}`;
      const indicator = { id: 'i-1', name: '粮食产量', aliases, unit: '万吨', lowerIsBetter: false, isVague: false };
      const passages = base.passages.map((passage) => ({ ...passage, id: `${id} ${passage.id}` }));
      const copies = Array.from({ length: figures }, (_, at) =>
        made.map((figure) => ({ ...figure, id: `${id} ${at}`, indicatorId: 'i-1', scope: null })),
      );
      const extraction = { ...base.extraction, indicators: [indicator], figures: copies.flat(), document: { ...document, id, uri: id } };
      return { ...base, passages, extraction };
    };
    const indicators = () => store().read('MATCH (i:Indicator) RETURN properties(i) AS indicator');
    const gathered = (aliases: readonly string[], documents: number, figures: number) => [
      { indicator: { id: 'i-1', name: '粮食产量', aliases, unit: '万吨', lowerIsBetter: false, isVague: false, documents, figures } },
    ];

    test('gather the names that documents use, whatever their order, and let them go with the documents', async () => {
      const [a, b, c] = [giving(1, ['粮食总产', '粮产'], 2), giving(2, [], 1), giving(3, ['全年粮食产量', '粮产'], 3)] as const;
      for (const order of [
        [a, b, c],
        [c, b, a],
      ] as const) {
        await given(order);
        expect(await indicators()).toEqual(gathered(['全年粮食产量', '粮产', '粮食总产'], 3, 6));
      }
      await removeDocument(store(), 'giving-3');
      expect(await indicators()).toEqual(gathered(['粮产', '粮食总产'], 2, 3));
      await removeDocument(store(), 'giving-1');
      expect(await indicators()).toEqual(gathered([], 1, 1));
      await removeDocument(store(), 'giving-2');
      expect(await indicators()).toEqual([]);
    });

    test('are counted once by each figure', async () => {
      await given([graphDocument({ seed: 1 }), graphDocument({ seed: 2 })]);
      const [apart] = await store().read(
        'MATCH (f:Figure) WITH f, COUNT { (f)-[:COUNTS]->(:Indicator) } AS counted WHERE counted <> 1 RETURN count(f) AS total',
      );
      expect(apart).toEqual({ total: 0 });
      const rows = await store().read(
        'MATCH (i:Indicator) MATCH (i)<-[:COUNTS]-(f:Figure) WITH i, count(f) AS total RETURN i.figures AS said, total',
      );
      expect(rows.length).toBeGreaterThan(1);
      for (const { said, total } of rows) expect(said).toBe(total);
    });
  });
}
