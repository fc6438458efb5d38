import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ZhengtuError } from '../model/errors.js';

export interface FoundDocuments {
  /** Sorted by code unit, each file once. */
  readonly files: readonly string[];
  /** Paths that could not be read; the others are found all the same. */
  readonly problems: readonly ZhengtuError[];
}

const EXTENSIONS = new Set(['.txt', '.md', '.text', '.markdown']);

/** Text and Markdown files among paths of files and folders, at any depth. Hidden files in folders are passed over; a file named outright is taken whatever its ending. */
export async function findDocuments(paths: readonly string[]): Promise<FoundDocuments> {
  const files = new Set<string>();
  const problems: ZhengtuError[] = [];
  const visited = new Set<string>();

  const visitFolder = async (folder: string): Promise<void> => {
    const real = await realpath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    for (const name of (await readdir(folder)).filter((entry) => !entry.startsWith('.'))) await visit(join(folder, name), false);
  };
  const visit = async (path: string, isNamed: boolean): Promise<void> => {
    try {
      const found = await stat(path);
      if (found.isDirectory()) await visitFolder(path);
      else if (found.isFile() && (isNamed || EXTENSIONS.has(extname(path).toLowerCase()))) files.add(path);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      problems.push(problem(path, error));
    }
  };

  for (const path of paths) await visit(path, true);
  return { files: [...files].sort(), problems };
}

function problem(path: string, error: NodeJS.ErrnoException): ZhengtuError {
  const what =
    error.code === 'ENOENT'
      ? 'does not exist'
      : error.code === 'EACCES'
        ? 'may not be read'
        : `cannot be read (${error.code ?? error.message})`;
  return new ZhengtuError('INPUT_UNREADABLE', `${path} ${what}; check the path and its permissions`, { cause: error });
}
