import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first version of Java that Neo4j 5 runs on. */
const JAVA = 17;

function onPath(command: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, command)) || existsSync(join(folder, `${command}.cmd`)));
}

/** What keeps a local server from running here; null where Java and Maven are as they should be. */
export function missingTools(): string | null {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (status !== 0) return `Java ${JAVA} or later is not on the PATH`;
  const version = Number(/version "(?<major>\d+)/u.exec(stderr)?.groups?.major);
  if (!(version >= JAVA)) return `Java ${JAVA} or later is needed, found ${stderr.split('\n')[0]}`;
  return onPath('mvn') ? null : 'Maven (mvn) is not on the PATH';
}
