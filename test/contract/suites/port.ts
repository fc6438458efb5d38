import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/model/graph-store.js';
import { graphState } from '../../support/graph-state.js';

/** What a session does with statements and values. */
export function portSuite(store: () => GraphStore): void {
  describe('the port', () => {
    test('reads back what it was given, value for value', async () => {
      const values = {
        text: '黄河\n"流域" \\ \u{20bb7}',
        whole: 7,
        half: 0.5,
        big: 1e20,
        yes: true,
        list: [1, 2.5],
        none: null,
        empty: [],
      };
      await store().write([{ statement: 'CREATE (n:Document {id: $id}) SET n += $values', parameters: { id: 'port', values } }]);
      const [row] = await store().read('MATCH (n:Document {id: $id}) RETURN properties(n) AS values, n.whole + 1 AS next', { id: 'port' });
      const { none: _, ...kept } = values;
      expect(row).toEqual({ values: { ...kept, id: 'port' }, next: 8 });
    });

    test('pages by whole numbers', async () => {
      const rows = await store().read('UNWIND $list AS x RETURN x ORDER BY x SKIP $skip LIMIT $limit', {
        list: [3, 1, 2],
        skip: 1,
        limit: 1,
      });
      expect(rows).toEqual([{ x: 2 }]);
    });

    test.each([
      ['a path of two hops', 'MATCH (a)-[:SERVES]->(b)-[:SERVES]->(c) RETURN c.id AS id', 'STATEMENT_REFUSED'],
      ['a writing statement', 'CREATE (n:Document {id: 1}) RETURN n.id AS id', 'STATEMENT_REFUSED'],
      ['a file', "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", 'STATEMENT_REFUSED'],
    ])('refuses to read %s', async (_, statement, code) => {
      await expect(store().read(statement)).rejects.toMatchObject({ code });
    });

    test('refuses parameters that the engines read differently', async () => {
      const bad = { at: new Date() } as unknown as Record<string, string>;
      await expect(store().read('RETURN $at AS at', bad)).rejects.toMatchObject({ code: 'BAD_PARAMETER' });
      await expect(store().write([{ statement: 'CREATE (n:Document {id: $at})', parameters: bad }])).rejects.toMatchObject({
        code: 'BAD_PARAMETER',
      });
    });

    test('reports a statement that fails as such', async () => {
      await expect(store().read('RETURN 1 / 0 AS x')).rejects.toMatchObject({ code: 'INTERNAL' });
    });

    test('gives up when told to', async () => {
      await expect(store().read('RETURN 1 AS x', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'TIMEOUT' });
      const slow = 'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b WITH a * b AS c RETURN count(DISTINCT c) AS total';
      await expect(store().read(slow, {}, { timeout: 30 })).rejects.toMatchObject({ code: 'TIMEOUT' });
    });

    test('keeps all of a transaction or nothing', async () => {
      const version = await store().version();
      const before = await graphState(store());
      const steps = [
        { statement: "CREATE (n:Document {id: 'half'})" },
        { statement: 'UNWIND $rows AS row CREATE (n:Document {id: row.id})', rows: [{ id: 'half' }] },
      ];
      await expect(store().write(steps)).rejects.toThrow();
      expect(await graphState(store())).toEqual(before);
      expect(await store().version()).toBe(version);
    });

    test('counts every write', async () => {
      const version = await store().version();
      await store().write([{ statement: "MATCH (n:Document {id: 'nothing'}) SET n.x = 1" }]);
      expect(await store().version()).toBe(version + 1);
    });

    test.each([0, 60_000])('tells the version after its own writes, where it may be %i ms old', async (within) => {
      const version = await store().version(within);
      const step = { statement: "MATCH (n:Document {id: 'nothing'}) SET n.x = 1" };
      await store().write([step]);
      expect(await store().version(within)).toBe(version + 1);
      const hearing = store().version(within);
      await store().write([step]);
      expect([version + 1, version + 2]).toContain(await hearing);
      expect(await store().version(within)).toBe(version + 2);
    });

    test('sends any number of rows', async () => {
      const rows = Array.from({ length: 12_001 }, (_, number) => ({ id: `row-${number}` }));
      await store().write([{ statement: 'UNWIND $rows AS row CREATE (n:Passage {id: row.id})', rows }]);
      expect(await store().read("MATCH (n:Passage) WHERE n.id STARTS WITH 'row-' RETURN count(*) AS total")).toEqual([{ total: 12_001 }]);
    });

    test('writes at once and none is lost', async () => {
      await store().write([{ statement: "CREATE (n:Document {id: 'counter', total: 0})" }]);
      const step = { statement: "MATCH (n:Document {id: 'counter'}) SET n.total = n.total + 1" };
      await Promise.all(Array.from({ length: 20 }, () => store().write([step])));
      expect(await store().read("MATCH (n:Document {id: 'counter'}) RETURN n.total AS total")).toEqual([{ total: 20 }]);
    });
  });
}
