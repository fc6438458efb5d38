import type { GrafeoDB } from '@grafeo-db/js';
import { FEW_NODES, pageFirst } from '../../../../src/store/pages-first.js';
import type { Hand } from './replay.js';
import { embeddedSearch } from './search-statements.js';

/** Statements sent to the engine in this process, a page of a long list in two as the store does, rows taken as objects. */
export function embeddedHand(database: GrafeoDB): Hand {
  return {
    run: async (asked) => {
      const { statement, parameters } = asked.kind === 'search' ? embeddedSearch(asked) : asked;
      const parts = database.nodeCount() > FEW_NODES ? pageFirst(statement) : null;
      if (!parts) return (await database.executeCypher(statement, parameters)).toArray().length;
      const page = (await database.executeCypher(parts.page, parameters)).toArray();
      return (await database.executeCypher(parts.shown, { ...parameters, page })).toArray().length;
    },
    close: async () => undefined,
  };
}
