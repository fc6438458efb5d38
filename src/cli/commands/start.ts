import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../../schema/package-root.js';
import { stats } from '../../store/stats.js';
import { noteProblems } from '../exit.js';
import { graphOption, withGraph } from '../graph-option.js';
import { judgementsOption, openLedger, tokenOption } from '../judgements-option.js';
import { hostOption, type ListenOptions, portOption } from '../listen-options.js';
import { readIntoGraph } from '../read-into-graph.js';
import { describeDiagnostics, describeIngest, describeStats } from '../summary.js';

/** `zhengtu start [PATH…]` — reads the sample documents (or PATH…), prints what was found, and serves it. */
export function startCommand(): Command {
  return new Command('start')
    .description('read the sample documents, or your own files and folders, print what was found, and serve it')
    .argument('[path...]', 'text or Markdown files, or folders of them (default: the sample documents)')
    .addOption(graphOption())
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(judgementsOption())
    .addOption(tokenOption())
    .action((paths: string[], options: ListenOptions & { graph?: string }) =>
      withGraph(options.graph, (store) => start(store, paths, options)),
    );
}

async function start(store: Parameters<typeof readIntoGraph>[0], paths: string[], options: ListenOptions): Promise<void> {
  const documents = paths.length > 0 ? paths : [join(packageRoot(), 'seeds', 'documents')];
  const report = await readIntoGraph(store, documents, {}, openLedger(options.judgements));
  console.log(describeIngest(report));
  for (const line of [...describeDiagnostics(report), '', ...describeStats(await stats(store))]) console.log(line);
  noteProblems(report.problems);
  const { serveUntilStopped } = await import('../listen.js');
  await serveUntilStopped(store, options);
}
