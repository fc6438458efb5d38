import { useMemo } from 'preact/hooks';
import type { ReaderDocument } from './document.ts';
import { bracketsOf, figureMarks, mentionMarks, shownMarks } from './marks.ts';
import { noiseOf } from './noise.ts';
import { type Line, lineStarts, linesOf, piecesOf, type Stretch } from './pieces.ts';
import type { DocumentParts } from './use-parts.ts';

/** The lines of a document with all that is marked in them. Each layer is made anew only when its own part changes. */
export function useLines(
  document: ReaderDocument,
  { passages, figures, claims }: DocumentParts,
  hidden: ReadonlySet<string>,
  chosen: Stretch | null,
): readonly Line[] {
  const { text } = document;
  const breaks = useMemo(() => lineStarts(text), [text]);
  const mentions = useMemo(() => mentionMarks(document), [document]);
  const numbers = useMemo(() => figureMarks(text, figures.items), [text, figures.items]);
  const marks = useMemo(() => shownMarks([...mentions, ...numbers], hidden), [mentions, numbers, hidden]);
  const noise = useMemo(() => (passages.isComplete ? noiseOf(text, passages.items) : []), [text, passages]);
  const areClaimsHidden = hidden.has('Claim');
  const brackets = useMemo(
    () => (areClaimsHidden ? [] : bracketsOf(claims.items, passages.items)),
    [claims.items, passages.items, areClaimsHidden],
  );
  return useMemo(() => {
    const starts = [...passages.items.map(({ start }) => start), ...breaks];
    return linesOf(piecesOf(text, { marks, noise, brackets, starts, chosen }), breaks);
  }, [text, breaks, passages.items, marks, noise, brackets, chosen]);
}
