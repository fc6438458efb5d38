// Makes `npx zhengtu` find the command of this checkout: npm links the commands of dependencies, not a package's own.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'node_modules', '.bin');
mkdirSync(folder, { recursive: true });
if (process.platform === 'win32') {
  writeFileSync(join(folder, 'zhengtu.cmd'), '@node "%~dp0\\..\\..\\bin\\zhengtu.js" %*\r\n');
} else {
  rmSync(join(folder, 'zhengtu'), { force: true });
  symlinkSync(join('..', '..', 'bin', 'zhengtu.js'), join(folder, 'zhengtu'));
}
