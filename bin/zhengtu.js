#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// What is looked at while developing (whether values are of a second copy of graphql, say) costs every answer time.
process.env.NODE_ENV ??= 'production';
const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(fileURLToPath(main))) await import(main.href);
else {
  console.error('zhengtu is not built yet: run `npm run build` in its folder (npm ci does it too)');
  process.exitCode = 70;
}
