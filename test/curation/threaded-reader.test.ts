import { Worker } from 'node:worker_threads';
import { afterAll, expect, it } from 'vitest';
import { ReadingPool } from '../../src/cli/reading-pool.js';
import { ThreadedReader } from '../../src/cli/threaded-reader.js';
import { documentFromText } from '../../src/documents/document-from-text.js';
import type { Judgement } from '../../src/model/judgement.js';
import { identified } from '../../src/resolve/judgements/judgement-id.js';
import { Decisions, NO_DECISIONS } from '../../src/resolve/judgements/judgements.js';
import { READER } from '../support/curated.js';
import { REPORT_2022, REPORT_2023 } from '../support/curation-texts.js';

/** Run from its sources, a thread needs a loader for them. */
const file = new URL('../../src/cli/reading-worker.ts', import.meta.url);
const run = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); })`;
const reader = new ThreadedReader(new ReadingPool(1, () => new Worker(run, { eval: true })));
afterAll(() => reader.close());

const source = (raw: string) => documentFromText(raw, { name: '报告', uri: '报告' });

it('reads what the extractor reads, several texts at once, while the process goes on', async () => {
  let turns = 0;
  const beat = setInterval(() => turns++, 10);
  const read = await Promise.all([REPORT_2022, REPORT_2023].map((raw) => reader.extract(source(raw), NO_DECISIONS.splits)));
  clearInterval(beat);
  expect(turns).toBeGreaterThan(5);
  expect(read).toEqual(await Promise.all([REPORT_2022, REPORT_2023].map((raw) => READER.extract(source(raw), NO_DECISIONS.splits))));
}, 60_000);

it('keeps names apart that judgements split', async () => {
  const { extraction } = await READER.extract(source(REPORT_2023), NO_DECISIONS.splits);
  const whole = extraction.entities.find(({ aliases }) => aliases.length > 0);
  if (!whole) throw new Error('no entity of two names');
  const { id, type, name } = whole;
  const split: Judgement = identified({
    ...{ kind: 'split', entity: { id, type, name }, name: whole.aliases[0] ?? '' },
    ...{ by: '甲', at: '2025-01-01T00:00:00.000Z', reason: '两回事' },
  });
  const { splits } = new Decisions([split]);
  const read = await reader.extract(source(REPORT_2023), splits);
  expect(read.extraction.entities.filter(({ apartFrom }) => apartFrom === id)).toHaveLength(1);
  expect(read).toEqual(await READER.extract(source(REPORT_2023), splits));
}, 60_000);

it('begins anew after its thread has ended', async () => {
  const reading = reader.extract(source(REPORT_2022), NO_DECISIONS.splits);
  await reader.close();
  await expect(reading).rejects.toThrow('ended');
  expect(await reader.extract(source(REPORT_2022), NO_DECISIONS.splits)).toEqual(
    await READER.extract(source(REPORT_2022), NO_DECISIONS.splits),
  );
}, 60_000);
