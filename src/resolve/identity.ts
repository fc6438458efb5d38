import { hash } from 'node:crypto';
import type { Gazetteers } from '../model/gazetteer.js';
import type { EntityType } from '../model/vocabulary.js';
import type { EntityDefinition } from '../schema/load.js';
import { companyCore } from './company-core.js';
import { isGenericName } from './generic-name.js';
import { normalName, withoutTail } from './normal-name.js';

/** What tells an entity from every other, in this document and in all. */
export interface Identity {
  readonly id: string;
  /** Name without what does not distinguish. */
  readonly key: string;
}

/** Shortens a hash to 16 hex digits: 64 bits, ample for millions of names. */
export function contentId(prefix: string, ...parts: readonly (string | number | null)[]): string {
  return `${prefix}-${hash('sha256', JSON.stringify(parts)).slice(0, 16)}`;
}

/** The name without marks and without endings that do not distinguish: 乡村振兴战略 → 乡村振兴. */
export function identityKey(definition: EntityDefinition, name: string, gazetteers: Gazetteers): string {
  const key = withoutTail(normalName(name), definition.identity.tails);
  return definition.name === 'Organization' ? companyCore(key, gazetteers) : key;
}

/** Within which place a name stands for one thing: its place for 市民中心, everywhere (null) for 津潍高铁. */
function reachOf(definition: EntityDefinition, key: string, place: string | null, gazetteers: Gazetteers): string | null {
  switch (definition.identity.scope) {
    case 'global':
      return null;
    case 'place':
      return place;
    case 'generic-by-place':
      return isGenericName(key, gazetteers.genericWords) ? place : null;
    case 'known-or-place':
      return gazetteers.statesmen.has(key) ? null : place;
  }
}

/**
 * The identity of a name. `place` is the code (or name) of the place the document speaks for;
 * `code` the division code of a Place, which then is its whole identity.
 */
export function identify(
  definition: EntityDefinition,
  name: string,
  place: string | null,
  gazetteers: Gazetteers,
  code: string | null = null,
): Identity {
  const key = code ?? identityKey(definition, name, gazetteers);
  const reach = code === null ? reachOf(definition, key, place, gazetteers) : null;
  return { id: contentId(prefixOf(definition), definition.name, reach, key), key };
}

/** The id of a name that a judgement keeps apart from the entity it would be. */
export function apartId(definition: EntityDefinition, name: string, from: string): string {
  return contentId(prefixOf(definition), definition.name, 'apart', from, normalName(name));
}

function prefixOf(definition: EntityDefinition): string {
  return PREFIXES[definition.name as EntityType] ?? definition.name.toLowerCase();
}

/** Short prefixes that let a person tell ids apart. */
const PREFIXES: Partial<Record<EntityType, string>> = { Organization: 'org', Designation: 'title' };
