import { useEffect, useRef } from 'preact/hooks';
import { useOntology } from '../../api/ontology.tsx';
import type { Mark } from './marks.ts';

interface ReaderTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly chosen: { readonly start: number; readonly end: number } | null;
  readonly open: (mark: Mark) => void;
}

/** The raw text cut at its marks; the chosen stretch stands out and is scrolled to a third of the height. */
export function ReaderText({ text, marks, chosen, open }: ReaderTextProps) {
  const { types } = useOntology();
  const place = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another stretch is chosen
  useEffect(() => {
    const top = place.current?.getBoundingClientRect().top;
    if (top !== undefined) scrollTo({ top: scrollY + top - innerHeight / 3 });
  }, [chosen?.start, chosen?.end]);
  let isFirst = true;
  return (
    <div class="body">
      {pieces(text, marks, chosen).map((piece) => {
        const { mark, isChosen, start } = piece;
        const reference = isChosen && isFirst ? place : undefined;
        if (isChosen) isFirst = false;
        const words = <>{text.slice(piece.start, piece.end)}</>;
        if (!mark) {
          return (
            <span key={start} ref={reference} class={isChosen ? 'chosen' : undefined} id={`at-${start}`}>
              {words}
            </span>
          );
        }
        const seal = types.get(mark.type)?.seal;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot break over lines within a paragraph
          <span
            key={start}
            ref={reference}
            id={`at-${start}`}
            class={`${mark.figure ? 'figure' : 'mention'}${isChosen ? ' chosen' : ''}`}
            style={seal && { '--seal-light': seal.light, '--seal-dark': seal.dark }}
            title={mark.label}
            role="button"
            tabIndex={0}
            onClick={() => open(mark)}
            onKeyDown={(event) => event.key === 'Enter' && open(mark)}
          >
            {words}
          </span>
        );
      })}
    </div>
  );
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark | null;
  readonly isChosen: boolean;
}

/** Cuts the text wherever a mark or the chosen stretch begins or ends, and at line breaks so that no piece is huge. */
function pieces(text: string, marks: readonly Mark[], chosen: ReaderTextProps['chosen']): Piece[] {
  const cuts = new Set([0, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])]);
  if (chosen) for (const at of [chosen.start, chosen.end]) if (at >= 0 && at <= text.length) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  const found: Piece[] = [];
  let next = 0;
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const candidate = marks[next];
    const mark = candidate && candidate.start <= start && end <= candidate.end ? candidate : null;
    found.push({ start, end, mark, isChosen: chosen !== null && chosen.start <= start && end <= chosen.end });
  }
  return found;
}
