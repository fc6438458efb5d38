// Builds nodejieba from source with the node-pre-gyp of the lock file. Its own install script asks npx for an
// unlocked node-pre-gyp and a prebuilt binary from elsewhere; neither is wanted here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The folder of an installed package, or null where it is absent (npm also runs this for lock-file-only installs). */
function folderOf(name) {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    return null;
  }
}

const target = folderOf('nodejieba');
const builder = folderOf('@mapbox/node-pre-gyp');
// Node's own headers stand beside its binary: with them the build needs no download.
const prefix = dirname(dirname(process.execPath));
const headers = existsSync(join(prefix, 'include', 'node', 'node.h')) ? [`--nodedir=${prefix}`] : [];
const isBuilt = target !== null && existsSync(join(target, 'build', 'Release', 'nodejieba.node'));

if (target !== null && builder !== null && !isBuilt) {
  const build = spawnSync(process.execPath, [join(builder, 'bin', 'node-pre-gyp'), 'install', '--build-from-source', ...headers], {
    cwd: target,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (build.status !== 0) {
    console.error(build.stderr);
    console.error(
      'nodejieba could not be compiled: Python 3, make and a C++17 compiler are needed (Debian: apt-get install build-essential python3).',
    );
    process.exit(1);
  }
}
