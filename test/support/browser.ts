import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of the browser on this machine; null where there is none and none is required. Throws in CI. */
export function browserPath(): string | null {
  const path = [process.env.CHROMIUM_PATH ?? '', ...PLACES].find((place) => place !== '' && existsSync(place)) ?? null;
  if (path === null && process.env.CI === 'true') throw new Error('no Chromium for the end-to-end tests; install the package chromium');
  if (path === null) console.warn('End-to-end tests are skipped: no Chromium. Install it, or set CHROMIUM_PATH.');
  return path;
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: QUIET });
}

/** A page that keeps count of what must never happen. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors on the console, uncaught exceptions, and requests to another host. */
  readonly complaints: string[];
}

export async function watchedPage(browser: Browser, origin: string, viewport = { width: 1366, height: 768 }): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) complaints.push(`request: ${url}`);
  });
  return { page, complaints };
}
