// Builds what is older than its sources: the program (dist/) and the web pages (dist/web/).
//   node scripts/build.mjs [--all]      --all builds even what is up to date
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const all = process.argv.includes('--all');
const node = (script, ...args) => [process.execPath, join(root, 'node_modules', script), ...args];

const targets = [
  {
    name: 'program',
    stamp: 'dist/.program',
    sources: ['src', 'tsconfig.json'],
    not: 'src/web',
    command: node('typescript/bin/tsc', '-p', 'tsconfig.json'),
  },
  {
    name: 'web pages',
    stamp: 'dist/.web',
    sources: ['src/web', 'vite.config.ts'],
    not: null,
    command: node('vite/bin/vite.js', 'build', '--logLevel', 'warn'),
  },
];

/** The latest change below a path, in milliseconds; 0 where there is nothing. */
function latestChange(path, not) {
  if (path === not) return 0;
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const names = readdirSync(join(root, path));
  return names.reduce((latest, name) => Math.max(latest, latestChange(join(path, name), not)), stats.mtimeMs);
}

for (const { name, stamp, sources, not, command } of targets) {
  const built = statSync(join(root, stamp), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const changed = Math.max(...sources.map((source) => latestChange(source, not)));
  if (!all && built >= changed) continue;
  const [executable, ...args] = command;
  const { status } = spawnSync(executable, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    rmSync(join(root, stamp), { force: true });
    console.error(`building the ${name} failed`);
    process.exit(status ?? 1);
  }
  mkdirSync(dirname(join(root, stamp)), { recursive: true });
  writeFileSync(join(root, stamp), '');
}
