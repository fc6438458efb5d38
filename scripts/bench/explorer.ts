// What the first view of the explorer costs on the samples: bytes over the wire, and the time until one can work with it;
// then a ledger of 20,000 rows that the browser is given. The pages must be built (npm run build).
import type { Browser, Page } from 'playwright-core';
import { browserPath, launch } from '../../test/support/browser.js';
import { startSamples } from '../../test/support/samples.js';

const RUNS = 5;
const ROWS = 20_000;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const tell = (what: string, value: string) => console.log(`${what.padEnd(44)} ${value}`);

/** Opens an address with an empty cache. Gives what came over the wire in bytes, and milliseconds until `ready` stands there. */
async function open(browser: Browser, url: string, ready: string): Promise<{ readonly bytes: number; readonly ms: number }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const begun = performance.now();
  await page.goto(url);
  await page.locator(ready).first().waitFor();
  const ms = performance.now() - begun;
  await page.waitForLoadState('networkidle');
  await context.close();
  return { bytes, ms };
}

async function firstViews(browser: Browser, url: string): Promise<void> {
  const views = [
    ['first page', '', '.coverage td a'],
    ['ledger', 'ledger', '.ledger tbody button'],
    ['matrix', 'matrix', '.matrix tbody button'],
    ['graph', 'graph', 'main [role="combobox"]'],
  ] as const;
  for (const [name, path, ready] of views) {
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await open(browser, url + path, ready));
    const [bytes, ms] = [median(runs.map((run) => run.bytes)), median(runs.map((run) => run.ms))];
    tell(name, `${(bytes / 1024).toFixed(0)} KB over the wire · interactive in ${ms.toFixed(0)} ms (median of ${RUNS})`);
  }
}

interface LedgerPage {
  readonly data: { readonly targetLedger: { readonly edges: readonly { readonly node: { readonly id: string } }[] } };
}

/** Answers the ledger with its first row ROWS times over. */
async function manyRows(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query Ledger')) return route.continue();
    const response = await route.fetch();
    const { data } = (await response.json()) as LedgerPage;
    const [first] = data.targetLedger.edges;
    const edges = Array.from({ length: ROWS }, (_, at) => ({ node: { ...first?.node, id: `row-${at}`, value: at } }));
    const targetLedger = { totalCount: ROWS, pageInfo: { hasNextPage: false, endCursor: null }, edges };
    await route.fulfill({ json: { data: { targetLedger } } });
  });
}

/** Two drawings from now: what was set off is on the screen. */
const DRAWN = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';
const SCROLLED = `(async () => {
  const frames = [];
  for (let step = 0, last = performance.now(); step < 60; step++) {
    scrollBy(0, 2000);
    await new Promise(requestAnimationFrame);
    frames.push(performance.now() - last);
    last = performance.now();
  }
  return frames;
})()`;

async function longLedger(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await manyRows(page);
  await page.goto(`${url}ledger`);
  await page.locator('.ledger tbody button').first().waitFor();
  const begun = performance.now();
  await page.locator('.ledger thead button').nth(3).click();
  await page.waitForURL(/sort=value/u);
  await page.evaluate(DRAWN);
  tell(
    `${ROWS} rows: sorted`,
    `${(performance.now() - begun).toFixed(0)} ms, ${await page.locator('.ledger tbody tr').count()} rows drawn`,
  );
  const frames = await page.evaluate<number[]>(SCROLLED);
  tell(
    `${ROWS} rows: scrolled by 2,000 pixels`,
    `${median(frames).toFixed(0)} ms a frame (median), ${Math.max(...frames).toFixed(0)} ms at most`,
  );
  await page.close();
}

const executable = browserPath();
if (executable === null) throw new Error('no Chromium: install it, or set CHROMIUM_PATH');
const samples = await startSamples({ engine: 'embedded', path: ':memory:' });
const browser = await launch(executable);
try {
  await firstViews(browser, samples.url);
  await longLedger(browser, samples.url);
} finally {
  await browser.close();
  await samples.close();
}
