import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { watchedPage } from '../../support/browser.js';
import { at, STRATEGY, type Stage } from '../stage.js';

/** The graph view: opened, walked, narrowed, laid out, taken along, and used without a mouse. */
export function graphJourneys(on: () => Stage): void {
  it('draws a neighbourhood, says what it leaves out, and opens the sentences of an edge', async () => {
    const page = await openGraph(on());
    expect(await shown(page)).toMatch(/[1-9]\d* 个实体、[1-9]\d* 条连线/u);
    await page.getByText('以表格查看连线').click();
    await page.locator('.graph-table tbody button').first().click();
    await page.getByRole('complementary', { name: '依据' }).locator('mark').waitFor();
  });

  it('narrows by type, predicate, basis, year, place and confidence, all in the address', async () => {
    const page = await openGraph(on());
    const all = await sizeOf(page);
    await page.locator('.legend').getByRole('button', { name: /项目/u }).click();
    await page.waitForURL(/types=PROJECT/u);
    await expect.poll(() => sizeOf(page)).toBeLessThan(all);
    await page.locator('.pick-list summary', { hasText: '依据方式' }).click();
    await page.getByRole('checkbox', { name: '明述' }).check();
    await page.waitForURL(/bases=STATED/u);
    await page.keyboard.press('Escape');
    await page.locator('.pick-list summary', { hasText: '关系' }).click();
    await page.getByRole('checkbox', { name: '服务' }).check();
    await page.waitForURL(/predicates=SERVES/u);
    await page.keyboard.press('Escape');
    await page.getByLabel('地方').fill('滨州市');
    await page.getByLabel('地方').press('Enter');
    await page.waitForURL(/place=/u);
    await page.getByLabel('起始年份').fill('2022');
    await page.getByLabel('起始年份').press('Enter');
    await page.waitForURL(/from=2022/u);
    await page.getByLabel('可信度').selectOption('0.5');
    await page.waitForURL(/sure=0.5/u);
    await page.getByText('以表格查看连线').click();
    const others = async () => {
      const rows = await page.locator('.graph-table tbody tr').allInnerTexts();
      return rows.filter((row) => !/服务.*明述.*202\d/su.test(row));
    };
    await expect.poll(others).toEqual([]);
    const link = page.url();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect.poll(() => sizeOf(page)).toBe(all);
    await page.goto(link, { waitUntil: 'networkidle' });
    expect(await page.getByLabel('可信度').inputValue()).toBe('0.5');
  });

  it('says so when the filters leave nothing to the focus, or the place is not known', async () => {
    const page = await openGraph(on());
    const id = new URL(page.url()).searchParams.get('focus') ?? '';
    await on().open(at('graph', { focus: id, from: '1950', to: '1951' }));
    expect(await shown(page)).toMatch(/1 个实体、0 条连线/u);
    await on().open(at('graph', { focus: id, place: '无此地方' }));
    await page.getByRole('alert').waitFor();
  });

  it('expands, collapses, pins and unpins by keyboard alone, and a link restores it', async () => {
    const page = await openGraph(on());
    const before = await sizeOf(page);
    const canvas = page.getByTestId('graph-canvas');
    await page.locator('.node-list').getByRole('button', { name: '滨州市' }).press('Enter');
    await canvas.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/open=/u);
    await expect.poll(() => sizeOf(page)).toBeGreaterThan(before);
    const wide = await sizeOf(page);
    await page.keyboard.press('p');
    await page.waitForURL(/pins=/u);
    const link = page.url();
    await page.keyboard.press('Backspace');
    await expect.poll(() => sizeOf(page)).toBeLessThan(wide);
    await page.keyboard.press('p');
    await expect.poll(() => page.url()).not.toContain('pins=');
    await page.goto(link, { waitUntil: 'networkidle' });
    expect(await sizeOf(page)).toBe(wide);
    await page.getByRole('button', { name: '解除全部固定（1）' }).click();
    await expect.poll(() => page.url()).not.toContain('pins=');
    expect(page.url()).toContain('open=');
  });

  it('pins what is dragged, where it was let go', async () => {
    const page = await openGraph(on(), { layout: 'types' });
    await page.locator('.node-list li button').first().click();
    const box = await page.getByTestId('graph-canvas').boundingBox();
    if (!box) throw new Error('the canvas has no box');
    // Where a node stands is not told by the page: look for one by pointing.
    const { x, y } = await findNode(page, box);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/pins=[a-z]+-[0-9a-f]+\.-?\d+\.-?\d+/u);
  });

  it('shows the path between two entities, and drops it', async () => {
    const page = await openGraph(on());
    const buttons = page.locator('.node-list li button');
    await buttons.nth(1).click();
    await page.locator('.graph-side').getByRole('combobox', { name: '求路径到…' }).fill('阳信县');
    await page.locator('.graph-side').getByRole('option', { name: '阳信县' }).first().click();
    await page.waitForURL(/path=/u);
    await page.locator('.path-line', { hasText: '阳信县' }).waitFor();
    await page.getByRole('button', { name: '去掉路径' }).click();
    await expect.poll(() => page.url()).not.toContain('path=');
    await buttons.nth(0).click();
    await buttons.nth(2).click({ modifiers: ['Shift'] });
    await page.getByRole('button', { name: '求两者路径' }).click();
    await page.waitForURL(/path=/u);
  });

  it.each(['radial', 'levels', 'types', 'years'])('lays out by %s and comes back', async (layout) => {
    const page = await openGraph(on());
    await page.getByLabel('布局').selectOption(layout);
    await page.waitForURL(new RegExp(`layout=${layout}`, 'u'));
    await page.goBack();
    await expect.poll(() => page.getByLabel('布局').inputValue()).toBe('force');
  });

  it('gives PNG, SVG and GraphML that open', async () => {
    const page = await openGraph(on());
    const nodes = await sizeOf(page);
    const png = await readFile(await saved(page, 'PNG'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const svg = await readFile(await saved(page, 'SVG'), 'utf8');
    const graphMl = await readFile(await saved(page, 'GraphML'), 'utf8');
    const drawn = await parsed(page, svg, 'image/svg+xml');
    expect(drawn).toMatchObject({ root: 'svg', errors: 0 });
    expect(drawn.counts.circle).toBe(nodes);
    const told = await parsed(page, graphMl, 'application/xml');
    expect(told).toMatchObject({ root: 'graphml', errors: 0 });
    expect(told.counts.node).toBe(nodes);
    expect(graphMl).toContain(STRATEGY);
    for (const [type, content] of [
      ['image/png', png.toString('base64')],
      ['image/svg+xml', Buffer.from(svg).toString('base64')],
    ] as const) {
      expect(await widthOfImage(page, `data:${type};base64,${content}`)).toBeGreaterThan(300);
    }
  });

  it('has no accessibility violations in both themes and languages, with something chosen', async () => {
    const page = await openGraph(on(), { per: '10' });
    await page.locator('.node-list li button').first().click();
    await page.getByText('以表格查看连线').click();
    await on().assertAccessible();
    await page.getByRole('button', { name: '深色' }).click();
    await page.locator('.pick-list summary').first().click();
    await on().assertAccessible();
    await page.getByRole('button', { name: 'English' }).click();
    await on().assertAccessible();
    const words = await page
      .locator('main h2, main label, main summary, main .graph-bar button, main .legend button, main th')
      .allInnerTexts();
    // The seals of the types are signs, not words: one character each.
    expect(words.filter((word) => /\p{Script=Han}{2}/u.test(word))).toEqual([]);
  });

  it('fits a phone', async () => {
    const wide = await openGraph(on());
    const address = wide.url();
    const { page, complaints } = await watchedPage(on().browser, on().samples.url, { width: 390, height: 844 });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByTestId('graph-canvas').locator('canvas').first().waitFor();
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.getByLabel('可信度').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
}

/** Opens the graph on the strategy, as one does: from the empty page, by its name. */
async function openGraph(stage: Stage, more: Readonly<Record<string, string>> = {}): Promise<Page> {
  const page = await stage.open('graph');
  await page.locator('main').getByRole('combobox').fill(STRATEGY);
  await page.getByRole('option', { name: STRATEGY }).first().click();
  await page.getByTestId('graph-canvas').locator('canvas').first().waitFor();
  if (Object.keys(more).length === 0) return page;
  const focus = new URL(page.url()).searchParams.get('focus') ?? '';
  return stage.open(at('graph', { focus, ...more }));
}

const shown = (page: Page) => page.locator('.status-line').getByRole('status').textContent();

/** How many entities the page says it shows. */
async function sizeOf(page: Page): Promise<number> {
  const { nodes } = /^(?<nodes>\d+) 个实体/u.exec((await shown(page)) ?? '')?.groups ?? {};
  return Number(nodes);
}

async function findNode(page: Page, box: { x: number; y: number; width: number; height: number }): Promise<{ x: number; y: number }> {
  const canvas = page.getByTestId('graph-canvas');
  for (let y = box.y + 40; y < box.y + box.height - 40; y += 6) {
    for (let x = box.x + 40; x < box.x + box.width - 40; x += 24) {
      await page.mouse.move(x, y);
      if ((await canvas.getAttribute('data-pointed')) !== null) return { x, y };
    }
  }
  throw new Error('no node was found under the pointer');
}

async function saved(page: Page, format: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download') as Promise<Download>,
    page.getByRole('button', { name: format, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`zhengtu-graph.${format.toLowerCase()}`);
  return download.path();
}

interface Parsed {
  readonly root: string;
  readonly errors: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Parses XML as a browser does. */
function parsed(page: Page, xml: string, type: string): Promise<Parsed> {
  const script = `((xml, type) => {
    const found = new DOMParser().parseFromString(xml, type);
    const count = (name) => found.getElementsByTagName(name).length;
    return { root: found.documentElement.nodeName, errors: count('parsererror'), counts: { circle: count('circle'), node: count('node') } };
  })(${JSON.stringify(xml)}, ${JSON.stringify(type)})`;
  return page.evaluate<Parsed>(script);
}

/** The width of a picture that a browser could draw. Rejects where it cannot. */
function widthOfImage(page: Page, url: string): Promise<number> {
  const script = `new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image.naturalWidth);
    image.onerror = () => reject(new Error('no picture'));
    image.src = ${JSON.stringify(url)};
  })`;
  return page.evaluate<number>(script);
}
