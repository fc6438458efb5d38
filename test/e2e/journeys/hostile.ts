import { expect, it } from 'vitest';
import { at, type Stage } from '../stage.js';

const MARKUP = '<img src=x onerror="document.title=1">';

/** A document that would run a script, had it the chance: in its title, its file name, a heading and a name. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  '<img src=x onerror=alert(1)>.txt': `${MARKUP}庆云县2019年政府工作报告

一、<script>document.title=2</script>重点工作

全年建设“<b onmouseover=alert(3)>滨德</b>”高速公路项目，总投资${MARKUP}12亿元。庆云县建设滨德高速公路项目，服务乡村振兴战略。
`,
};

/** What documents hold is text, never markup. */
export function hostileJourneys(on: () => Stage): void {
  it('shows markup from titles, names and texts as text, on every page that shows them', async () => {
    const page = await on().open(at('documents', { year: '2019' }));
    const link = page.locator('main .facts a').first();
    expect(await link.textContent()).toContain('<img');
    await link.click();
    await page.locator('.reader .body').waitFor();
    expect(await page.locator('.reader .body').textContent()).toContain('<script>');
    for (const path of ['', at('search', { q: 'onerror' }), at('wording', { phrase: 'onerror' }), at('documents', { title: '<img' })]) {
      await on().open(path);
      expect(await page.locator('main img').count()).toBe(0);
    }
    expect(await page.locator('body').textContent()).toContain('<img');
    expect(await page.title()).not.toMatch(/^\d$/u);
  });

  it('sends a policy that lets no inline script run', async () => {
    const page = await on().open('');
    const response = await page.request.get(on().samples.url);
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });
}
