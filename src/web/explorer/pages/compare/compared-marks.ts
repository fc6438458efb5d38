import type { FigureBrief } from '../../parts/figures.ts';
import type { ReaderDocument } from '../reader/document.ts';
import { figureMarks, type Mark, mentionMarks, shownMarks } from '../reader/marks.ts';
import type { Comparison, FigureChange, Side } from './comparison.ts';

/** What a mark tells of the two documents: both have it (one of them perhaps its words alone), only its own has it, or both have it and it changed. */
export type Look = 'common' | 'alone' | 'changed';
export const LOOKS: readonly Look[] = ['common', 'alone', 'changed'];

/** A mark that knows what it answers to in the other text. */
export interface ComparedMark extends Mark {
  readonly look: Look;
  /** Marks with one key mean one thing, in both texts. */
  readonly key: string;
}

/** The marks of one side in text order: names, and the targets and results that stand against those of the other side. */
export function comparedMarks(document: ReaderDocument, comparison: Comparison, side: Side): ComparedMark[] {
  const { common: named, inWordsOfLeft, inWordsOfRight } = comparison;
  const common = new Set([...named, ...inWordsOfLeft, ...inWordsOfRight].map(({ id }) => id));
  const names = mentionMarks(document).map(
    (mark): ComparedMark => ({ ...mark, look: common.has(mark.entity ?? '') ? 'common' : 'alone', key: mark.entity ?? '' }),
  );
  const own = (change: FigureChange): FigureBrief | null => (side === 'left' ? change.before : change.after);
  const numbers = [...comparison.targets, ...comparison.results].flatMap((change): ComparedMark[] => {
    const figure = own(change);
    if (!figure) return [];
    const key = `${change.before?.id ?? ''} ${change.after?.id ?? ''}`;
    return figureMarks(document.text, [figure]).map((mark) => ({ ...mark, look: lookOf(change), key }));
  });
  return shownMarks([...names, ...numbers], new Set()) as ComparedMark[];
}

function lookOf({ before, after, change }: FigureChange): Look {
  if (!before || !after) return 'alone';
  return change === 'UNCHANGED' ? 'common' : 'changed';
}

/** Marks as they are to look: those hidden left out, those picked set off. Marks that look as before stay the same objects. */
export function dressed(marks: readonly ComparedMark[], hidden: ReadonlySet<string>, picked: string | null): Mark[] {
  return marks
    .filter(({ look }) => !hidden.has(look))
    .map((mark): Mark => (mark.key === picked ? { ...mark, look: `${mark.look} picked` } : mark));
}

/** How many marks of each look there are. */
export function countLooks(marks: readonly ComparedMark[]): Readonly<Record<Look, number>> {
  const counts = { common: 0, alone: 0, changed: 0 };
  for (const { look } of marks) counts[look]++;
  return counts;
}
