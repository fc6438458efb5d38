import { expect, it } from 'vitest';
import { bulkFill } from '../../scripts/bench/questions/bulk-fill.js';
import { countryOf, documentsOf } from '../../scripts/bench/questions/country/documents.js';
import { writeDocument } from '../../src/store/documents.js';
import { openStore } from '../../src/store/open-store.js';
import { graphState } from '../support/graph-state.js';

it('writes many documents as they are written one by one', async () => {
  const country = countryOf(70);
  const [together, singly] = [
    await openStore({ engine: 'embedded', path: ':memory:' }),
    await openStore({ engine: 'embedded', path: ':memory:' }),
  ];
  await bulkFill(together, documentsOf(country));
  for (const document of documentsOf(country)) await writeDocument(singly, document);
  const [state, expected] = [await graphState(together), await graphState(singly)];
  expect(state.filter((line, at) => line !== expected[at]).slice(0, 3)).toEqual([]);
  expect(state).toHaveLength(expected.length);
  await together.close();
  await singly.close();
}, 60_000);
