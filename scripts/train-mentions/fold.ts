import { isHeldOut } from '../evaluate/held-out.js';

/** Which of `folds` parts the document `name` belongs to, by its hash. */
export function foldOf(name: string, folds: number): number {
  for (let fold = 0; fold < folds - 1; fold++) if (isHeldOut(`fold ${name}`, (fold + 1) / folds)) return fold;
  return folds - 1;
}
