import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';

const folder = new URL('../../src/web/graphiql/examples/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

describe('the examples of GraphiQL', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi({ engine: 'embedded', path: ':memory:' });
  });
  afterAll(() => api.close());

  it.each(files)('%s is a query of this API, introduced in both languages', async (name) => {
    const query = readFileSync(new URL(name, folder), 'utf8');
    expect(query).toMatch(/^# [^\n]*\p{Script=Han}[^\n]*\n# [ -~]+\n/u);
    const { errors } = await api.ask(query);
    // The place of an example need not be in this graph; everything else must hold.
    expect(errors.filter(({ extensions }) => extensions.code !== 'NOT_FOUND')).toEqual([]);
  });

  it('are all in a tab', () => {
    const index = readFileSync(new URL('index.ts', folder), 'utf8');
    for (const name of files) expect(index).toContain(`./${name}?raw`);
  });

  it.each([
    ...['linkage', 'linkageMatrix', 'cascade', 'targetLedger', 'targetDiff', 'promises', 'lifeline', 'silentProjects'],
    ...['officeHolders', 'explainLink', 'neighborhood', 'wordingRadar', 'compareDocuments', 'searchResults'],
  ])('show %s', (question) => {
    const shown = files.filter((name) => readFileSync(new URL(name, folder), 'utf8').includes(` ${question}(`));
    expect(shown).not.toEqual([]);
  });
});
