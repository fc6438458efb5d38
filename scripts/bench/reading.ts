// How long it takes to read folders into a new embedded graph, and to read them again.
//   npm run bench:reading -- FOLDER…
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/schema/package-root.js';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: npm run bench:reading -- FOLDER…');
  process.exit(2);
}
const home = mkdtempSync(join(tmpdir(), 'zhengtu-bench-'));

/** Runs `zhengtu ingest` as a process of its own; its wall time and peak memory as the system counts them. */
function ingest(label: string): void {
  const begun = performance.now();
  const command = [process.execPath, join(packageRoot(), 'bin', 'zhengtu.js'), 'ingest', '--graph', join(home, 'graph'), ...folders];
  const { stdout, stderr } = spawnSync('/usr/bin/env', ['time', '-f', '%M', ...command], { encoding: 'utf8' });
  const seconds = (performance.now() - begun) / 1000;
  const peak = Number(stderr.trim().split('\n').at(-1)) / 1024;
  console.log(
    `${label.padEnd(12)} ${seconds.toFixed(1)} s, peak ${Number.isNaN(peak) ? 'unknown' : `${Math.round(peak)} MB`}: ${stdout.split('\n')[0]}`,
  );
}

ingest('first read');
ingest('second read');
rmSync(home, { recursive: true });
