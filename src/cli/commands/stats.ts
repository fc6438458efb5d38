import { Command } from 'commander';
import { stats } from '../../store/stats.js';
import { graphOption, withGraph } from '../graph-option.js';
import { describeStats } from '../summary.js';

/** `zhengtu stats` — what the graph holds. */
export function statsCommand(): Command {
  return new Command('stats')
    .description('print what the graph holds: documents, entities by type, claims by predicate, figures')
    .option('--json', 'as one JSON object')
    .addOption(graphOption())
    .action(async ({ graph, json }: { graph?: string; json?: boolean }) => {
      const counts = await withGraph(graph, stats);
      console.log(json ? JSON.stringify(counts, null, 2) : describeStats(counts).join('\n'));
    });
}
