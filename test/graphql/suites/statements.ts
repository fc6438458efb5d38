import { describe, expect, it } from 'vitest';
import { objections } from '../../../src/store/guard.js';
import type { Api } from '../../support/api.js';
import { blindStarts } from '../../support/blind-starts.js';

/** Runs last: looks at every statement that the suites before it made the API ask. */
export function statements(api: () => Api): void {
  describe('statements', () => {
    it('were many, all of them portable', () => {
      expect(api().store.statements.size).toBeGreaterThan(50);
      for (const statement of api().store.statements) expect(objections(statement), statement).toEqual([]);
    });

    it('start from what they know', () => {
      for (const statement of api().store.statements) expect(blindStarts(statement), statement).toEqual([]);
    });

    it('would be caught if they did not', () => {
      expect(blindStarts('MATCH (e:Entity {id: $id}) MATCH (c:Claim)-[:OBJECT]->(e) RETURN c')).toHaveLength(1);
      expect(blindStarts('MATCH (e:Entity {id: $id}) MATCH (e)<-[:OBJECT]-(c:Claim) RETURN c')).toEqual([]);
    });
  });
}
