import { describe, expect, it } from 'vitest';
import { mapsIn, withLists } from '../../src/store/lists-for-maps.js';

describe('a statement that returns maps of properties', () => {
  it.each([
    ['MATCH (e:Entity) RETURN e {.id, .name} AS entity', 'MATCH (e:Entity) RETURN [e.id, e.name] AS entity'],
    ['MATCH (e:Entity) RETURN 1 AS one, e {.id} AS entity LIMIT 3', 'MATCH (e:Entity) RETURN 1 AS one, [e.id] AS entity LIMIT 3'],
    // What rows are sorted by is no longer in a map.
    [
      'MATCH (e:Entity) RETURN e {.id, .name} AS entity, x ORDER BY entity.name DESC, x, entity.id',
      'MATCH (e:Entity) RETURN [e.id, e.name] AS entity, x ORDER BY e.name DESC, x, e.id',
    ],
    [
      'MATCH (f:Figure) RETURN f {.id} AS figure, head([(f)-[:FIGURE_OF]->(s:Entity) | s {.id, .name}]) AS scope',
      'MATCH (f:Figure) RETURN [f.id] AS figure, head([(f)-[:FIGURE_OF]->(s:Entity) | [s.id, s.name]]) AS scope',
    ],
    [
      'MATCH (a:A) CALL { WITH a MATCH (a)--(b) RETURN b LIMIT 1 } RETURN b {.id} AS other',
      'MATCH (a:A) CALL { WITH a MATCH (a)--(b) RETURN b LIMIT 1 } RETURN [b.id] AS other',
    ],
  ])('%s', (statement, sent) => {
    expect(withLists(statement).text).toBe(sent);
  });

  it.each([
    // As a key of groups, for what may be missing, in parts that must be alike, within lists, and where nothing is projected.
    'MATCH (e:Entity) RETURN e {.id} AS entity, count(*) AS total',
    'MATCH (e:Entity) RETURN DISTINCT e {.id} AS entity ORDER BY entity.id',
    'MATCH (e:Entity) OPTIONAL MATCH (e)--(o) RETURN o {.id} AS other',
    'MATCH (e:A) RETURN e {.id} AS entity UNION MATCH (e:B) RETURN e {.id} AS entity',
    'MATCH path = (a)--(b) RETURN [n IN nodes(path) | n {.id}] AS nodes',
    'MATCH (e:Entity) WITH e {.id} AS entity RETURN entity',
    'MATCH (e:Entity) RETURN e {.id, other: 1} AS entity',
    'MATCH (e:Entity) RETURN e.id AS id',
  ])('is sent as it stands: %s', (statement) => {
    expect(withLists(statement)).toEqual({ text: statement, columns: [] });
  });

  it('gives its maps back', () => {
    const sent = withLists('MATCH (e) RETURN e {.id, .aliases, .code} AS entity, head([(e)--(o) | o {.id}]) AS other, 7 AS kept');
    const rows = [
      { entity: ['e-1', ['a', 'b'], null], other: null, kept: 7 },
      { entity: ['e-2', [], '13'], other: ['o-1'], kept: 8 },
    ];
    mapsIn(rows, sent);
    expect(rows).toEqual([
      { entity: { id: 'e-1', aliases: ['a', 'b'], code: null }, other: null, kept: 7 },
      { entity: { id: 'e-2', aliases: [], code: '13' }, other: { id: 'o-1' }, kept: 8 },
    ]);
  });
});
