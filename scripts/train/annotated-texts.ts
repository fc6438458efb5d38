import { type GoldDocument, readGoldFolder } from '../evaluate/gold-file.js';
import { isHeldOut } from '../evaluate/held-out.js';

/** Annotated texts, and which of them are only measured on. */
export interface AnnotatedTexts {
  readonly held: readonly GoldDocument[];
  readonly open: readonly GoldDocument[];
}

/**
 * The texts of `folder`, a fifth of them held out by the hash of their name, and those of the folders `more`, which are all
 * learned from. Throws where two texts have one name, for names are what folds are made by.
 */
export function annotatedTexts(folder: string, more: readonly string[] = []): AnnotatedTexts {
  const own = readGoldFolder(folder);
  const others = more.flatMap(readGoldFolder);
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
