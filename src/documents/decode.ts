import type { SourceDocument } from '../model/document.js';

export type Encoding = SourceDocument['encoding'];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Text of a file, without its byte order mark; null where no encoding fits or the bytes are no text. */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const decoded = marked ? decodeAs(marked[0], bytes) : (decodeAs('utf-8', bytes) ?? decodeChinese(bytes));
  return decoded !== null && isText(decoded.text) ? decoded : null;
}

/** Nearly all of Big5 is valid GB18030 as well, but reads as rare characters there. */
function decodeChinese(bytes: Uint8Array): Decoded | null {
  const [simplified, traditional] = [decodeAs('gb18030', bytes), decodeAs('big5', bytes)];
  if (!simplified || !traditional) return simplified ?? traditional;
  return frequent(traditional.text) > 2 * frequent(simplified.text) ? traditional : simplified;
}

const FREQUENT = /[的一是在有和人中大年不上市工建为發发展國国產产]/gu;
const SAMPLE = 20_000;

function frequent(text: string): number {
  return text.slice(0, SAMPLE).match(FREQUENT)?.length ?? 0;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
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
