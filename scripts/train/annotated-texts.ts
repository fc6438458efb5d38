import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldDocument } from '../evaluate/gold-file.js';
import { isHeldOut } from '../evaluate/held-out.js';
import { readGoldFolder } from '../evaluate/read-gold-folder.js';
import { readWindows, windowDocuments } from './marked-windows.js';

/** Annotated texts, and which of them are only measured on. */
export interface AnnotatedTexts {
  readonly held: readonly GoldDocument[];
  readonly open: readonly GoldDocument[];
}

export interface MoreTexts {
  /** A folder that holds `passages/X.ann`, and `windows.tsv`: marks on texts that lie elsewhere. */
  readonly with?: string | undefined;
  /** The folder that those texts lie in; without it the windows are left out. */
  readonly texts?: string | undefined;
}

/**
 * The texts of `folder`, a fifth of them held out by the hash of their name, and further ones, all of which are learned from.
 * Throws where two texts have one name, for names are what folds are made by.
 */
export function annotatedTexts(folder: string, more: MoreTexts = {}): AnnotatedTexts {
  const own = readGoldFolder(folder);
  const others = furtherTexts(more);
  const names = new Set<string>();
  for (const { name } of [...own, ...others]) {
    if (names.has(name)) throw new Error(`two annotated texts are called ${name}: rename one`);
    names.add(name);
  }
  return {
    held: own.filter(({ name }) => isHeldOut(name)),
    open: [...own.filter(({ name }) => !isHeldOut(name)), ...others],
  };
}

function furtherTexts({ with: folder, texts }: MoreTexts): GoldDocument[] {
  if (folder === undefined) return [];
  const passages = readGoldFolder(join(folder, 'passages'));
  const list = join(folder, 'windows.tsv');
  if (!existsSync(list)) return passages;
  if (texts !== undefined) return [...passages, ...windowDocuments(readWindows(readFileSync(list, 'utf8')), texts)];
  console.warn(`${list} is left out: --texts names no folder of the texts that it marks`);
  return passages;
}
