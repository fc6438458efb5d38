import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { ERROR_CODES } from '../model/errors.js';
import { packageRoot } from '../schema/package-root.js';
import { DEFAULT_PATH } from '../store/open-store.js';
import { extractCommand } from './commands/extract.js';
import { ingestCommand } from './commands/ingest.js';
import { serveCommand } from './commands/serve.js';
import { startCommand } from './commands/start.js';
import { statsCommand } from './commands/stats.js';
import { verifyCommand } from './commands/verify.js';
import { endWithReader, exitWith } from './exit.js';

const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };

const program = new Command('zhengtu')
  .description(
    '政图 — reads Chinese government plans into a knowledge graph and answers questions over it, with the sentence behind every fact.',
  )
  .version(version)
  .showHelpAfterError('(zhengtu --help shows what there is)')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : ERROR_CODES.USAGE);
  })
  .addCommand(startCommand())
  .addCommand(extractCommand())
  .addCommand(ingestCommand())
  .addCommand(serveCommand())
  .addCommand(statsCommand())
  .addCommand(verifyCommand())
  .addHelpText(
    'after',
    `
Examples:
  $ zhengtu start                          read the sample documents and serve the explorer
  $ zhengtu extract 报告.txt --out json     entities, figures and claims of a file as JSON
  $ zhengtu ingest 文件夹 && zhengtu serve   read a folder into the graph, then serve it
  $ NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… zhengtu ingest 文件夹

The graph is the file ${DEFAULT_PATH} unless --graph, ZHENGTU_GRAPH or NEO4J_URI says otherwise.

Exit codes:
  0 all done          2 wrong usage             3 a file could not be read (the others were)
  4 no store answers  5 graph in use elsewhere  6 not a graph of zhengtu  7 graph of another version
  8 a quotation differs from its source         9 wrong configuration    70 a defect in zhengtu`,
  );

for (const command of program.commands) command.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : ERROR_CODES.USAGE));

endWithReader(process.stdout);
try {
  await program.parseAsync();
} catch (error) {
  exitWith(error);
}
