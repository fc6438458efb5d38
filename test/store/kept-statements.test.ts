import { describe, expect, it } from 'vitest';
import { KEPT_PASSAGES, KEPT_QUOTATIONS } from '../../src/store/statements/kept.js';

/** A step from something new to something known before: `MATCH (c:Claim)-[:RESTS_ON]->(p)`. */
const FROM_THE_FAR_END = /MATCH \(\w+:\w+\)<?-\[[^\]]*\]->?\(\w+\)/u;

describe('what the graph keeps of a document', () => {
  // The embedded engine goes through all claims of the graph for each passage otherwise: minutes where it takes seconds.
  it.each([KEPT_PASSAGES, KEPT_QUOTATIONS.claims, KEPT_QUOTATIONS.figures])('is reached from the document: %s', (statement) => {
    expect(statement).toContain('MATCH (d:Document {id: $id})');
    expect(statement).not.toMatch(FROM_THE_FAR_END);
  });

  it('is told from what is reached from the far end', () => {
    expect('MATCH (p:Passage) MATCH (c:Claim)-[:RESTS_ON]->(p) RETURN c.id AS id').toMatch(FROM_THE_FAR_END);
  });
});
