import { pino } from 'pino';
import { describe, expect, it, test } from 'vitest';
import { startServer } from '../../../src/graphql/server.js';
import { type CurationApi, TOKEN } from '../../support/curation-api.js';

const silent = pino({ level: 'silent' });
const REMOVE = 'mutation { removeDocument(id: "document-none") }';

export function access(api: () => CurationApi): void {
  const ask: CurationApi['ask'] = (...question) => api().ask(...question);

  describe('who may', () => {
    it('only reads without a token, whatever is sent', async () => {
      expect((await ask(REMOVE, {}, { url: api().reading.url })).codes).toEqual(['READ_ONLY']);
      expect((await ask(REMOVE, {}, { url: api().reading.url, authorization: null })).codes).toEqual(['READ_ONLY']);
    });

    test.each<[string, string | null]>([
      ['nothing', null],
      ['another token', 'Bearer another-token-of-22'],
      ['the beginning of the token', `Bearer ${TOKEN.slice(0, -1)}`],
      ['more than the token', `Bearer ${TOKEN}x`],
      ['the token under another scheme', `Basic ${TOKEN}`],
      ['the token alone', TOKEN],
      ['an empty token', 'Bearer '],
    ])('is not who sends %s', async (_name, authorization) => {
      expect((await ask(REMOVE, {}, { authorization })).codes).toEqual(['UNAUTHENTICATED']);
    });

    it('is who sends the token, in any spelling of the scheme', async () => {
      expect((await ask(REMOVE)).codes).toEqual(['NOT_FOUND']);
      expect((await ask(REMOVE, {}, { authorization: `bearer ${TOKEN}` })).codes).toEqual(['NOT_FOUND']);
    });

    it('lets all read the judgements', async () => {
      const { data, codes } = await ask('{ judgements { totalCount } }', {}, { authorization: null });
      expect([codes, data.judgements.totalCount]).toEqual([[], 0]);
    });

    test.each(['short', 'fifteen-signs-x', 'sixteen signs or more', '密令密令密令密令密令密令密令密令'])(
      'refuses to start with the token “%s”',
      async (token) => {
        await expect(startServer({ store: api().graph.store, port: 0, log: silent, token })).rejects.toMatchObject({
          code: 'CONFIGURATION',
        });
      },
    );

    it('takes large bodies from those with the token only', async () => {
      const body = JSON.stringify({ query: '{ stats { documents } }', variables: { x: '字'.repeat(200_000) } });
      const post = (headers: object) =>
        fetch(`${api().server.url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
      expect((await post({})).status).toBe(413);
      expect((await post({ authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    });
  });
}
