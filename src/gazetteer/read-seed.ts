import { readFileSync } from 'node:fs';
import { ZhengtuError } from '../model/errors.js';

/** A line of a seed file, by column. `where` is `file:line`, for messages. */
export interface SeedLine<Column extends string> {
  readonly where: string;
  readonly cells: Readonly<Record<Column, string>>;
}

/** Raises the one error of seeds: what is wrong, and in which file and line. */
export function refuseSeed(where: string, problem: string): never {
  throw new ZhengtuError('CONFIGURATION', `${where}: ${problem}`);
}

/** The text of a seed file. Throws CONFIGURATION where it cannot be read. */
export function readSeedText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ZhengtuError('CONFIGURATION', `${path}: the seed file cannot be read`, { cause });
  }
}

/** White space at the edge of a cell or of a name within it. */
const UNTIDY = /(?:^|[\t|])[ \u00a0\u3000]|[ \u00a0\u3000](?:[\t|]|$)/u;

function cellsOf<Column extends string>(where: string, line: string, columns: readonly Column[]): Record<Column, string> {
  const cells = line.split('\t');
  if (cells.length !== columns.length) refuseSeed(where, `${columns.length} tab-separated cells expected, ${cells.length} found`);
  if (UNTIDY.test(line)) refuseSeed(where, 'white space around a cell or a name');
  const named = {} as Record<Column, string>;
  for (const [index, column] of columns.entries()) named[column] = cells[index] ?? '';
  return named;
}

/**
 * Reads a tab-separated seed file: comment lines open with `#`, the first other line names the columns.
 * Throws CONFIGURATION with file and line on a wrong column, a wrong count of cells or stray white space.
 */
export function readSeed<Column extends string>(path: string, columns: readonly Column[]): SeedLine<Column>[] {
  const lines: SeedLine<Column>[] = [];
  let hasHeader = false;
  for (const [index, line] of readSeedText(path).split(/\r?\n/u).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const where = `${path}:${index + 1}`;
    if (hasHeader) lines.push({ where, cells: cellsOf(where, line, columns) });
    else if (line === columns.join('\t')) hasHeader = true;
    else refuseSeed(where, `the columns must be ${columns.join(', ')}, tab-separated`);
  }
  if (!hasHeader) refuseSeed(path, `no line names the columns ${columns.join(', ')}`);
  return lines;
}

/** The parts of a cell that lists several names: `GDP|生产总值`. */
export function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}
