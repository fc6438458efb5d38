import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import { pairsOf } from '../../src/store/text-search.js';

it('takes the pairs of characters of every stretch, each once', () => {
  expect(pairsOf(['产业园', '产业'])).toEqual(['产业', '业园']);
});

it('finds in a large graph exactly what holds the phrase, whichever of its pairs is rare', async () => {
  const store = await openStore({ engine: 'embedded', path: ':memory:' });
  const parts = ['高新', '产业', '开发', '园区', '新产', '业开'];
  const text = (at: number) =>
    Array.from({ length: 6 }, (_, place) => parts[Math.floor(at / 3 ** place + place) % parts.length]).join(at % 5 === 0 ? '，' : '');
  const rows = Array.from({ length: 20_500 }, (_, at) => ({ id: `p-${at}`, text: at === 77 ? '枫滩高新产业' : text(at) }));
  await store.write([{ statement: 'UNWIND $rows AS row CREATE (p:Passage {id: row.id, text: row.text})', rows }]);
  for (const phrase of ['高新产业', '产业开发园区', '枫滩高新', '高新，产业', '没有这样', '产业园区A', '开发']) {
    const wanted = rows.filter((row) => row.text.toLowerCase().includes(phrase.toLowerCase())).map(({ id }) => id);
    for (const _ of ['first', 'again']) {
      const hits = await store.searchText('passage', phrase, 100_000);
      expect(hits.map(({ id }) => id).sort(), phrase).toEqual([...wanted].sort());
    }
  }
  await store.close();
});
