import { readFile } from 'node:fs/promises';
import { ZhengtuError } from '../model/errors.js';
import type { Judgement } from '../model/judgement.js';
import { judgementId } from '../resolve/judgements/judgement-id.js';
import { judgementShape } from './judgement-shape.js';

/** The judgements of a ledger file, one JSON object a line; none where there is no file. Throws CONFIGURATION naming file and line. */
export async function readLedger(path: string): Promise<Judgement[]> {
  const text = await textOf(path);
  if (text === '') return [];
  if (!text.endsWith('\n')) {
    const line = text.split('\n').length;
    throw broken(path, line, 'is torn: it has no end, as when writing it was cut short. Remove it, or restore its end with a line break');
  }
  const lines = text.slice(0, -1).split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [judgementOf(line, path, index + 1)]));
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return '';
    throw new ZhengtuError('CONFIGURATION', `The judgements in ${path} cannot be read (${code}); check the path and its permissions.`, {
      cause: error,
    });
  }
}

function judgementOf(line: string, path: string, number: number): Judgement {
  const parsed = judgementShape.safeParse(parseJson(line, path, number));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw broken(path, number, `is no judgement: ${issue?.path.join('.')} ${issue?.message}. Correct or remove it`);
  }
  const judgement = parsed.data;
  if (judgement.id !== judgementId(judgement)) {
    throw broken(path, number, 'was changed after it was written: its id does not fit. Restore it; to take it back, write an undo');
  }
  return judgement;
}

function parseJson(line: string, path: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw broken(path, number, 'is no JSON. Correct or remove it', cause);
  }
}

function broken(path: string, line: number, what: string, cause?: unknown): ZhengtuError {
  return new ZhengtuError('CONFIGURATION', `${path}:${line}: the line ${what}.`, { cause });
}
