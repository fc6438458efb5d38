import { beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/model/graph-store.js';
import { knownDocuments, removeDocument } from '../../../src/store/documents.js';
import { graphDocument } from '../../support/graph-documents.js';
import { holding, type StoreUnderTest } from '../store-under-test.js';

/** Which texts and names a phrase finds, and in which order. */
export function searchSuite(store: () => GraphStore, under: StoreUnderTest): void {
  describe('text search', () => {
    const documents = Array.from({ length: 12 }, (_, seed) => graphDocument({ seed }));
    beforeAll(() => holding(store(), under, documents));

    test('finds exactly the passages that hold the phrase', async () => {
      const passages = documents.flatMap((document) => document.passages);
      const phrases = [
        '服务',
        '全力服务',
        '到2025年',
        'pm2.5',
        'AI企业',
        '5G',
        '治理',
        '亿元。',
        '湖',
        '今年将加快建设青',
        '没有这样的话',
        '务全',
      ];
      for (const phrase of phrases) {
        const wanted = passages.filter(({ text }) => text.toLowerCase().includes(phrase.toLowerCase())).map(({ id }) => id);
        const hits = await store().searchText('passage', phrase, 1_000);
        expect(hits.map(({ id }) => id).sort(), phrase).toEqual(wanted.sort());
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
      }
    });

    test('finds entities by name and alias, the closest name first', async () => {
      const names = await store().read('MATCH (e:Entity) RETURN e.id AS id, [e.name] + e.aliases AS names');
      expect(names.length).toBeGreaterThan(0);
      for (const phrase of ['青石', '青石物流', '新港', '项目', '石']) {
        const wanted = names.filter((row) => (row.names as string[]).some((name) => name.includes(phrase))).map(({ id }) => id);
        expect((await store().searchText('entity', phrase, 1_000)).map(({ id }) => id).sort(), phrase).toEqual(wanted.sort());
      }
      for (const {
        names: [name],
      } of names as { names: string[] }[])
        expect((await store().searchText('entity', String(name), 1))[0]?.score).toBe(1);
    });

    test('puts the better known first where names match alike', async () => {
      const known = new Map(
        (await store().read('MATCH (e:Entity) RETURN e.id AS id, e.documents AS documents')).map(({ id, documents }) => [id, documents]),
      );
      const hits = await store().searchText('entity', '物流', 1_000);
      const closest = hits.filter(({ score }) => score === hits[0]?.score).map(({ id }) => Number(known.get(id)));
      expect(new Set(closest).size).toBeGreaterThan(1);
      expect(closest).toEqual([...closest].sort((a, b) => b - a));
    });

    test('takes whatever is typed for text', async () => {
      for (const phrase of ['', ' ', '"', '服务" OR "*', '* AND', '\\', "'", '(服务', 'a\nb', '~1']) {
        expect(Array.isArray(await store().searchText('passage', phrase, 5))).toBe(true);
      }
      expect(await store().searchText('passage', '服务', 3)).toHaveLength(3);
    });

    test('forgets what is removed', async () => {
      for (const { id } of await knownDocuments(store())) await removeDocument(store(), id);
      expect(await store().searchText('passage', '服务', 5)).toEqual([]);
      expect(await store().searchText('entity', '青石', 5)).toEqual([]);
    });
  });
}
