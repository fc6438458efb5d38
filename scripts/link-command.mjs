// Makes `npx zhengtu` run the command of this checkout at once. With a `bin` entry npm would first install the checkout into its cache
// (20 s, and a broken cache where that is interrupted); a link beside the commands of the dependencies is all it takes.
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
