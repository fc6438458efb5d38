import { useOntology } from '../../api/ontology.tsx';
import type { Mark } from './marks.ts';
import type { Piece } from './pieces.ts';

interface PieceProps {
  readonly piece: Piece;
  readonly words: string;
  readonly isFirstMark: boolean;
  readonly open: (mark: Mark) => void;
}

/** A stretch of the text: plain, marked, chosen or passed over. */
export function PieceOfText({ piece, words, isFirstMark, open }: PieceProps) {
  const { types } = useOntology();
  const { mark, isChosen, isNoise, start } = piece;
  const look = [mark && (mark.figure ? 'figure' : 'mention'), mark?.look, isChosen && 'chosen', isNoise && 'noise']
    .filter(Boolean)
    .join(' ');
  if (!mark) {
    return (
      <span id={`at-${start}`} class={look || undefined}>
        {words}
      </span>
    );
  }
  const seal = types.get(mark.type)?.seal;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot break over lines within a paragraph
    <span
      id={`at-${start}`}
      class={look}
      style={seal && { '--seal-light': seal.light, '--seal-dark': seal.dark }}
      role="button"
      data-mark={start}
      tabIndex={isFirstMark ? 0 : -1}
      onClick={() => open(mark)}
      onKeyDown={(event) => event.key === 'Enter' && open(mark)}
    >
      {words}
    </span>
  );
}
