import { writeDocument } from '../../src/store/documents.js';
import { openStore } from '../../src/store/open-store.js';
import { graphDocument } from './graph-documents.js';

/** Writes documents 0, 1, 2 … to the graph at the path given and tells each on a line of its own, until it is killed. */
const store = await openStore({ engine: 'embedded', path: String(process.argv[2]) });
for (let seed = 0; ; seed++) {
  await writeDocument(store, graphDocument({ seed }));
  process.stdout.write(`${seed}\n`);
}
