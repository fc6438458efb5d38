import { createHash } from 'node:crypto';
import type { DocumentFacts, SourceDocument } from '../model/document.js';
import type { Encoding } from './decode.js';
import { readFrontMatter } from './front-matter.js';

export interface TextOrigin {
  /** Stem of the file, or what the caller calls the text. */
  readonly name: string;
  readonly uri: string;
  /** What the caller states; wins over the front matter. */
  readonly declared?: Partial<DocumentFacts> | undefined;
  readonly encoding?: Encoding | undefined;
}

/** A document from text at hand. Throws INPUT_UNREADABLE for front matter that cannot be read. */
export function documentFromText(raw: string, { name, uri, declared, encoding = 'utf-8' }: TextOrigin): SourceDocument {
  const frontMatter = readFrontMatter(raw, uri);
  return {
    name,
    uri,
    raw,
    hash: createHash('sha256').update(raw, 'utf8').digest('hex'),
    encoding,
    body: frontMatter.body,
    declared: { ...frontMatter.declared, ...declared },
  };
}
