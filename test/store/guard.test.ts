import { describe, expect, test } from 'vitest';
import { checkStatement, objections } from '../../src/store/guard.js';
import { PORTABLE_RULES } from '../../src/store/portable-rules.js';

/** A statement that breaks the rule, and the same question as both engines read it. */
const CASES: readonly (readonly [rule: string, refused: string, accepted: string])[] = [
  ['one-hop', 'MATCH (a)-[:R]->(b)-[:S]->(c) RETURN c.id AS id', 'MATCH (a)-[:R]->(b) MATCH (b)-[:S]->(c) RETURN c.id AS id'],
  [
    'one-hop',
    'MATCH (a:A)<--(b:B {id: $id})-[r]-(c) RETURN c.id AS id',
    'MATCH (a:A)<--(b:B {id: $id}) MATCH (b)-[r]-(c) RETURN c.id AS id',
  ],
  ['one-hop', 'MATCH (a), (b)-[:R]->(c)<-[:S]-(d) RETURN d.id AS id', 'MATCH (a)-[:R*1..3]->(b) RETURN b.id AS id'],
  [
    'subquery-with-optional',
    'MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b) WHERE EXISTS { (a)-[:S]->() } RETURN b.id AS id',
    'MATCH (a:A) WITH a, EXISTS { (a)-[:S]->() } AS found WHERE found OPTIONAL MATCH (a)-[:R]->(b) RETURN b.id AS id',
  ],
  [
    'subquery-with-optional',
    'MATCH (a:A) WHERE NOT (a)-[:P]->() OPTIONAL MATCH (a)-[:R]->(b) RETURN b.id AS id',
    'MATCH (a:A) WHERE NOT (a)-[:P]->() RETURN a.id AS id',
  ],
  [
    'optional-path',
    'MATCH (a {id: $a}) MATCH (b {id: $b}) OPTIONAL MATCH p = shortestPath((a)-[*..6]-(b)) RETURN length(p) AS steps',
    'MATCH (a {id: $a}) MATCH (b {id: $b}) MATCH p = shortestPath((a)-[*..6]-(b)) RETURN length(p) AS steps',
  ],
  ['label-expression', 'MATCH (n:A|B) RETURN n.id AS id', 'MATCH (n) WHERE n:A OR n:B RETURN n.id AS id'],
  ['label-expression', 'MATCH (n:!A) RETURN n.id AS id', 'MATCH (n:A:B)-[:R|S]->(m) RETURN n.id AS id'],
  ['inline-where', 'MATCH (n:A WHERE n.x > 1) RETURN n.id AS id', 'MATCH (n:A) WHERE n.x > 1 RETURN n.id AS id'],
  ['quantified-path', 'MATCH p = SHORTEST 1 (a)-[:R]-(b) RETURN length(p) AS l', 'MATCH (a)-[r:R {year: 3}]->(b) RETURN b.id AS id'],
  [
    'collect-subquery',
    'MATCH (s:S) RETURN COLLECT { MATCH (s)-[:R]->(x) RETURN x.id } AS ids',
    'MATCH (s:S) CALL { WITH s MATCH (s)-[:R]->(x) RETURN collect(x.id) AS ids } RETURN ids',
  ],
  ['sum-of-nothing', 'MATCH (n:A) RETURN sum(n.x) AS total', 'MATCH (n:A) RETURN coalesce(sum(n.x), 0) AS total'],
  ['round-to-digits', 'RETURN round(1.234, 2) AS x', 'RETURN round(1.234 * 100) / 100 AS x'],
  ['negative-slice', 'MATCH (n:A) RETURN n.list[-2..] AS tail', 'MATCH (n:A) RETURN n.list[0..2] AS head'],
  [
    'computed-page',
    'MATCH (n:A) RETURN n.id AS id LIMIT toInteger($limit)',
    'MATCH (n:A) RETURN n.id AS id ORDER BY id SKIP $skip LIMIT $limit',
  ],
  ['is-empty', 'MATCH (n:A) WHERE isEmpty(n.list) RETURN n.id AS id', 'MATCH (n:A) WHERE size(n.list) = 0 RETURN n.id AS id'],
  ['engine-ids', 'MATCH (n:A) RETURN id(n) AS id', "MATCH (n:A) WHERE n.name = 'id(n)' RETURN n.id AS id"],
  ['conversion', "RETURN toInteger('1.9') AS x", 'MATCH (n:A) RETURN toString(n.year) AS x'],
  ['clock-and-calendar', 'RETURN datetime() AS now', 'MATCH (n:A) WHERE n.date >= $from RETURN n.id AS id'],
  ['dynamic-name', 'MATCH (n:A) SET n:$(label)', 'CREATE (n:A {id: $id}) SET n = $properties'],
  ['dynamic-name', 'CREATE (n:A $properties)', 'MATCH (n:A) SET n += $properties'],
  ['variable-all', 'WITH [1] AS all RETURN size(all) AS n', 'WITH [1] AS every RETURN size(every) AS n'],
  ['outside-files', "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", "MATCH (n:A) WHERE n.name = 'LOAD CSV' RETURN n.id AS id"],
  ['batched-call', 'CALL { MATCH (n) DETACH DELETE n } IN TRANSACTIONS OF 100 ROWS', 'MATCH (n:A) DETACH DELETE n'],
  ['procedure', 'CALL dbms.components() YIELD name RETURN name', 'MATCH (n:A) CALL { WITH n RETURN n.id AS id } RETURN id'],
  ['catalogue', 'CREATE INDEX x IF NOT EXISTS FOR (n:A) ON (n.id)', "CREATE (n:Index {id: 'INDEX'})"],
  ['grouping-parameter', 'MATCH (a:A) RETURN a.name + $p AS k, count(*) AS c', 'MATCH (a:A) WITH a.name + $p AS k RETURN k, count(*) AS c'],
  [
    'distinct-after-path',
    'MATCH (a:T {id: $id})-[:R*1..2]->(b) RETURN DISTINCT b.name AS x',
    'MATCH (a:T {id: $id})-[:R*1..2]->(b) WITH b.name AS x RETURN DISTINCT x',
  ],
  [
    'distinct-after-path',
    'MATCH (a:T)-[rs:R*1..2]->(b) RETURN b.name AS x, min(size(rs)) AS d',
    'MATCH (a:T)-[rs:R*1..2]->(b) WITH b.name AS x, size(rs) AS d RETURN x, min(d) AS d',
  ],
  ['wrapped-aggregate', 'MATCH (a:A) RETURN collect(a.id)[0..3] AS top', 'MATCH (a:A) WITH collect(a.id) AS ids RETURN ids[0..3] AS top'],
  ['wrapped-aggregate', 'MATCH (a:A) RETURN {total: count(*)} AS m', 'MATCH (a:A) WITH count(*) AS total RETURN {total: total} AS m'],
  [
    'nested-comprehension',
    'MATCH (a:A) RETURN [(a)-[:R]->(b) | [(b)-[:S]->(c) | c.id]] AS l',
    'MATCH (a:A) RETURN [(a)-[:R]->(b) | b.id] AS l, [(a)-[:S]->(c) | c.id] AS m',
  ],
  ['null-in-comprehension', 'MATCH (a:A) RETURN [(a)-[:R]->(b) | b.year] AS l', 'MATCH (a:A) RETURN [(a)-[:R]->(b) | b {.year}] AS l'],
];

