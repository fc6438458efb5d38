import { z } from 'zod';
import { QuestionError } from './errors.js';

/** The place in a list after which a page begins: sort key and id, so that it holds while the graph grows. */
export type Cursor = { readonly key: string | number; readonly id: string };

const shape = z.tuple([z.union([z.string().max(2_000), z.number().finite()]), z.string().max(200)]);

export function encodeCursor({ key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([key, id]), 'utf8').toString('base64url');
}

/** Reads a cursor whose key must be of the list's own kind. Throws BAD_USER_INPUT. */
export function decodeCursor(text: string, kind: 'string' | 'number'): Cursor {
  const parsed = shape.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')));
  if (!parsed.success || typeof parsed.data[0] !== kind) {
    throw new QuestionError('BAD_USER_INPUT', 'The cursor is not one of this list: pass an endCursor that the same field gave.');
  }
  return { key: parsed.data[0], id: parsed.data[1] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // not JSON: the shape check refuses it
  }
}
