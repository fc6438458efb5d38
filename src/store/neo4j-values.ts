import neo4j from 'neo4j-driver';
import { ZhengtuError } from '../model/errors.js';
import type { GraphParameters, GraphRow, GraphValue } from '../model/graph-store.js';

/** The driver sends every JS number as a float, on which LIMIT fails and `2020` becomes `2020.0`: whole numbers are marked here, once. Those too large to be exact stay floats, as in the embedded engine. */
function toNeo4j(value: GraphValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]));
}

/** The driver's own lists and maps are plain already: they are looked through, not copied. */
function assertPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const inner of value) assertPlain(inner);
    return;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new ZhengtuError(
      'STATEMENT_REFUSED',
      `A statement returned a ${value.constructor.name}; return its properties as a map or as text.`,
    );
  }
  for (const key in value) assertPlain((value as Record<string, unknown>)[key]);
}

export function neo4jParameters(parameters: GraphParameters): Record<string, unknown> {
  return toNeo4j(parameters) as Record<string, unknown>;
}

export function rowFrom(record: { readonly keys: readonly PropertyKey[]; get(at: number): unknown }): GraphRow {
  const row: GraphRow = {};
  for (const [at, key] of record.keys.entries()) {
    const value = record.get(at) ?? null;
    assertPlain(value);
    row[String(key)] = value as GraphValue;
  }
  return row;
}
