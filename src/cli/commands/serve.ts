import { Command } from 'commander';
import { graphOption, withGraph } from '../graph-option.js';
import { judgementsOption, tokenOption } from '../judgements-option.js';
import { hostOption, type ListenOptions, portOption } from '../listen-options.js';

/** `zhengtu serve` — GraphQL, GraphiQL and the explorer over the graph as it is. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve GraphQL and the explorer over the graph')
    .addOption(graphOption())
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(judgementsOption())
    .addOption(tokenOption())
    .action(async (options: ListenOptions & { graph?: string }) => {
      // The server is loaded where one is wanted: half a second that no other command needs.
      const { serveUntilStopped } = await import('../listen.js');
      await withGraph(options.graph, (store) => serveUntilStopped(store, options));
    });
}
