import type { GrafeoDB } from '@grafeo-db/js';
import type { Hand } from './replay.js';
import { embeddedSearch } from './search-statements.js';

/** Statements sent to the engine in this process, rows taken as objects. */
export function embeddedHand(database: GrafeoDB): Hand {
  return {
    run: async (asked) => {
      const { statement, parameters } = asked.kind === 'search' ? embeddedSearch(asked) : asked;
      return (await database.executeCypher(statement, parameters)).toArray().length;
    },
    close: async () => undefined,
  };
}
