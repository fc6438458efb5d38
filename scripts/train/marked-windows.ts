import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentKind, EntityType } from '../../src/model/vocabulary.js';
import { AnnotatedEntities, ENTITY_CODES } from '../evaluate/annotated/entities.js';
import type { GoldDocument } from '../evaluate/gold-file.js';

/** A stretch of a text that lies elsewhere, and the names marked in it. */
export interface MarkedWindow {
  /** Path of the text below the folder of texts. */
  readonly text: string;
  /** Where the window begins and ends in the text, in UTF-16 code units; what marks count from is its start. */
  readonly start: number;
  readonly end: number;
  /** First twelve hexadecimal digits of the window's SHA-256: another text of the same name is noticed. */
  readonly hash: string;
  readonly docType: DocumentKind;
  readonly place: string | null;
  readonly year: number | null;
  readonly marks: readonly WindowMark[];
}

export interface WindowMark {
  readonly start: number;
  readonly end: number;
  /** Codes as in the mark-up: `DE/ZO?`. */
  readonly codes: string;
  /** Names where they are not the surface. */
  readonly names: readonly string[];
}

export const hashOf = (window: string) => createHash('sha256').update(window, 'utf8').digest('hex').slice(0, 12);

/** One line a window, then one a mark; fields stand between tabs. */
export function writeWindows(windows: readonly MarkedWindow[]): string {
  return windows
    .map(({ text, start, end, hash, docType, place, year, marks }) => {
      const head = ['=', text, start, end, hash, docType, place ?? '', year ?? ''];
      return [head, ...marks.map((mark) => [mark.start, mark.end, mark.codes, ...mark.names])].map((row) => `${row.join('\t')}\n`).join('');
    })
    .join('');
}

export function readWindows(source: string): MarkedWindow[] {
  const windows: (MarkedWindow & { marks: WindowMark[] })[] = [];
  for (const line of source.split('\n').filter(Boolean)) {
    const [first = '', ...fields] = line.split('\t');
    if (first === '=') {
      const [text = '', start, end, hash = '', docType, place, year] = fields;
      const kind = docType as DocumentKind;
      const facts = { docType: kind, place: place || null, year: year ? Number(year) : null };
      windows.push({ text, start: Number(start), end: Number(end), hash, ...facts, marks: [] });
    } else {
      const [end, codes = '', ...names] = fields;
      windows.at(-1)?.marks.push({ start: Number(first), end: Number(end), codes, names });
    }
  }
  return windows;
}

/** The windows as annotated documents. Throws where a text of `texts` is another than the one that was marked. */
export function windowDocuments(windows: readonly MarkedWindow[], texts: string): GoldDocument[] {
  return windows.map(({ text, start, end, hash, docType, place, year, marks }) => {
    const raw = readFileSync(join(texts, text), 'utf8').slice(start, end);
    if (hashOf(raw) !== hash) throw new Error(`${join(texts, text)} from ${start} to ${end} is not the text that was marked`);
    const entities = new AnnotatedEntities();
    for (const mark of marks) {
      const types = mark.codes.replace('?', '').split('/');
      entities.add({
        types: types.map((code) => ENTITY_CODES.get(code) as EntityType),
        isOptional: mark.codes.endsWith('?'),
        surface: raw.slice(mark.start, mark.end),
        names: mark.names,
        span: { start: mark.start, end: mark.end },
      });
    }
    const name = `${text.replace(/\.txt$/u, '')}@${start}`;
    return { name, raw, gold: { doc: name, document: { place, year, docType, speaker: null }, entities: entities.toGold() } };
  });
}
