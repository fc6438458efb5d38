// How the explorer's graph view bears a hub with 5,000 neighbours: the API's answer, first picture, panning, pointing, a filter.
//   npx tsx scripts/bench/graph-view.ts [documents] [neighbours]      builds the pages first: npm run build
import { join } from 'node:path';
import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { startServer } from '../../src/graphql/server.js';
import type { GraphStore } from '../../src/model/graph-store.js';
import { writeDocument } from '../../src/store/documents.js';
import { openStore } from '../../src/store/open-store.js';
import { browserPath, launch } from '../../test/support/browser.js';
import { type DocumentSize, graphDocument } from '../../test/support/graph-documents.js';

const DOCUMENTS = Number(process.argv[2] ?? 140);
const NEIGHBOURS = Number(process.argv[3] ?? 5_000);
const SIZE: DocumentSize = { passages: 200, entities: 400, mentions: 500, figures: 10, claims: 500 };
const WORLD = 9_000;

const note = (what: string, value: number, unit = 'ms') => console.log(`${what.padEnd(44)} ${value.toFixed(0).padStart(7)} ${unit}`);
const middle = (values: readonly number[], at: number) => [...values].sort((a, b) => a - b)[Math.floor(values.length * at)] ?? Number.NaN;

/** The entity that most others are joined to. */
async function hubOf(store: GraphStore): Promise<{ id: string; degree: number }> {
  const rows = await store.read('MATCH (e:Entity)-[r]-(n:Entity) WITH e.id AS id, count(DISTINCT n.id) AS degree RETURN id, degree');
  const hubs = rows.map(({ id, degree }) => ({ id: String(id), degree: Number(degree) }));
  return hubs.reduce((best, hub) => (hub.degree > best.degree ? hub : best), { id: '', degree: 0 });
}

/** Milliseconds from one frame to the next while `act` goes on. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(`(() => {
    const frames = (globalThis.frames_ = []);
    let last = performance.now();
    globalThis.stop_ = false;
    const tick = (now) => { frames.push(now - last); last = now; if (!globalThis.stop_) requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
  })()`);
  await act();
  await page.evaluate('globalThis.stop_ = true');
  return (await page.evaluate<number[]>('globalThis.frames_')).slice(1);
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
  note(what, performance.now() - begun);
  return result;
}

const status = (page: Page) => page.locator('.status-line').getByRole('status').textContent();

const store = await openStore({ engine: 'embedded', path: ':memory:' });
await timed(`write ${DOCUMENTS} documents`, async () => {
  for (let seed = 0; seed < DOCUMENTS; seed++) await writeDocument(store, graphDocument({ seed, size: SIZE, world: WORLD }));
});
const hub = await hubOf(store);
note('neighbours of the hub', hub.degree, '');
const server = await startServer({ store, port: 0, log: pino({ level: 'silent' }) });
const path = browserPath();
if (path === null) throw new Error(`no browser; the pages are in ${join('dist', 'web')}`);
const browser = await launch(path);
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
const address = `${server.url}graph?focus=${hub.id}&depth=2&per=${NEIGHBOURS}`;
await timed('the API answers (first time)', async () => {
  const query = `{ neighborhood(ids: ["${hub.id}"], depth: 2, perNode: ${NEIGHBOURS}, limit: 5000) { nodes { entity { id name } } edges { source target } } }`;
  const response = await fetch(`${server.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  await response.text();
});
await timed('first picture, from the address typed', async () => {
  await page.goto(address);
  await page.locator('.status-line').waitFor({ timeout: 120_000 });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
});
console.log(await status(page));
const laying = await framesDuring(page, () => page.locator('.graph-canvas:not([aria-busy="true"])').waitFor({ timeout: 120_000 }));
note(
  'laying out, in all',
  laying.reduce((sum, frame) => sum + frame, 0),
);
note('  frame, median', middle(laying, 0.5));
note('  frame, 95 of 100 below', middle(laying, 0.95));
const box = await page.getByTestId('graph-canvas').boundingBox();
if (!box) throw new Error('no canvas');
const at = { x: box.x + 20, y: box.y + 20 };
const panning = await framesDuring(page, async () => {
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 400, at.y + 200, { steps: 60 });
  await page.mouse.up();
});
note('panning: frame, median', middle(panning, 0.5));
note('  95 of 100 below', middle(panning, 0.95));
const pointing = await framesDuring(page, async () => {
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2 + 200, box.y + box.height / 2 + 60, { steps: 40 });
});
note('pointing: frame, median', middle(pointing, 0.5));
note('  95 of 100 below', middle(pointing, 0.95));
const before = await status(page);
await timed('a filter by type, until it is shown', async () => {
  await page.locator('.legend button', { hasText: '项目' }).click({ noWaitAfter: true, timeout: 120_000 });
  while ((await status(page)) === before || (await page.locator('.status-line', { hasText: '更新' }).count()) > 0)
    await page.waitForTimeout(10);
});
console.log(await status(page));
await timed('and back', async () => {
  await page.goBack();
  while ((await status(page)) !== before) await page.waitForTimeout(10);
});
await browser.close();
await server.close();
await store.close();
