import type { GraphParameters, WriteStep } from '../model/graph-store.js';
import { PREDICATES, type Predicate } from '../model/vocabulary.js';
import type { EdgeEnds } from './edge.js';
import { ANCHORS, type Anchor } from './statements/edges.js';

export interface EdgeRow {
  readonly ends: EdgeEnds;
  readonly row: GraphParameters;
}

/**
 * One step for each predicate and anchor that has rows. `weight` tells how many edges an entity may have:
 * each edge is looked for from its lighter end, for the search walks all edges of that end.
 */
export function edgeSteps(
  edges: readonly EdgeRow[],
  weight: (entity: string) => number,
  statement: (predicate: Predicate, anchor: Anchor) => string,
  parameters: GraphParameters = {},
): WriteStep[] {
  const groups = new Map<string, GraphParameters[]>();
  for (const { ends, row } of edges) {
    const anchor: Anchor = weight(ends.subject) <= weight(ends.object) ? 'subject' : 'object';
    const key = `${ends.predicate} ${anchor}`;
    const rows = groups.get(key) ?? [];
    rows.push({ ...row, subject: ends.subject, object: ends.object });
    groups.set(key, rows);
  }
  return PREDICATES.flatMap((predicate) =>
    ANCHORS.flatMap((anchor) => {
      const rows = groups.get(`${predicate} ${anchor}`);
      return rows ? [{ statement: statement(predicate, anchor), parameters, rows }] : [];
    }),
  );
}
