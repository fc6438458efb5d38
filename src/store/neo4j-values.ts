import neo4j from 'neo4j-driver';
import { ZhengtuError } from '../model/errors.js';
import type { GraphParameters, GraphRow, GraphValue } from '../model/graph-store.js';

/** The driver sends every JS number as a float, on which LIMIT fails and `2020` becomes `2020.0`: whole numbers are marked here, once. Those too large to be exact stay floats, as in the embedded engine. */
export function toNeo4j(value: GraphValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]));
}

function fromNeo4j(value: unknown): GraphValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value as GraphValue;
  if (Array.isArray(value)) return value.map(fromNeo4j);
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new ZhengtuError(
      'STATEMENT_REFUSED',
      `A statement returned a ${value.constructor.name}; return its properties as a map or as text.`,
    );
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromNeo4j(inner)]));
}

export function neo4jParameters(parameters: GraphParameters): Record<string, unknown> {
  return toNeo4j(parameters) as Record<string, unknown>;
}

export function rowFrom(record: { readonly keys: readonly PropertyKey[]; get(key: string): unknown }): GraphRow {
  return Object.fromEntries(record.keys.map((key) => [String(key), fromNeo4j(record.get(String(key)))]));
}
