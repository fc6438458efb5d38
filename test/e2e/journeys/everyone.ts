import { expect, it } from 'vitest';
import { watchedPage } from '../../support/browser.js';
import { at, STRATEGY, type Stage } from '../stage.js';

const PAGES = [
  '',
  'documents',
  'ledger?status=TARGET',
  'schema',
  'search',
  'search?type=PROJECT',
  at('search', { q: STRATEGY }),
  'graph',
  'matrix',
  at('cascade', { place: '滨州市' }),
  at('promises', { place: '滨州市', year: '2022' }),
  at('wording', { phrase: STRATEGY }),
  at('ask', { question: 'serving', strategy: STRATEGY }),
  'curation',
];

/** Both languages, both themes, keyboards, phones. */
export function everyoneJourneys(on: () => Stage): void {
  it.each(PAGES)('has no accessibility violations on /%s, in the light and in the dark', async (path) => {
    const page = await on().open(path);
    await on().assertAccessible();
    await page.getByRole('button', { name: /深色|浅色/u }).click();
    await on().assertAccessible();
  });

  it('has none in the reader, on an entity, and with the drawer open', async () => {
    const page = await on().open('documents');
    await page.locator('main .facts a').nth(1).click();
    await page.locator('.reader .bracket').first().waitFor();
    await on().assertAccessible();
    await page.locator('.reader .bracket').first().click();
    await on().assertAccessible();
    await on().open(at('search', { q: STRATEGY }));
    await page.locator('main .entity', { hasText: STRATEGY }).first().click();
    await page.locator('.year-bars').waitFor();
    await on().assertAccessible();
    await page.getByRole('button', { name: '深色' }).click();
    await on().assertAccessible();
  });

  it('speaks English when asked to, without a mixed frame', async () => {
    const page = await on().open('');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.getByRole('navigation', { name: 'Zhengtu' }).textContent()).not.toMatch(/\p{Script=Han}/u);
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Ledger' }).waitFor();
    for (const path of ['curation', 'wording', 'ask', 'ledger']) {
      await on().open(path);
      const words = await page.locator('h1, h2, th, label, main button.primary').allInnerTexts();
      expect(words.filter((word) => /\p{Script=Han}/u.test(word))).toEqual([]);
    }
  });

  it('gives the focus to the evidence, keeps it there, and gives it back', async () => {
    const page = await on().open('ledger?status=TARGET');
    const opener = page.locator('tbody button').nth(2);
    await opener.focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('complementary', { name: '依据' });
    await drawer.locator('.around').first().waitFor();
    for (let tab = 0; tab < 8; tab++) {
      await page.keyboard.press('Tab');
      await expect.poll(() => drawer.locator(':focus').count()).toBe(1);
    }
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => drawer.locator(':focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
  });

  it('says where one is, and leads back up', async () => {
    const page = await on().open(at('documents', { place: '滨州市' }));
    await page.locator('main .facts a').first().click();
    const trail = page.getByRole('navigation', { name: '当前位置' });
    await trail.getByText('滨州市').first().waitFor();
    expect(await trail.getByRole('link').allInnerTexts()).toEqual(['首页', '文献', '滨州市']);
    await trail.getByRole('link', { name: '滨州市' }).click();
    await page.waitForURL(/documents\?place=/u);
  });

  it('goes back and forward, to where one was', async () => {
    const page = await on().open('ledger');
    await page.evaluate('scrollTo(0, 900)');
    await page.getByRole('link', { name: '模型' }).click();
    await page.getByText('HOLDS_OFFICE').waitFor();
    expect(await page.evaluate<number>('scrollY')).toBe(0);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '台账' }).waitFor();
    await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(600);
    await page.goForward();
    await page.getByText('HOLDS_OFFICE').waitFor();
    expect(await page.title()).toBe('模型 · 政图');
  });

  it.each(['', 'ledger', 'matrix', at('search', { q: STRATEGY }), at('ask', { question: 'serving' })])(
    'fits a phone: /%s',
    async (path) => {
      const { page, complaints } = await watchedPage(on().browser, on().samples.url, { width: 390, height: 844 });
      await page.goto(on().samples.url + path, { waitUntil: 'networkidle' });
      expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(390);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
}
