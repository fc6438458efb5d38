import { type Cursor, decodeCursor, encodeCursor } from './cursor.js';
import { QuestionError } from './errors.js';

/** How much of a list is asked for. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
}

export const LARGEST_PAGE = 500;

/** The number of rows to read: one more than asked, to know whether there are more. Throws BAD_USER_INPUT. */
export function rowLimit({ first }: PageRequest): number {
  if (Number.isInteger(first) && first >= 1 && first <= LARGEST_PAGE) return first + 1;
  throw new QuestionError('BAD_USER_INPUT', `first must be between 1 and ${LARGEST_PAGE}; it is ${first}.`);
}

/** A page from rows already sorted and cut to `rowLimit`. */
export function toPage<T>(rows: readonly T[], request: PageRequest, place: (row: T) => Cursor): Page<T> {
  const items = rows.slice(0, request.first).map((node) => ({ node, cursor: encodeCursor(place(node)) }));
  return { items, hasNextPage: rows.length > request.first };
}

/** A page cut from a whole list in memory, sorted by descending key, then by id. */
export function pageOf<T>(list: readonly T[], request: PageRequest, place: (row: T) => Cursor & { readonly key: number }): Page<T> {
  const limit = rowLimit(request);
  const after = request.after == null ? null : decodeCursor(request.after, 'number');
  const sorted = list.map((row) => ({ row, at: place(row) })).sort((a, b) => b.at.key - a.at.key || compareText(a.at.id, b.at.id));
  const rest = after ? sorted.filter(({ at }) => at.key < Number(after.key) || (at.key === after.key && at.id > after.id)) : sorted;
  return toPage(
    rest.slice(0, limit).map(({ row }) => row),
    request,
    place,
  );
}

/** Order by UTF-16 code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
