import { openStore } from '../../src/store/open-store.js';
import { clearGraph } from '../support/clear-graph.js';
import { describeNeo4j } from '../support/neo4j.js';
import { graphStoreContract } from './graph-store.contract.js';

describeNeo4j('Neo4j', (settings) => {
  graphStoreContract('neo4j', { open: () => openStore(settings()), clear: clearGraph });
});
