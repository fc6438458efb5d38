import { afterAll, beforeAll, describe } from 'vitest';
import type { GraphStore } from '../../src/model/graph-store.js';
import type { StoreUnderTest } from './store-under-test.js';
import { documentSuite } from './suites/documents.js';
import { edgeSuite } from './suites/edges.js';
import { indicatorSuite } from './suites/indicators.js';
import { listSuite } from './suites/lists.js';
import { nameSuite } from './suites/names.js';
import { portSuite } from './suites/port.js';
import { searchSuite } from './suites/search.js';

/** What every store must do. */
export function graphStoreContract(engine: string, under: StoreUnderTest): void {
  describe(`graph store (${engine})`, () => {
    let opened: GraphStore | undefined;
    const store = (): GraphStore => {
      if (!opened) throw new Error('The store is not open');
      return opened;
    };
    beforeAll(async () => {
      opened = await under.open();
    }, 60_000);
    afterAll(() => opened?.close());

    portSuite(store);
    documentSuite(store, under);
    edgeSuite(store, under);
    nameSuite(store, under);
    indicatorSuite(store, under);
    listSuite(store, under);
    searchSuite(store, under);
  });
}
