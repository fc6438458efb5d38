import { describe, expect, it } from 'vitest';
import { inIndexOrder } from '../../src/store/in-index-order.js';

const shown = 'RETURN e.id AS id';
const page = (conditions: string) => `MATCH (e:Project) ${conditions}WITH e ORDER BY e.name, e.id LIMIT $size ${shown}`;

describe('inIndexOrder', () => {
  it.each([
    ['the first page', page(''), page("WHERE e.name >= '' ")],
    ['the first page of some', page('WHERE e.name CONTAINS $part '), page("WHERE e.name CONTAINS $part AND e.name >= '' ")],
    [
      'a page behind another',
      page('WHERE (e.name > $key OR (e.name = $key AND e.id > $id)) '),
      page("WHERE e.name >= $key AND NOT (e.name = $key AND e.id <= $id) AND e.name >= '' "),
    ],
    [
      'a page downwards',
      `MATCH (c:Claim) WHERE (c.confidence < $key OR (c.confidence = $key AND c.id > $id)) WITH c ORDER BY c.confidence DESC, c.id LIMIT $size ${shown}`,
      `MATCH (c:Claim) WHERE c.confidence <= $key AND NOT (c.confidence = $key AND c.id <= $id) AND c.confidence >= 0 WITH c ORDER BY c.confidence DESC, c.id LIMIT $size ${shown}`,
    ],
    [
      'a key that many share',
      `MATCH (f:Figure) WITH f ORDER BY f.indicator, f.id LIMIT $size ${shown}`,
      `MATCH (f:Figure) WHERE f.indicator >= '' AND f.id IS NOT NULL WITH f ORDER BY f.indicator, f.id LIMIT $size ${shown}`,
    ],
    [
      'how many there are of some',
      'MATCH (c:Claim) WHERE c.predicate IN $predicates RETURN count(c) AS total',
      'MATCH (c:Claim) WHERE c.predicate IN $predicates AND c.confidence >= 0 RETURN count(c) AS total',
    ],
  ])('bounds %s', (_, statement, sent) => {
    expect(inIndexOrder(statement)).toBe(sent);
  });

  it.each([
    ['a list by what no index holds', `MATCH (e:Project) WITH e ORDER BY e.mentions, e.id LIMIT $size ${shown}`],
    ['a list of another label', `MATCH (e:Passage) WITH e ORDER BY e.name, e.id LIMIT $size ${shown}`],
    [
      'what is reached from elsewhere',
      `MATCH (d:Document) WHERE d.year = 1 MATCH (d)-[:NAMES]->(e:Project) WITH e ORDER BY e.name, e.id LIMIT $size ${shown}`,
    ],
    ['the documents of a place', `MATCH (d:Document) WHERE d.place IN $places WITH d ORDER BY d.date DESC, d.id LIMIT $size ${shown}`],
    ['how many there are', 'MATCH (c:Claim) RETURN count(c) AS total'],
    ['how many there are of what no index holds', 'MATCH (c:Claim) WHERE c.basis = $basis RETURN count(c) AS total'],
    ['how many there are of a place', 'MATCH (d:Document) WHERE d.place IN $places AND d.year = $year RETURN count(d) AS total'],
    ['what is not cut', 'MATCH (e:Project) WITH e ORDER BY e.name, e.id RETURN e.id AS id'],
  ])('leaves alone %s', (_, statement) => {
    expect(inIndexOrder(statement)).toBe(statement);
  });
});
