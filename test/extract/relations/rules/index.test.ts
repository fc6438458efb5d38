import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RELATION_RULES } from '../../../../src/extract/relations/rules/index.js';

const RULES = 'src/extract/relations/rules';

it('have an id of their own', () => {
  const ids = RELATION_RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('have a table beside this file each', () => {
  const rules = readdirSync(RULES).filter((file) => /: RelationRule = /u.test(readFileSync(join(RULES, file), 'utf8')));
  expect(rules).toHaveLength(RELATION_RULES.length);
  expect(rules.filter((file) => !existsSync(join(import.meta.dirname, file.replace('.ts', '.test.ts'))))).toEqual([]);
});
