import { openStore } from '../../src/store/open-store.js';
import { clearGraph } from '../support/clear-graph.js';
import { graphStoreContract } from './graph-store.contract.js';

graphStoreContract('embedded', { open: () => openStore({ engine: 'embedded', path: ':memory:' }), clear: clearGraph });
