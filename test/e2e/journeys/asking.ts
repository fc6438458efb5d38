import { expect, it } from 'vitest';
import { at, STRATEGY, type Stage } from '../stage.js';

/** Questions: filled in, answered, and handed over to GraphiQL; a phrase followed through the years. */
export function askingJourneys(on: () => Stage): void {
  it('asks which projects serve a strategy, and opens the sentences of an answer', async () => {
    const page = await on().open('ask?question=serving');
    await page.getByLabel('战略').fill(STRATEGY);
    await page.getByLabel('类型').selectOption('PROJECT');
    await page.getByRole('button', { name: '提问' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/共 [1-9]/u);
    await page.locator('main tbody button').first().click();
    await page.getByRole('complementary', { name: '依据' }).locator('mark').waitFor();
  });

  it('hands its query over to GraphiQL', async () => {
    const page = await on().open(at('ask', { question: 'offices', of: '滨州市' }));
    await page.getByText('背后的 GraphQL 查询').click();
    await page.getByRole('link', { name: '在 GraphiQL 中打开' }).click();
    // A click before the editor has read its query runs nothing: click until there is an answer.
    const run = async () => {
      await page.getByRole('button', { name: /Execute query/iu }).click();
      return page.locator('.result-window').textContent();
    };
    await expect.poll(run, { timeout: 45_000, interval: 1_500 }).toContain('officeHolders');
  });

  it('answers a name that is not there with those that come near', async () => {
    const page = await on().open(at('ask', { question: 'serving', strategy: '京津冀' }));
    const alert = page.getByRole('alert');
    await alert.getByText(/图谱中没有这个名称/u).waitFor();
    await alert.getByRole('link', { name: `战略 ${STRATEGY}` }).waitFor();
  });

  it('follows a phrase through years and places', async () => {
    const page = await on().open('wording');
    await page.getByLabel('词句').fill('强基补链');
    await page.getByRole('button', { name: '筛选' }).click();
    await page.getByRole('heading', { name: '首次出现' }).waitFor();
    await page.locator('.matrix a').first().click();
    await page.waitForURL(/kind=passages/u);
    await page.locator('main mark').first().waitFor();
  });

  it('says of a phrase that stands nowhere how much was searched', async () => {
    const page = await on().open(at('wording', { phrase: '无此提法' }));
    expect(await page.getByRole('status').textContent()).toMatch(/查过 \d+ 份文献/u);
  });

  it('runs an example in GraphiQL', async () => {
    const page = await on().open('graphiql');
    await page.getByRole('button', { name: /Execute query/iu }).click();
    await page.locator('.result-window').getByText(STRATEGY).first().waitFor({ timeout: 20_000 });
  });
}
