import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoreSettings } from '../../src/store/open-store.js';
import { DOCUMENTS } from '../support/curated.js';
import { type CurationApi, startCurationApi } from '../support/curation-api.js';
import { describeNeo4j } from '../support/neo4j.js';
import { access } from './curation/access.js';
import { documents } from './curation/documents.js';
import { judgements } from './curation/judgements.js';
import { longIngests } from './curation/long-ingests.js';

/** Every change is asked for over HTTP, once for each engine, of the real extractor and a ledger in a file. */
function suites(settings: () => StoreSettings): void {
  let api: CurationApi;
  beforeAll(async () => {
    api = await startCurationApi(settings());
  }, 240_000);
  afterAll(() => api.close());

  for (const suite of [access, judgements, documents, longIngests]) suite(() => api);

  it('a second reading of everything adds nothing', async () => {
    const { curation, store } = api.graph;
    const version = await store.version();
    for (const document of DOCUMENTS) expect((await curation.ingest(document)).outcome).toBe('unchanged');
    expect(await curation.bringUpToDate()).toBe(0);
    expect(await store.version()).toBe(version);
  });
}

describe('curation over the embedded engine', () => suites(() => ({ engine: 'embedded', path: ':memory:' })));
describeNeo4j('curation over Neo4j', suites);
