import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type WatchedPage, watchedPage } from '../support/browser.js';
import type { SampleServer } from '../support/samples.js';

/** What every journey starts from: a page of its own before the samples, watched for what must never happen. */
export class Stage {
  private watched: WatchedPage | null = null;

  constructor(
    readonly browser: Browser,
    readonly samples: SampleServer,
  ) {}

  async raise(): Promise<void> {
    this.watched = await watchedPage(this.browser, this.samples.url);
  }

  async clear(): Promise<void> {
    await this.watched?.page.context().close();
    expect(this.watched?.complaints).toEqual([]);
  }

  get page(): Page {
    if (!this.watched) throw new Error('the stage is not raised');
    return this.watched.page;
  }

  /** Opens an address below the server's and waits until nothing is on its way. */
  async open(path: string): Promise<Page> {
    await this.page.goto(this.samples.url + path, { waitUntil: 'networkidle' });
    return this.page;
  }

  async assertAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}

export const STRATEGY = '京津冀协同发展';
export const at = (path: string, parts: Readonly<Record<string, string>>) => `${path}?${new URLSearchParams(parts)}`;
