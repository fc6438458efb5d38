import { Command } from 'commander';
import { type DeclaredOptions, declaredFacts, withDeclaredOptions } from '../declared-options.js';
import { noteProblems } from '../exit.js';
import { graphOption, withGraph } from '../graph-option.js';
import { judgementsOption, openLedger } from '../judgements-option.js';
import { readIntoGraph } from '../read-into-graph.js';
import { describeDiagnostics, describeIngest } from '../summary.js';

interface IngestOptions extends DeclaredOptions {
  readonly graph?: string;
  readonly judgements: string;
}

/** `zhengtu ingest PATH…` — reads files and folders into the graph; what it holds already is passed over. */
export function ingestCommand(): Command {
  return withDeclaredOptions(new Command('ingest'))
    .description('read files and folders into the graph; unchanged documents are passed over, changed ones replaced')
    .argument('<path...>', 'text or Markdown files, or folders of them')
    .addOption(graphOption())
    .addOption(judgementsOption())
    .action(async (paths: string[], options: IngestOptions) => {
      const ledger = openLedger(options.judgements);
      const report = await withGraph(options.graph, (store) => readIntoGraph(store, paths, declaredFacts(options), ledger));
      console.log(describeIngest(report));
      for (const line of describeDiagnostics(report)) console.log(line);
      noteProblems(report.problems);
    });
}
