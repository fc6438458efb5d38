import { ENTITY_TYPES } from '../../model/vocabulary.js';

const TYPES = ENTITY_TYPES.length;

/**
 * Label 0 is outside. Each entity type then has single, begin, inside and end, in the order of ENTITY_TYPES; after these
 * each has `between`: what stands between two names of the type in a list, so that the type is not forgotten at the comma.
 */
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 5 * TYPES;

export const single = (type: number): number => 1 + 4 * type;
export const begin = (type: number): number => 2 + 4 * type;
export const inside = (type: number): number => 3 + 4 * type;
export const end = (type: number): number => 4 + 4 * type;
export const between = (type: number): number => 1 + 4 * TYPES + type;

type Role = 'outside' | 'single' | 'begin' | 'inside' | 'end' | 'between';

function roleOf(label: number): Role {
  if (label === OUTSIDE) return 'outside';
  if (label > 4 * TYPES) return 'between';
  return (['single', 'begin', 'inside', 'end'] as const)[(label - 1) & 3] as Role;
}

/** Index into ENTITY_TYPES of a label other than OUTSIDE. */
const typeOf = (label: number): number => (label > 4 * TYPES ? label - 1 - 4 * TYPES : (label - 1) >> 2);

/** Labels a sequence may begin with: no name or list is under way before it. */
export const mayStart = (label: number): boolean => ['outside', 'single', 'begin'].includes(roleOf(label));
/** Labels a sequence may end with: no name or list is left open. */
export const mayStop = (label: number): boolean => ['outside', 'single', 'end'].includes(roleOf(label));

/** Whether `to` may follow `from`: an open name goes on in its own type, so does a list; anything else begins anew. */
export function mayFollow(from: number, to: number): boolean {
  const isSameType = typeOf(from) === typeOf(to);
  switch (roleOf(from)) {
    case 'begin':
    case 'inside':
      return isSameType && ['inside', 'end'].includes(roleOf(to));
    case 'between':
      return isSameType && ['between', 'single', 'begin'].includes(roleOf(to));
    case 'outside':
      return mayStart(to);
    default:
      return mayStart(to) || (roleOf(to) === 'between' && isSameType);
  }
}
