import { expect, it } from 'vitest';
import { at, STRATEGY, type Stage } from '../stage.js';

const REPORT = '滨州市2023年政府工作报告（样例）';

/** In a text: its outline, marks, brackets and what cleaning passed over; beside another. */
export function readingJourneys(on: () => Stage): void {
  const openReport = async (title = REPORT) => {
    const page = await on().open('documents');
    await page.locator('main').getByRole('link', { name: title }).click();
    await page.locator('.reader .bracket').first().waitFor();
    return page;
  };

  it('opens the claims of a sentence from the margin, and walks them by keyboard', async () => {
    const page = await openReport();
    await page.locator('.reader .bracket', { hasText: '2' }).first().click();
    const count = page.getByText(/^\d+ \/ \d+ · J \/ K$/u);
    expect(await count.textContent()).toBe('1 / 2 · J / K');
    await page.keyboard.press('j');
    await expect.poll(() => count.textContent()).toBe('2 / 2 · J / K');
    await page.keyboard.press('Escape');
    await page.getByRole('complementary', { name: '依据' }).waitFor({ state: 'detached' });
  });

  it('has every heading in its outline, and goes where one begins', async () => {
    const page = await openReport();
    const outline = page.getByRole('navigation', { name: '提纲' });
    expect(await outline.getByRole('button').count()).toBe(12);
    await outline.getByRole('button', { name: /在增进民生上走在前/u }).click();
    const top = await page
      .locator('.reader .body span', { hasText: /^（六）在增进民生/u })
      .first()
      .evaluate((piece) => piece.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(768);
  });

  it('marks in the outline the heading that is being read', async () => {
    const page = await openReport();
    const [first, third] = [0, 2].map((at) => page.getByRole('navigation', { name: '提纲' }).getByRole('button').nth(at));
    await third?.click();
    await expect.poll(() => third?.getAttribute('aria-current')).toBe('location');
    await page.keyboard.press('Home');
    await expect.poll(() => first?.getAttribute('aria-current')).toBe('location');
    expect(await page.locator('.outline [aria-current]').count()).toBe(1);
  });

  it('walks from mark to mark with n and p', async () => {
    const page = await openReport();
    const focused = () => page.locator(':focus').getAttribute('id');
    await page.keyboard.press('n');
    const first = await focused();
    await page.keyboard.press('n');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('p');
    expect(await focused()).toBe(first);
  });

  it('greys what cleaning passed over, and shows the cleaned text', async () => {
    const page = await openReport('阳信县肉牛精深加工产业园一期投产（样例）');
    expect(await page.locator('.reader .noise').count()).toBeGreaterThan(0);
    expect(await page.locator('.reader .body').textContent()).toContain('(xiàn)');
    expect((await page.locator('.reader .noise').allInnerTexts()).join(' ')).toContain('(xiàn)');
    await page.getByLabel('整理后的文字').check();
    await expect.poll(() => page.locator('.reader .cleaned').textContent()).not.toContain('(xiàn)');
  });

  it('says the fact of a mark where one hovers, and by keyboard', async () => {
    const page = await openReport();
    const mark = page.locator('.reader .mention').first();
    await mark.hover();
    const card = page.getByRole('tooltip');
    expect(await card.textContent()).toContain((await mark.textContent()) ?? '');
    await page.mouse.move(0, 0);
    await card.waitFor({ state: 'detached' });
    await page.keyboard.press('n');
    await card.waitFor();
  });

  it('hides the marks of a type', async () => {
    const page = await openReport();
    const before = await page.locator('.reader .mention').count();
    await page.getByRole('checkbox', { name: '项目' }).uncheck();
    await page.waitForURL(/hide=Project/u);
    const after = await page.locator('.reader .mention').count();
    expect(after).toBeLessThan(before);
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('.reader .bracket').first().waitFor();
    expect(await page.locator('.reader .mention').count()).toBe(after);
  });

  it('stands a text beside another of its place', async () => {
    const page = await openReport();
    await page.getByLabel('与另一份比较').selectOption({ label: '2022 滨州市2022年政府工作报告（样例）' });
    await page.waitForURL(/\/compare\?left=.+&right=/u);
    await page.locator('.reader-box').nth(1).waitFor();
    const [left, right] = [page.locator('.pane').first(), page.locator('.pane').nth(1)];
    await left.locator('.common').first().click();
    await right.locator('.picked').first().waitFor();
    expect(await left.locator('.picked').first().textContent()).toBe(await right.locator('.picked').first().textContent());
    await right.getByRole('button', { name: '下一处不同' }).click();
    await on().assertAccessible();
    await page.getByRole('link', { name: '清单' }).click();
    await page.getByRole('heading', { name: '两者皆有' }).waitFor();
  });

  it('shows of an entity its facts by strength, its years and its neighbours', async () => {
    const page = await on().open(at('search', { q: STRATEGY }));
    await page.locator('main .entity', { hasText: STRATEGY }).first().click();
    await page.getByRole('heading', { name: /相邻实体/u }).waitFor();
    await page.locator('.year-bars button').first().click();
    const drawer = page.getByRole('complementary', { name: '依据' });
    expect(await drawer.locator('blockquote').textContent()).not.toBe('');
    await page.keyboard.press('Escape');
    await page.goto(`${on().samples.url}${at('search', { q: '滨州市' })}`, { waitUntil: 'networkidle' });
    await page.locator('main .entity').first().click();
    await page.getByRole('heading', { name: /^建设 →/u }).waitFor();
    const counts = await page
      .locator('section.card', { has: page.getByRole('heading', { name: /^建设 →/u }) })
      .locator('li button')
      .allInnerTexts();
    const numbers = counts.map((count) => Number.parseInt(count, 10));
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });
}
