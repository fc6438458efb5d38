import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { StoreSettings } from '../../src/store/open-store.js';
import { launch } from '../support/browser.js';
import { type SampleServer, startSamples } from '../support/samples.js';
import { askingJourneys } from './journeys/asking.js';
import { curatingJourneys } from './journeys/curating.js';
import { everyoneJourneys } from './journeys/everyone.js';
import { findingJourneys } from './journeys/finding.js';
import { graphJourneys } from './journeys/graph.js';
import { HOSTILE_TEXTS, hostileJourneys } from './journeys/hostile.js';
import { measuringJourneys } from './journeys/measuring.js';
import { readingJourneys } from './journeys/reading.js';
import { Stage } from './stage.js';

const PATIENCE = 120_000;

/** What people do in the explorer, from the first page to the sentence a fact rests on. */
export function journeys(executablePath: string, settings: () => StoreSettings): void {
  let samples: SampleServer;
  let browser: Browser;
  let stage: Stage;

  beforeAll(async () => {
    samples = await startSamples(settings(), HOSTILE_TEXTS);
    browser = await launch(executablePath);
    stage = new Stage(browser, samples);
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
    await samples.close();
  });
  beforeEach(() => stage.raise());
  afterEach(() => stage.clear());

  // A browser beside two databases on two processors may miss a beat: a journey counts as failed when it fails twice.
  describe('journeys', { timeout: 60_000, retry: 1 }, () => {
    const on = () => stage;
    describe('finding', () => findingJourneys(on));
    describe('reading', () => readingJourneys(on));
    describe('graph', () => graphJourneys(on));
    describe('asking', () => askingJourneys(on));
    describe('measuring', () => measuringJourneys(on));
    describe('for everyone', () => everyoneJourneys(on));
    describe('hostile texts', () => hostileJourneys(on));
    describe('curating', () => curatingJourneys(on));
  });
}
