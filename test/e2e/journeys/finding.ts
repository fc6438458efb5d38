import { expect, it } from 'vitest';
import { at, STRATEGY, type Stage } from '../stage.js';

/** From words to things: the search field, its suggestions, the facets, the graph. */
export function findingJourneys(on: () => Stage): void {
  it('goes from the search field to an entity, its evidence, and the sentence in the text', async () => {
    const page = await on().open('');
    await page.getByRole('combobox').fill(STRATEGY);
    await page.keyboard.press('Enter');
    await page.locator('main .entity', { hasText: STRATEGY }).first().click();
    await page.getByRole('heading', { name: STRATEGY, level: 1 }).waitFor();
    await page.locator('main .facts button').first().click();
    const drawer = page.getByRole('complementary', { name: '依据' });
    const quoted = await drawer.locator('mark').textContent();
    await drawer.getByRole('link', { name: '在原文中打开' }).click();
    await page.locator('.reader .chosen').first().waitFor();
    const chosen = (await page.locator('.reader .body .chosen').allInnerTexts()).join('');
    expect(chosen.replace(/\s/gu, '')).toContain((quoted ?? '').replace(/\s/gu, '').slice(0, 8));
  });

  it('suggests as one types, by keyboard alone, and is accessible while it does', async () => {
    const page = await on().open('documents');
    await page.keyboard.press('/');
    await page.keyboard.type('京津冀');
    const options = page.getByRole('option');
    await options.first().waitFor();
    await on().assertAccessible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const name = await options.nth(1).locator('.fill').textContent();
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('京津');
    await options.first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => options.count()).toBe(0);
  });

  it('narrows what was found, and takes it back', async () => {
    const page = await on().open(at('search', { q: '京津冀' }));
    const facets = page.getByRole('navigation', { name: '筛选' });
    await facets.getByRole('link', { name: '语句' }).click();
    await page.waitForURL(/kind=passages/u);
    expect(await page.locator('main h2').allInnerTexts()).toHaveLength(1);
    await facets.getByRole('link', { name: '阳信县' }).click();
    await page.waitForURL(/place=/u);
    const rows = page.locator('main section.card li');
    await rows.first().waitFor();
    for (const row of await rows.allInnerTexts()) expect(row).toContain('阳信县');
    await page.goBack();
    await page.goBack();
    expect(await page.locator('main h2').count()).toBeGreaterThan(1);
  });

  it('says so when nothing is found, and names what comes near', async () => {
    const page = await on().open(at('search', { q: '京津冀协调发展大计' }));
    expect(await page.getByRole('status').textContent()).toContain('京津冀协调发展大计');
    await page.getByRole('heading', { name: '相近的名称' }).waitFor();
    await page.locator('main .entity', { hasText: STRATEGY }).first().click();
    await page.getByRole('heading', { name: STRATEGY, level: 1 }).waitFor();
  });

  it('shows on the first page what is in the graph, on one screen', async () => {
    const page = await on().open('');
    await page
      .locator('.coverage')
      .getByRole('link', { name: /^滨州市 2022/u })
      .click();
    await page.waitForURL(/\/documents\?place=/u);
    await page.goBack();
    const height = await page.locator('html').evaluate((root) => root.scrollHeight);
    expect(height).toBeLessThanOrEqual(768);
    await page.getByRole('link', { name: /目标兑现了吗/u }).click();
    await page.getByRole('img', { name: /目标/u }).first().waitFor();
  });
}
