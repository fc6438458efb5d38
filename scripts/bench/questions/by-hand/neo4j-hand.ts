import neo4j from 'neo4j-driver';
import { inIndexOrder } from '../../../../src/store/in-index-order.js';
import type { Neo4jSettings } from '../../../../src/store/neo4j-session.js';
import { neo4jParameters } from '../../../../src/store/neo4j-values.js';
import type { Asked } from '../server/recorder.js';
import type { Hand } from './replay.js';
import { neo4jSearch } from './search-statements.js';

const SETTINGS = { disableLosslessIntegers: true, telemetryDisabled: true, notificationFilter: { minimumSeverityLevel: 'OFF' } } as const;

/** Statements sent through the driver, lists in the order of their index as the store does: a session for each, run, rows taken as objects. */
export function neo4jHand({ uri, user, password }: Neo4jSettings): Hand & { hits(asked: Asked): Promise<number> } {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), SETTINGS);
  const run = async (asked: Asked, prefix = '') => {
    const { statement, parameters } = asked.kind === 'search' ? neo4jSearch(asked) : asked;
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      const { records, summary } = await session.run(prefix + inIndexOrder(statement), neo4jParameters(parameters));
      return { rows: records.map((record) => record.toObject()), summary };
    } finally {
      await session.close();
    }
  };
  return {
    run: async (asked) => (await run(asked)).rows.length,
    hits: async (asked) => {
      const { profile } = (await run(asked, 'PROFILE ')).summary;
      return profile ? hitsOf(profile) : 0;
    },
    close: () => driver.close(),
  };
}

interface ProfiledStep {
  readonly dbHits: number;
  readonly children: readonly ProfiledStep[];
}

/** How often a plan went to the stored graph, over all its steps. */
function hitsOf(step: ProfiledStep): number {
  return Number(step.dbHits) + step.children.reduce((sum, child) => sum + hitsOf(child), 0);
}
