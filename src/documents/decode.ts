import type { SourceDocument } from '../model/document.js';

export type Encoding = SourceDocument['encoding'];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Order of trial without a byte order mark; each one refuses bytes that are not its own. */
const LADDER: readonly Encoding[] = ['utf-8', 'gb18030', 'big5'];
const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Text of a file, without its byte order mark; null where no encoding of the ladder fits or the bytes are no text. */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  for (const encoding of marked ? [marked[0]] : LADDER) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return isText(text) ? { text, encoding } : null;
  }
  return null;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const CONTROL = /(?![\t\n\v\f\r\x85])\p{Cc}/gu;
const MOST_CONTROL = 0.02;

/** A NUL never stands in text; other control characters do by accident only. */
function isText(text: string): boolean {
  if (text.includes('\0')) return false;
  return (text.match(CONTROL)?.length ?? 0) <= MOST_CONTROL * text.length;
}
