import { describe, expect, it, test } from 'vitest';
import type { CurationApi } from '../../support/curation-api.js';
import { graphState } from '../../support/graph-state.js';

export function documents(api: () => CurationApi): void {
  const ask: CurationApi['ask'] = (...question) => api().ask(...question);

  describe('documents', () => {
    const INGEST = `mutation ($text: String!, $name: String, $place: String, $year: Int) { ingestDocument(text: $text, name: $name, place: $place, year: $year) {
      outcome document { id name uri place year title } diagnostics { code message } } }`;
    const text = '阳信县人民政府工作会议\n会议强调，阳信县要加快建设鸭梨产业园，总投资3亿元。\n';

    it('are read, replaced by what bears their name, and removed without a trace', async () => {
      const before = await graphState(api().graph.store);
      const { data, codes } = await ask(INGEST, { text, name: '阳信会议', place: '阳信县', year: 2024 });
      expect(codes).toEqual([]);
      expect(data.ingestDocument).toMatchObject({
        outcome: 'ADDED',
        document: { name: '阳信会议', uri: 'upload:阳信会议', place: '阳信县', year: 2024 },
        diagnostics: [],
      });
      expect((await ask(INGEST, { text, name: '阳信会议', place: '阳信县', year: 2024 })).data.ingestDocument.outcome).toBe('UNCHANGED');
      const replaced = (await ask(INGEST, { text: `${text}会议还研究了其他事项。\n`, name: '阳信会议' })).data.ingestDocument;
      expect(replaced.outcome).toBe('REPLACED');
      expect((await ask('mutation ($id: ID!) { removeDocument(id: $id) }', { id: replaced.document.id })).data.removeDocument).toBe(
        replaced.document.id,
      );
      expect(await graphState(api().graph.store)).toEqual(before);
      expect((await ask('mutation ($id: ID!) { removeDocument(id: $id) }', { id: replaced.document.id })).codes).toEqual(['NOT_FOUND']);
    });

    it('are named by their title where they have no name', async () => {
      const { data } = await ask(
        `mutation ($text: String!) { ingestDocument(text: $text, title: "一次会议${'长'.repeat(200)}") { document { id name title } } }`,
        { text },
      );
      expect(data.ingestDocument.document).toMatchObject({
        name: expect.stringMatching(/^一次会议长{116}$/u),
        title: expect.stringMatching(/^一次会议长{200}$/u),
      });
      await ask('mutation ($id: ID!) { removeDocument(id: $id) }', { id: data.ingestDocument.document.id });
    });

    test.each<[string, object]>([
      ['nothing', { text: '' }],
      ['blanks', { text: ' \n　' }],
      ['more than the longest', { text: '长'.repeat(1_000_001) }],
      ['NUL', { text: '会议\0' }],
      ['front matter that is none', { text: '---\nyear: 今年\n---\n会议' }],
      ['a name with a line break', { text: '会议', name: 'a\nb' }],
      ['a name far too long', { text: '会议', name: '名'.repeat(200) }],
      ['a year before all plans', { text: '会议', year: 12 }],
    ])('are refused with %s', async (_name, variables) => {
      const before = await graphState(api().graph.store);
      expect((await ask(INGEST, variables)).codes).toEqual(['BAD_USER_INPUT']);
      expect(await graphState(api().graph.store)).toEqual(before);
    });
  });
}
