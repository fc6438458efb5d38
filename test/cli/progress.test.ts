import { execa } from 'execa';
import { expect, it } from 'vitest';

const PROGRESS = new URL('../../src/cli/progress.ts', import.meta.url);
/** Shows a bar on what it takes for a terminal, then waits to be stopped. */
const SHOWING = `
import { Progress } from ${JSON.stringify(PROGRESS.href)};
process.stderr.isTTY = true;
const progress = new Progress('reading');
setTimeout(() => {
  progress.update(1, 2, 'a.txt');
  if (process.argv[1] === 'stopped') progress.stop();
  console.log('shown');
}, 1100);
setTimeout(() => console.log('went on'), 20_000);
`;

it.each([
  ['shown', 'SIGINT'],
  ['shown', 'SIGTERM'],
  ['stopped', 'SIGINT'],
] as const)('a bar that is %s does not keep %s from ending the process', async (state, signal) => {
  const running = execa(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', SHOWING, state], { reject: false });
  running.stdout.once('data', () => running.kill(signal));
  const { stdout, stderr, signal: ended } = await running;
  expect({ stdout, ended }).toEqual({ stdout: 'shown', ended: signal });
  expect(stderr).toContain('a.txt');
});
