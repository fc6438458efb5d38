// Trains all models anew, in the order in which they learn from each other, and writes them into models/.
//
//   npm run retrain -- FOLDER [--texts FOLDER]
//
// FOLDER holds corpus/X.txt and gold/X.json; the annotations of training/ are learned from as well, and `--texts` names the
// folder that the texts of training/windows.tsv lie in. Word groups are taken from the model that is there. Wanted after a
// change of what the tagger sees (templates, segmenter, gazetteers), of the mention rules, or of the texts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { execa } from 'execa';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { texts: { type: 'string' } } });
const [folder] = positionals;
if (!folder) {
  console.error('usage: npm run retrain -- FOLDER [--texts FOLDER]');
  process.exit(2);
}
const taggers = mkdtempSync(join(tmpdir(), 'zhengtu-taggers-'));
const own = ['--with', 'training', ...(values.texts ? ['--texts', values.texts] : [])];
const run = (script: string, ...options: string[]) => execa('npx', ['tsx', script, folder, ...options], { stdio: 'inherit' });

await run('scripts/train-mentions/fold-taggers.ts', ...own, '--out', taggers);
await run('scripts/train-mentions/index.ts', ...own, '--taggers', taggers);
await run('scripts/train-relations/index.ts', '--with', 'training', '--taggers', taggers);
await run('scripts/train/train.ts', ...own, '--all', '--clusters', 'models/tagger.bin', '--out', 'models/tagger.bin');
rmSync(taggers, { recursive: true });
