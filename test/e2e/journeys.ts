import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoreSettings } from '../../src/store/open-store.js';
import { launch, type WatchedPage, watchedPage } from '../support/browser.js';
import { type SampleServer, startSamples } from '../support/samples.js';

const STRATEGY = '京津冀协同发展';
const PATIENCE = 120_000;

/** What people do in the explorer, from the first page to the sentence a fact rests on. */
export function journeys(executablePath: string, settings: () => StoreSettings): void {
  let samples: SampleServer;
  let browser: Browser;
  let watched: WatchedPage;

  beforeAll(async () => {
    samples = await startSamples(settings());
    browser = await launch(executablePath);
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
    await samples.close();
  });
  beforeEach(async () => {
    watched = await watchedPage(browser, samples.url);
    return async () => {
      expect(watched.complaints).toEqual([]);
      await watched.page.context().close();
    };
  });

  const open = async (path: string) => {
    await watched.page.goto(samples.url + path, { waitUntil: 'networkidle' });
    return watched.page;
  };
  const assertAccessible = async () => {
    const { violations } = await new AxeBuilder({ page: watched.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  };

  describe('journeys', { timeout: 60_000 }, () => {
    it('from the search field to an entity, its evidence, and the sentence in the text', async () => {
      const page = await open('');
      await page.locator('.search-box input').fill(STRATEGY);
      await page.keyboard.press('Enter');
      await page.locator('main').locator('.entity', { hasText: STRATEGY }).first().click();
      await page.getByRole('heading', { name: STRATEGY, level: 1 }).waitFor();
      await page.getByRole('button', { name: /依据/u }).first().click();
      const drawer = page.getByRole('complementary', { name: '依据' });
      const quoted = await drawer.locator('mark').textContent();
      await drawer.getByRole('link', { name: '在原文中打开' }).click();
      await page.locator('.reader .chosen').first().waitFor();
      const chosen = (await page.locator('.reader .chosen').allInnerTexts()).join('');
      expect(chosen.replace(/\s/gu, '')).toContain((quoted ?? '').replace(/\s/gu, '').slice(0, 8));
    });

    it('walks the evidence by keyboard and closes it with Esc', async () => {
      const page = await open(`search?q=${encodeURIComponent(STRATEGY)}`);
      await page.locator('main').locator('.entity', { hasText: STRATEGY }).first().click();
      await page.getByRole('button', { name: /依据/u }).first().click();
      const count = page.getByText(/^\d+ \/ \d+ · J \/ K$/u);
      expect(await count.textContent()).toMatch(/^1 /u);
      await page.keyboard.press('j');
      expect(await count.textContent()).toMatch(/^2 /u);
      await page.keyboard.press('Escape');
      await page.getByRole('complementary', { name: '依据' }).waitFor({ state: 'detached' });
    });

    it('draws a neighbourhood and says what it leaves out', async () => {
      const page = await open('graph');
      await page.locator('main').getByRole('combobox', { name: '检索' }).first().fill(STRATEGY);
      await page.getByRole('option', { name: STRATEGY }).first().click();
      await page.getByTestId('graph-canvas').locator('canvas').first().waitFor();
      expect(await page.getByRole('status').textContent()).toMatch(/显示 \d+ 实体 · \d+ 条连线/u);
      await page.getByText('以表格查看').click();
      await page.locator('main tbody button').first().click();
      await page.getByRole('complementary', { name: '依据' }).waitFor();
    });

    it('sorts the ledger and downloads what it shows', async () => {
      const page = await open('ledger?status=TARGET');
      await page.getByRole('button', { name: '年份' }).click();
      const years = (await page.locator('tbody tr td:nth-child(3)').allInnerTexts()).filter((year) => year !== '').map(Number);
      expect(years.length).toBeGreaterThan(5);
      expect(years).toEqual([...years].sort((a, b) => a - b));
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 CSV' }).click()]);
      const rows = readFileSync(await file.path(), 'utf8')
        .trimEnd()
        .split('\r\n');
      expect(rows.length - 1).toBe(await page.locator('tbody tr').count());
    });

    it('goes back and forward', async () => {
      const page = await open('');
      await page.getByRole('link', { name: '模型' }).click();
      await page.getByText('HOLDS_OFFICE').waitFor();
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: /知识图谱/u }).waitFor();
      await page.goForward();
      await page.getByText('HOLDS_OFFICE').waitFor();
    });

    it('speaks English when asked to, without a mixed frame', async () => {
      const page = await open('');
      await page.getByRole('button', { name: 'English' }).click();
      const navigation = await page.getByRole('navigation').textContent();
      expect(navigation).not.toMatch(/\p{Script=Han}/u);
      await page.reload({ waitUntil: 'networkidle' });
      await page.getByRole('link', { name: 'Ledger' }).waitFor();
    });

    it('says so when nothing is found', async () => {
      const page = await open(`search?q=${encodeURIComponent('查无此词')}`);
      expect(await page.getByRole('status').textContent()).toContain('查无此词');
    });

    it('runs an example in GraphiQL', async () => {
      const page = await open('graphiql');
      await page.getByRole('button', { name: /Execute query/iu }).click();
      await page.locator('.result-window').getByText(STRATEGY).first().waitFor({ timeout: 20_000 });
    });
  });

  describe('for everyone', { timeout: 60_000 }, () => {
    it.each(['', 'documents', 'ledger', 'schema', `search?q=${encodeURIComponent(STRATEGY)}`, 'graph'])(
      'has no accessibility violations on /%s',
      async (path) => {
        await open(path);
        await assertAccessible();
      },
    );

    it('keeps its contrast in the dark', async () => {
      const page = await open('ledger');
      await page.getByRole('button', { name: '深色' }).click();
      await assertAccessible();
    });

    it('fits a phone', async () => {
      const { page, complaints } = await watchedPage(browser, samples.url, { width: 390, height: 844 });
      await page.goto(samples.url, { waitUntil: 'networkidle' });
      expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(390);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  });
}
