import { describe, expect, test } from 'vitest';
import type { GraphDocument } from '../../../src/model/extraction.js';
import type { GraphStore } from '../../../src/model/graph-store.js';
import { graphDocument, SMALL } from '../../support/graph-documents.js';
import { holding, type StoreUnderTest } from '../store-under-test.js';

/** Which of the names that documents use becomes the name of an entity. */
export function nameSuite(store: () => GraphStore, under: StoreUnderTest): void {
  const given = (documents: readonly GraphDocument[]) => holding(store(), under, documents);

  describe('names', () => {
    test('most documents decide, then length, then code units', async () => {
      const base = graphDocument({ seed: 1, size: { ...SMALL, claims: 0, figures: 0, mentions: 0 } });
      const calling = (number: number, name: string, aliases: readonly string[] = []): GraphDocument => {
        const { document, entities } = base.extraction;
        const id = `calling-${number}`;
        const named = entities.slice(0, 1).map((entity) => ({ ...entity, name, aliases }));
        const passages = base.passages.map((passage) => ({ ...passage, id: `${id} ${passage.id}` }));
        return { ...base, passages, extraction: { ...base.extraction, entities: named, document: { ...document, id, uri: id } } };
      };
      const nameAfter = async (...documents: GraphDocument[]) => {
        await given(documents);
        const [row] = await store().read('MATCH (e:Entity) RETURN e.name AS name, e.aliases AS aliases, e.documents AS documents');
        return row;
      };
      expect(await nameAfter(calling(1, '东湖新区'), calling(2, '东湖'), calling(3, '东湖'))).toEqual({
        name: '东湖',
        aliases: ['东湖新区'],
        documents: 3,
      });
      expect(await nameAfter(calling(1, '东湖'), calling(2, '东湖新区', ['湖区', '东湖']))).toEqual({
        name: '东湖新区',
        aliases: ['东湖', '湖区'],
        documents: 2,
      });
      expect(await nameAfter(calling(1, '西湖'), calling(2, '东湖'))).toMatchObject({ name: '东湖', aliases: ['西湖'] });
    });
  });
}
