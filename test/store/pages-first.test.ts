import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import { pageFirst } from '../../src/store/pages-first.js';

describe('pageFirst', () => {
  it('cuts the page by plain columns, and then reads what it holds', () => {
    expect(
      pageFirst(
        'MATCH (f:Figure) WHERE f.year = $year WITH f ORDER BY f.indicator, f.id LIMIT $size MATCH (f)-[:COUNTS]->(i:Indicator) RETURN f.id AS id',
      ),
    ).toEqual({
      page: 'MATCH (f:Figure) WHERE f.year = $year  RETURN f.indicator AS key, f.id AS id ORDER BY key, id LIMIT $size',
      shown: 'UNWIND $page AS row MATCH (f:Figure {id: row.id}) WITH f  MATCH (f)-[:COUNTS]->(i:Indicator) RETURN f.id AS id',
    });
  });

  it('goes down where the list does, and takes a computed key along', () => {
    expect(
      pageFirst("MATCH (f:Figure) WITH f, f.a + 'x' AS place WITH f, place ORDER BY place DESC, f.id LIMIT $size RETURN f.id AS id, place"),
    ).toEqual({
      page: "MATCH (f:Figure) WITH f, f.a + 'x' AS place  RETURN place AS key, f.id AS id ORDER BY key DESC, id LIMIT $size",
      shown: 'UNWIND $page AS row MATCH (f:Figure {id: row.id}) WITH f, row.key AS place  RETURN f.id AS id, place',
    });
  });

  it.each([
    ['no cut', 'MATCH (f:Figure) RETURN f.id AS id ORDER BY id LIMIT $size'],
    ['no id to cut by', 'MATCH (f:Figure) WITH f ORDER BY f.indicator LIMIT $size RETURN f.id AS id'],
    ['the id of another', 'MATCH (f:Figure) MATCH (d:Document) WITH f ORDER BY f.indicator, d.id LIMIT $size RETURN f.id AS id'],
    ['no label to read by', 'MATCH (f) WITH f ORDER BY f.indicator, f.id LIMIT $size RETURN f.id AS id'],
    [
      'a page for each of several',
      'UNWIND $ids AS id CALL { WITH id MATCH (f:Figure) WITH f ORDER BY f.indicator, f.id LIMIT $size RETURN f } RETURN f.id AS id',
    ],
  ])('leaves alone a statement with %s', (_, statement) => {
    expect(pageFirst(statement)).toBeNull();
  });

  it('gives the same pages of a large graph, whoever writes meanwhile', async () => {
    const store = await openStore({ engine: 'embedded', path: ':memory:' });
    const rows = Array.from({ length: 20_500 }, (_, at) => ({ id: `f-${(at * 7919) % 20_500}`, key: `k${at % 7}`, value: at }));
    await store.write([{ statement: 'UNWIND $rows AS row CREATE (f:Figure {id: row.id, indicator: row.key, value: row.value})', rows }]);
    const order = (a: (typeof rows)[0], b: (typeof rows)[0]) => (a.key === b.key ? (a.id < b.id ? -1 : 1) : a.key < b.key ? 1 : -1);
    const wanted = rows
      .filter(({ value }) => value > 100)
      .sort(order)
      .slice(0, 40);
    const page = `MATCH (f:Figure) WHERE f.value > $least WITH f ORDER BY f.indicator DESC, f.id LIMIT $size
      RETURN f {.id, .value} AS figure ORDER BY f.indicator DESC, f.id`;
    const write = { statement: "MATCH (g:Graph {id: 'graph'}) SET g.touched = true" };
    const [first, , second] = await Promise.all([
      store.read(page, { least: 100, size: 40 }),
      store.write([write]),
      store.read(page, { least: 100, size: 40 }),
    ]);
    for (const read of [first, second]) expect(read).toEqual(wanted.map(({ id, value }) => ({ figure: { id, value } })));
    await store.close();
  });
});