describe('the guard', () => {
  test.each(CASES)('%s: %s', (rule, refused, accepted) => {
    expect(objections(refused).map((objection) => objection.rule)).toContain(rule);
    expect(objections(accepted)).toEqual([]);
  });

  test('every rule has a case', () => {
    expect(new Set(CASES.map(([rule]) => rule))).toEqual(new Set(PORTABLE_RULES.map((rule) => rule.id)));
  });

  test('says what to write in its place', () => {
    expect(() => checkStatement('MATCH (n:A|B) RETURN n.id AS id', 'read')).toThrow(/label-expression.*WHERE n:A OR n:B/u);
  });

  test.each([
    ["MATCH (n:A) WHERE n.name = 'SET' RETURN n.id AS id", true],
    ['MATCH (n:A) RETURN n.set AS id', true],
    ['MATCH (n:A) WHERE n.name STARTS WITH $set RETURN n.id AS id', true],
    ['MATCH (n:A) SET n.x = 1', false],
    ['MATCH (n:A) DETACH DELETE n', false],
    ['MERGE (n:A {id: 1}) RETURN n.id AS id', false],
  ])('tells reading from writing: %s', (statement, reads) => {
    if (reads) expect(() => checkStatement(statement, 'read')).not.toThrow();
    else expect(() => checkStatement(statement, 'read')).toThrow(expect.objectContaining({ code: 'STATEMENT_REFUSED' }));
    expect(() => checkStatement(statement, 'write')).not.toThrow();
  });

  test('does not remember a refusal as an acceptance', () => {
    for (let time = 0; time < 2; time++) expect(() => checkStatement('RETURN id(n) AS x', 'read')).toThrow();
  });
});
