import { expect, it } from 'vitest';
import type { Stage } from '../stage.js';

const [FROM, INTO] = ['济滨高铁', '津潍高铁'];

/** With the token: reject a claim, merge two entities, take it back. */
export function curatingJourneys(on: () => Stage): void {
  const openWithToken = async () => {
    const page = await on().open('curation');
    await page.getByLabel('口令').fill(on().samples.token);
    await page.getByRole('button', { name: '使用口令' }).click();
    await page.getByRole('heading', { name: '合并' }).waitFor();
    return page;
  };

  it('offers nothing to those without the token', async () => {
    const page = await on().open('matrix');
    await page.locator('.matrix tbody td button').first().click();
    await page.getByRole('complementary', { name: '依据' }).waitFor();
    expect(await page.getByRole('button', { name: '驳回' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: '裁决' }).count()).toBe(0);
  });

  it('merges two entities with a reason, and undoes it', async () => {
    const page = await openWithToken();
    const merge = page.locator('form', { has: page.getByLabel('被并入者') });
    await merge.getByLabel('被并入者').fill(FROM);
    await merge.getByLabel('并入者', { exact: true }).fill(INTO);
    await merge.getByLabel('理由').fill('同一条线路');
    await merge.getByRole('button', { name: '合并' }).click();
    const row = page.locator('li', { hasText: `${FROM} = ${INTO}` });
    await row.waitFor({ timeout: 30_000 });
    await on().assertAccessible();
    await row.getByLabel('理由').fill('并非同一条');
    await row.getByRole('button', { name: '撤销' }).click();
    await page.locator('li.undone', { hasText: `${FROM} = ${INTO}` }).waitFor({ timeout: 30_000 });
    await page.getByRole('combobox').first().fill(FROM);
    await page.getByRole('option', { name: FROM }).first().click();
    await page.getByRole('heading', { name: FROM, level: 1 }).waitFor();
  });

  it('rejects a claim from its evidence: it leaves the graph', async () => {
    const page = await openWithToken();
    await page.getByRole('combobox').first().fill(FROM);
    await page.getByRole('option', { name: FROM }).first().click();
    await page.getByRole('heading', { name: FROM, level: 1 }).waitFor();
    await page
      .locator('section.card', { has: page.getByRole('heading', { name: /^服务 →/u }) })
      .locator('li button')
      .first()
      .click();
    const drawer = page.getByRole('complementary', { name: '依据' });
    const said = await drawer.getByRole('heading').textContent();
    await drawer.getByLabel('理由').fill('文中并未这样说');
    await drawer.getByRole('button', { name: '驳回' }).click();
    await drawer.getByText(/已记录/u).waitFor({ timeout: 30_000 });
    await page.goto(`${on().samples.url}curation`, { waitUntil: 'networkidle' });
    expect(await page.locator('li', { hasText: said ?? '' }).textContent()).toContain('文中并未这样说');
  });

  it('says that a wrong token changes nothing', async () => {
    const page = await on().open('curation');
    await page.getByLabel('口令').fill('not-the-token-of-anyone');
    await page.getByRole('button', { name: '使用口令' }).click();
    const split = page.locator('form', { has: page.getByLabel('分出的名称') });
    await split.getByLabel('原实体').fill(INTO);
    await split.getByLabel('分出的名称').fill('某名');
    await split.getByLabel('理由').fill('试一试');
    await split.getByRole('button', { name: '拆分' }).click();
    await expect.poll(() => split.getByRole('alert').textContent()).toContain('口令不对');
  });
}
