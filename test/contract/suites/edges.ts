import { describe, expect, test } from 'vitest';
import type { GraphDocument } from '../../../src/model/extraction.js';
import type { GraphStore } from '../../../src/model/graph-store.js';
import { rebuildEdges } from '../../../src/store/rebuild-edges.js';
import { graphDocument, SMALL } from '../../support/graph-documents.js';
import { graphState } from '../../support/graph-state.js';
import { holding, type StoreUnderTest } from '../store-under-test.js';

/** What the claims between entities add up to. */
export function edgeSuite(store: () => GraphStore, under: StoreUnderTest): void {
  const given = (documents: readonly GraphDocument[]) => holding(store(), under, documents);

  describe('edges', () => {
    test('are what the claims add up to, and come back when made anew', async () => {
      const documents = [1, 2, 3, 4].map((seed) => graphDocument({ seed, size: { ...SMALL, claims: 60 }, world: 10 }));
      const state = await given(documents);
      const edges = new Set(
        documents.flatMap(({ extraction }) => extraction.claims.map((claim) => `${claim.subject} ${claim.predicate} ${claim.object}`)),
      );
      expect(await rebuildEdges(store())).toBe(edges.size);
      expect(await graphState(store())).toEqual(state);
    });

    test('lead to claims, and claims to sentences', async () => {
      const document = graphDocument({ seed: 1 });
      await given([document]);
      const rows = await store().read(`MATCH (s:Entity)-[r:SERVES]->(o:Entity)
        MATCH (c:Claim {edge: s.id + ' SERVES ' + o.id})
        MATCH (c)-[:RESTS_ON]->(p:Passage) MATCH (p)-[:IN_DOCUMENT]->(d:Document)
        RETURN r.claims AS claims, c.start AS start, p.start AS from, p.end AS to, d.id AS document ORDER BY start`);
      expect(rows.length).toBe(document.extraction.claims.filter(({ predicate }) => predicate === 'SERVES').length);
      for (const { start, from, to } of rows) expect(Number(start) >= Number(from) && Number(start) < Number(to)).toBe(true);
    });
  });
}
