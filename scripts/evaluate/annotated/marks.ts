import type { EntityType } from '../../../src/model/vocabulary.js';
import { ENTITY_CODES } from './entities.js';

/** A line of the annotated file, with its number as editors count. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

/** One `[[TT:surface|name/other name]]`, with its offsets in the text without marks. */
export interface Mark {
  readonly types: readonly EntityType[];
  readonly isOptional: boolean;
  readonly surface: string;
  /** Empty where the surface is the name. */
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

export type Report = (line: number, problem: string) => void;

const OPEN = /\[\[(?<codes>[A-Z]{2}(?:\/[A-Z]{2})*)(?<optional>\?)?:/uy;

interface OpenMark {
  readonly types: readonly EntityType[];
  readonly isOptional: boolean;
  readonly start: number;
  readonly line: number;
}

/** Takes the marks out of the text; a mark may hold others and may run over a line's end. */
export function readMarks(lines: readonly SourceLine[], report: Report): { raw: string; marks: Mark[] } {
  const source = lines.map(({ text }) => text).join('\n');
  const marks: Mark[] = [];
  const open: OpenMark[] = [];
  let raw = '';
  let row = 0;
  for (let at = 0; at < source.length; ) {
    const line = lines[row]?.number ?? 0;
    if (source.startsWith('[[', at)) {
      OPEN.lastIndex = at;
      const { codes = '', optional } = OPEN.exec(source)?.groups ?? {};
      if (!codes) report(line, 'a mark opens with [[TT: where TT is a code of an entity type');
      open.push({ types: typesOf(codes, line, report), isOptional: optional !== undefined, start: raw.length, line });
      at = Math.max(at + 2, OPEN.lastIndex);
      continue;
    }
    const innermost = open.at(-1);
    if (innermost && (source[at] === '|' || source.startsWith(']]', at))) {
      const end = source.indexOf(']]', at);
      const names = source.slice(at, Math.max(at, end)).replace(/^\|/u, '');
      open.pop();
      marks.push(closed(innermost, raw, names));
      if (!marks.at(-1)?.surface.trim()) report(line, 'a mark holds no text');
      at = end < 0 ? source.length : end + 2;
      continue;
    }
    if (source[at] === '\n') row++;
    raw += source[at++];
  }
  for (const { line } of open) report(line, 'a mark is not closed by ]]');
  return { raw, marks };
}

function closed({ types, isOptional, start, line }: OpenMark, raw: string, names: string): Mark {
  const written = names.split('/').map((name) => name.trim());
  return { types, isOptional, start, end: raw.length, surface: raw.slice(start), names: written.filter((name) => name !== ''), line };
}

/** The types that codes such as `DE/ZO` name. */
export function typesOf(codes: string, line: number, report: Report): EntityType[] {
  return codes.split('/').flatMap((code) => {
    const type = ENTITY_CODES.get(code);
    if (!type && code) report(line, `no entity type has the code ${code}`);
    return type ?? [];
  });
}
