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

const isName = (label: number): boolean => label !== OUTSIDE && label <= 4 * TYPES;

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

/**
 * What a weight may speak for: one label, or all labels of one role (single, begin, inside, end), or all of one type. What
 * holds of edges whatever the type, and of types wherever in the name, is so learnt once.
 */
const ROLES = 4;
export const COLUMN_COUNT = LABEL_COUNT + ROLES + TYPES;

/** The columns that add to each label's score, besides its own: of its role and of its type; -1 for none. */
export const ROLE_COLUMN = Int8Array.from({ length: LABEL_COUNT }, (_, label) => (isName(label) ? LABEL_COUNT + ((label - 1) & 3) : -1));
export const TYPE_COLUMN = Int8Array.from({ length: LABEL_COUNT }, (_, label) =>
  isName(label) ? LABEL_COUNT + ROLES + typeOf(label) : -1,
);

/** The score of each label: its own column with those of its role and type. */
export function foldColumns(columns: Int32Array | Float64Array, scores: Int32Array | Float64Array): void {
  for (let label = 0; label < LABEL_COUNT; label++) {
    const role = ROLE_COLUMN[label] as number;
    const own = columns[label] as number;
    scores[label] = role < 0 ? own : own + (columns[role] as number) + (columns[TYPE_COLUMN[label] as number] as number);
  }
}
