import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ZhengtuError } from '../model/errors.js';
import { packageRoot } from './package-root.js';

const text = z.object({ zh: z.string().min(1), en: z.string().min(1) });
const colour = z.string().regex(/^#[0-9a-f]{6}$/u);
const seal = z.object({ character: z.string().length(1), light: colour, dark: colour });

const entityDefinition = z.strictObject({
  name: z.string(),
  label: text,
  plural: z.object({ en: z.string() }),
  description: text,
  seal,
  identity: z.strictObject({ scope: z.enum(['global', 'place', 'generic-by-place', 'known-or-place']), tails: z.array(z.string()) }),
});
const predicateDefinition = z.strictObject({
  name: z.string(),
  label: text,
  description: text,
  subject: z.array(z.string()).min(1),
  object: z.array(z.string()).min(1),
  symmetric: z.boolean(),
  attributes: z.record(z.string(), z.strictObject({ label: text, description: text })),
});
const figureDefinition = z.strictObject({
  label: text,
  description: text,
  seal,
  measures: z.record(z.string(), text),
  comparators: z.record(z.string(), text),
  natures: z.record(z.string(), text),
  statuses: z.record(z.string(), text),
});
const documentDefinition = z.strictObject({ label: text, kinds: z.record(z.string(), text), bases: z.record(z.string(), text) });

export type EntityDefinition = z.infer<typeof entityDefinition>;
export type PredicateDefinition = z.infer<typeof predicateDefinition>;
export interface Schema {
  readonly entities: readonly EntityDefinition[];
  readonly predicates: readonly PredicateDefinition[];
  readonly figure: z.infer<typeof figureDefinition>;
  readonly document: z.infer<typeof documentDefinition>;
}

function read<T>(shape: z.ZodType<T>, path: string): T {
  const parsed = shape.safeParse(parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ZhengtuError('SCHEMA', `${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}

function readAll<T>(shape: z.ZodType<T>, folder: string): T[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => read(shape, join(folder, name)));
}

function assertPredicateTypes(entities: readonly EntityDefinition[], predicates: readonly PredicateDefinition[]): void {
  const known = new Set(entities.map((entity) => entity.name));
  for (const predicate of predicates) {
    const unknown = [...predicate.subject, ...predicate.object].find((type) => !known.has(type));
    if (unknown) throw new ZhengtuError('SCHEMA', `schema/predicates: ${predicate.name} names the unknown type ${unknown}`);
  }
}

/** Reads the declarations under `folder` (the package's own `schema/` by default) into one frozen schema. Throws SCHEMA. */
export function loadSchema(folder = join(packageRoot(), 'schema')): Schema {
  const entities = readAll(entityDefinition, join(folder, 'entities'));
  const predicates = readAll(predicateDefinition, join(folder, 'predicates'));
  assertPredicateTypes(entities, predicates);
  return Object.freeze({
    entities,
    predicates,
    figure: read(figureDefinition, join(folder, 'figure.yaml')),
    document: read(documentDefinition, join(folder, 'document.yaml')),
  });
}
