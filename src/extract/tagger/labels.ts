import { ENTITY_TYPES } from '../../model/vocabulary.js';

/** Label 0 is outside; each entity type then has single, begin, inside and end, in the order of ENTITY_TYPES. */
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 4 * ENTITY_TYPES.length;

export const single = (type: number): number => 1 + 4 * type;
export const begin = (type: number): number => 2 + 4 * type;
export const inside = (type: number): number => 3 + 4 * type;
export const end = (type: number): number => 4 + 4 * type;

/** Index into ENTITY_TYPES of a label other than OUTSIDE. */
export const typeOf = (label: number): number => (label - 1) >> 2;

const isOpen = (label: number): boolean => label !== OUTSIDE && (label - 1) % 4 !== 0 && (label - 1) % 4 !== 3;
const continues = (label: number): boolean => label !== OUTSIDE && (label - 1) % 4 >= 2;

/** Labels a sequence may begin with: no name is under way before it. */
export const mayStart = (label: number): boolean => !continues(label);
/** Labels a sequence may end with: no name is left open. */
export const mayStop = (label: number): boolean => !isOpen(label);

/** Whether `to` may follow `from`: an open name goes on in its own type, anything else begins anew. */
export function mayFollow(from: number, to: number): boolean {
  if (isOpen(from)) return continues(to) && typeOf(from) === typeOf(to);
  return !continues(to);
}
