import { afterAll, beforeAll, describe } from 'vitest';
import type { StoreSettings } from '../../src/store/open-store.js';
import { type Api, startApi } from '../support/api.js';
import { describeNeo4j } from '../support/neo4j.js';
import { askedProperties } from './suites/asked-properties.js';
import { explainLinkSuite } from './suites/explain-link.js';
import { figures } from './suites/figures.js';
import { filters } from './suites/filters.js';
import { hostileInput } from './suites/hostile-input.js';
import { linkageSuite } from './suites/linkage.js';
import { lists } from './suites/lists.js';
import { names } from './suites/names.js';
import { neighborhoodSuite } from './suites/neighborhood.js';
import { nodes } from './suites/nodes.js';
import { projectsAndPeople } from './suites/projects-and-people.js';
import { roundTrips } from './suites/round-trips.js';
import { searchSuite } from './suites/search.js';
import { statements } from './suites/statements.js';
import { strategies } from './suites/strategies.js';
import { texts } from './suites/texts.js';

/** The last looks at the statements of all before it. */
const SUITES = [
  ...[nodes, lists, names, askedProperties],
  ...[linkageSuite, strategies, figures, projectsAndPeople, explainLinkSuite, neighborhoodSuite, texts, filters, searchSuite],
  ...[roundTrips, hostileInput, statements],
];

/** Every suite asks a real server over HTTP, once for each engine. */
function suites(settings: () => StoreSettings): void {
  let api: Api;
  beforeAll(async () => {
    api = await startApi(settings());
  }, 240_000);
  afterAll(() => api.close());

  for (const suite of SUITES) suite(() => api);
}

describe('the API over the embedded engine', () => suites(() => ({ engine: 'embedded', path: ':memory:' })));
describeNeo4j('the API over Neo4j', suites);
