import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const graphql = fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url));

export default defineConfig({
  // One instance of graphql-js: the CommonJS build that Node itself resolves for type-graphql and Apollo.
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: { include: ['test/**/*.test.ts'], pool: 'forks', testTimeout: 20_000, globalSetup: ['test/support/neo4j-setup.ts'] },
});
