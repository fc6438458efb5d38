import { describe } from 'vitest';
import { browserPath } from '../support/browser.js';
import { describeNeo4j } from '../support/neo4j.js';
import { journeys } from './journeys.js';

const chromium = browserPath();

describe.skipIf(chromium === null)('the explorer over the embedded engine', () => {
  if (chromium !== null) journeys(chromium, () => ({ engine: 'embedded', path: ':memory:' }));
});

if (chromium !== null) describeNeo4j('the explorer over Neo4j', (settings) => journeys(chromium, settings));
