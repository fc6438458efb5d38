import { readFile, stat } from 'node:fs/promises';
import { parse as parsePath } from 'node:path';
import type { DocumentFacts, SourceDocument } from '../model/document.js';
import { ZhengtuError } from '../model/errors.js';
import { decode } from './decode.js';
import { documentFromText } from './document-from-text.js';

const MEBIBYTE = 2 ** 20;
const LARGEST = 64 * MEBIBYTE;

/**
 * Reads a text or Markdown file: UTF-8, GB18030, Big5, or UTF-16 with a byte order mark. `declared` facts win over its front matter.
 * Throws INPUT_UNREADABLE for what is missing, too large, empty or no text.
 */
export async function readDocument(path: string, declared?: Partial<DocumentFacts>): Promise<SourceDocument> {
  const decoded = decode(await readBytes(path));
  if (decoded === null) throw unreadable(path, 'is no text in UTF-8, GB18030, Big5 or UTF-16', 'convert it to UTF-8');
  if (decoded.text.trim() === '') throw unreadable(path, 'is empty', 'leave it out or fill it');
  return documentFromText(decoded.text, { name: parsePath(path).name, uri: path, declared, encoding: decoded.encoding });
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) throw unreadable(path, `is larger than ${LARGEST / MEBIBYTE} MiB`, 'split it');
    return await readFile(path);
  } catch (error) {
    if (error instanceof ZhengtuError || !(error instanceof Error)) throw error;
    throw unreadable(path, reasonOf(error), 'check the path and its permissions', error);
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'does not exist';
  if (error.code === 'EISDIR') return 'is a folder';
  return error.code === 'EACCES' ? 'may not be read' : `cannot be read (${error.code ?? error.message})`;
}

function unreadable(path: string, what: string, remedy: string, cause?: Error): ZhengtuError {
  return new ZhengtuError('INPUT_UNREADABLE', `${path} ${what}; ${remedy}`, { cause });
}
