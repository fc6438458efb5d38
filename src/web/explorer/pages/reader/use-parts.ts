import { usePages } from '../../api/use-pages.ts';
import type { ClaimBrief } from '../../parts/claims.ts';
import type { FigureBrief } from '../../parts/figures.ts';
import { CLAIMS, FIGURES, PASSAGES, type PartAnswer, type PassageBrief, partOf } from './document.ts';

/** Sentences, figures and claims of a document, as they come. */
export function useParts(id: string) {
  const passages = usePages<PassageBrief, PartAnswer<PassageBrief>>(PASSAGES, { id }, partOf);
  const figures = usePages<FigureBrief, PartAnswer<FigureBrief>>(FIGURES, { id }, partOf);
  const claims = usePages<ClaimBrief, PartAnswer<ClaimBrief>>(CLAIMS, { id }, partOf);
  return { passages, figures, claims };
}

export type DocumentParts = ReturnType<typeof useParts>;
