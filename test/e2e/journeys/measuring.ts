import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { at, type Stage } from '../stage.js';

/** Numbers: the ledger, the score cards, the matrix, the cascade. */
export function measuringJourneys(on: () => Stage): void {
  it('sorts the ledger and downloads what it shows', async () => {
    const page = await on().open('ledger?status=TARGET');
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

  it('finds an indicator by any of its names, with its trend', async () => {
    const page = await on().open(at('ledger', { indicator: '生产总值' }));
    const names = new Set(await page.locator('tbody tr td:first-child button').allInnerTexts());
    expect([...names]).toEqual(expect.arrayContaining(['地区生产总值', '生产总值']));
    for (const name of names) expect(name).toContain('生产总值');
    await page
      .getByRole('img', { name: /地区生产总值: 20\d\d/u })
      .first()
      .waitFor();
    expect(await page.locator('tbody td.number').first().getAttribute('title')).toMatch(/^= /u);
  });

  it('sets promises against results, and leaves none out', async () => {
    const page = await on().open('promises');
    await page.getByRole('link', { name: /滨州市 2022/u }).click();
    await page.locator('.bullet').first().waitFor();
    const summary = (await page.locator('section.card p').first().textContent()) ?? '';
    const counted = [...summary.matchAll(/\d+/gu)].reduce((total, [count]) => total + Number(count), 0);
    expect(await page.locator('tbody tr').count()).toBe(counted);
    await page.locator('tbody button.filled').first().click();
    await page.getByText('2 / 2 · J / K').waitFor();
  });

  it('opens a cell of the matrix into its sentences', async () => {
    const page = await on().open('matrix');
    const cell = page.locator('.matrix tbody td button').first();
    const count = await cell.textContent();
    await cell.click();
    await page.getByText(`1 / ${count} · J / K`).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '名称' }).click();
    await page.waitForURL(/sort=name/u);
  });

  it('shows who takes up what is set out above', async () => {
    const page = await on().open('cascade');
    await page.locator('main').getByRole('link', { name: '滨州市' }).click();
    await page.locator('.chips button', { hasText: '阳信县' }).first().click();
    await page.locator('.wording').nth(1).waitFor();
    expect(await page.locator('.wording').count()).toBe(2);
    const likeness = await page.getByText(/^两句相同 \d+%/u).textContent();
    if (!likeness?.startsWith('两句相同 100%')) expect(await page.locator('.wording .alone').count()).toBeGreaterThan(0);
    await on().assertAccessible();
    await page.locator('.wording').nth(1).getByRole('button', { name: '依据' }).click();
    await page.getByRole('complementary', { name: '依据' }).getByText('阳信县').first().waitFor();
  });

  it('draws the cascade from level to level, and lists what none takes up', async () => {
    const page = await on().open(at('cascade', { place: '滨州市' }));
    await page.getByText('总览：从上级到下级').click();
    await page
      .getByRole('img', { name: /承接最多/u })
      .locator('canvas')
      .waitFor();
    const count = await page
      .getByRole('link', { name: /^无人承接 \d/u })
      .locator('span')
      .textContent();
    await page.getByRole('link', { name: /^无人承接/u }).click();
    await page.waitForURL(/view=BY_NONE/u);
    await expect.poll(() => page.locator('.cascade-row').count()).toBe(Number(count));
    await page.getByRole('button', { name: '上级怎么说' }).first().click();
    await page.locator('.wording').first().waitFor();
  });
}
