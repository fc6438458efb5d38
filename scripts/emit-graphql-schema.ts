// Emits schema/schema.graphql from the types of src/graphql. With --check it writes nothing and fails on drift.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildGraphqlSchema } from '../src/graphql/build-schema.js';
import { packageRoot } from '../src/schema/package-root.js';

const source = `# Generated from src/graphql by \`npm run generate\`; change the types, not this file.\n\n${printSchema(lexicographicSortSchema(buildGraphqlSchema()))}\n`;

const path = join(packageRoot(), 'schema', 'schema.graphql');
if (!process.argv.includes('--check')) writeFileSync(path, source);
else if (readFileSync(path, 'utf8') !== source) {
  console.error('schema/schema.graphql differs from src/graphql: run `npm run generate`');
  process.exit(1);
}
