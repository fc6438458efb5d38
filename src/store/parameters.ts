import { ZhengtuError } from '../model/errors.js';
import type { GraphParameters } from '../model/graph-store.js';

/** Deeper than any row we send; a cycle is noticed here too. */
const MAX_DEPTH = 16;
/** With the u flag a surrogate matches only where its partner is missing. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

interface Fault {
  readonly path: string;
  readonly what: string;
}

function at(path: string, fault: Fault | null): Fault | null {
  return fault && { path: `${path}${fault.path}`, what: fault.what };
}

function inEntries(value: object, depth: number): Fault | null {
  if (depth > MAX_DEPTH) return { path: '', what: 'is nested too deeply, or holds itself' };
  if (Array.isArray(value)) {
    // An index loop, so that holes are seen as the undefined they are.
    for (let index = 0; index < value.length; index++) {
      const fault = at(`[${index}]`, find(value[index], depth + 1));
      if (fault) return fault;
    }
    return null;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return { path: '', what: `is a ${value.constructor?.name}, not plain data` };
  for (const key of Object.keys(value)) {
    const fault = at(`.${key}`, find((value as Record<string, unknown>)[key], depth + 1));
    if (fault) return fault;
  }
  return null;
}

function find(value: unknown, depth: number): Fault | null {
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'object') return inEntries(value, depth);
  if (typeof value === 'string') return LONE_SURROGATE.test(value) ? { path: '', what: 'holds half a character (a lone surrogate)' } : null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : { path: '', what: `is ${value}, no number a graph can hold` };
  return { path: '', what: `is ${value === undefined ? 'undefined' : `a ${typeof value}`}` };
}

/**
 * Lets through only what both engines take and give back alike: null, booleans, finite numbers, well-formed
 * strings, and lists and plain objects of them. Throws BAD_PARAMETER naming the place: `$rows[3].year`.
 */
export function checkParameters(parameters: GraphParameters): void {
  for (const name of Object.keys(parameters)) {
    const fault = find(parameters[name], 0);
    if (fault) throw new ZhengtuError('BAD_PARAMETER', `Parameter $${name}${fault.path}: ${fault.what}`);
  }
}
