// How long `npm start` on the samples takes until GraphQL answers: on an empty graph, and again.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/schema/package-root.js';

const home = mkdtempSync(join(tmpdir(), 'zhengtu-bench-'));
const PORT = 4199;

async function answers(): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    return response.ok;
  } catch {
    return false;
  }
}

async function start(label: string): Promise<void> {
  const begun = performance.now();
  const env = { ...process.env, ZHENGTU_GRAPH: join(home, 'graph'), PORT: String(PORT) };
  const child = spawn('npm', ['start'], { cwd: packageRoot(), env, stdio: 'ignore', detached: true });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (!(await answers()) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50));
  console.log(`${label.padEnd(14)} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  if (child.pid) process.kill(-child.pid, 'SIGTERM');
  await ended;
}

await start('first start');
await start('second start');
rmSync(home, { recursive: true, force: true });
