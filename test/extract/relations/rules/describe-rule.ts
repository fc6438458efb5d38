import { describe, expect, it } from 'vitest';
import type { RelationRule } from '../../../../src/extract/relations/rule.js';
import type { DocumentFacts } from '../../../../src/model/document.js';
import { marked, proposed } from '../marked.js';

interface Row {
  readonly text: string;
  readonly facts?: Partial<DocumentFacts>;
  readonly implied?: readonly string[];
}

interface RuleTable {
  /** `claims` must be among those that are proposed. */
  readonly examples: readonly (Row & { readonly claims: readonly [string, ...string[]] })[];
  /** Nothing at all may be proposed. */
  readonly negatives: readonly Row[];
}

/** Facts of a document that speaks for a place. */
export const SPEAKING = { facts: { place: '德州市' } };

export function describeRule(rule: RelationRule, { examples, negatives }: RuleTable): void {
  describe(rule.id, () => {
    it.each(examples)('$text', ({ text, facts, implied, claims }) => {
      expect(proposed(rule, marked(text, facts, implied))).toEqual(expect.arrayContaining([...claims]));
    });
    it.each(negatives)('not: $text', ({ text, facts, implied }) => {
      expect(proposed(rule, marked(text, facts, implied))).toEqual([]);
    });
    it('proposes only what it says it does', () => {
      for (const { text, facts, implied } of examples) {
        for (const claim of proposed(rule, marked(text, facts, implied))) {
          expect(rule.predicates.some((predicate) => claim.includes(` ${predicate} `))).toBe(true);
        }
      }
    });
  });
}
