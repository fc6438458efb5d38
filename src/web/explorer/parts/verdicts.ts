import type { Words } from '../language/zh.ts';

/** What became of a promise. */
export type Verdict = 'MET' | 'MISSED' | 'UNCLEAR' | 'OTHER_MEASURE' | 'OTHER_YEARS' | 'MENTIONED' | 'NOT_MENTIONED';

/** In the order of telling: what was missed first, what nobody mentions last. */
export const VERDICTS: readonly Verdict[] = ['MISSED', 'MET', 'UNCLEAR', 'OTHER_MEASURE', 'OTHER_YEARS', 'MENTIONED', 'NOT_MENTIONED'];

export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  MET: '✓',
  MISSED: '✗',
  NOT_MENTIONED: '○',
  OTHER_MEASURE: '≈',
  OTHER_YEARS: '≋',
  MENTIONED: '…',
  UNCLEAR: '?',
};

export function verdictWords(words: Words): Readonly<Record<Verdict, string>> {
  return {
    MET: words.met,
    MISSED: words.missed,
    NOT_MENTIONED: words.notMentioned,
    OTHER_MEASURE: words.otherMeasure,
    OTHER_YEARS: words.otherYears,
    MENTIONED: words.mentioned,
    UNCLEAR: words.unclear,
  };
}
