import { useEffect, useRef } from 'preact/hooks';
import { useOntology } from '../../api/ontology.tsx';
import { useLanguage } from '../../language/language.tsx';
import type { Bracket, Mark } from './marks.ts';
import type { Piece, Stretch } from './pieces.ts';

interface ReaderTextProps {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly chosen: Stretch | null;
  readonly open: (mark: Mark) => void;
  readonly openBracket: (bracket: Bracket) => void;
}

/** The raw text in its pieces; the chosen stretch stands out and is scrolled to a third of the height. */
export function ReaderText({ text, pieces, chosen, open, openBracket }: ReaderTextProps) {
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another stretch is chosen
  useEffect(() => {
    const top = body.current?.querySelector('.chosen')?.getBoundingClientRect().top;
    if (top !== undefined) scrollTo({ top: scrollY + top - innerHeight / 3 });
  }, [chosen?.start, chosen?.end]);
  const firstMark = pieces.find(({ mark }) => mark !== null);
  return (
    <div class="body" ref={body}>
      {pieces.map((piece) => (
        <PieceOfText
          key={piece.start}
          piece={piece}
          words={text.slice(piece.start, piece.end)}
          isFirstMark={piece === firstMark}
          open={open}
          openBracket={openBracket}
        />
      ))}
    </div>
  );
}

interface PieceProps {
  readonly piece: Piece;
  readonly words: string;
  readonly isFirstMark: boolean;
  readonly open: (mark: Mark) => void;
  readonly openBracket: (bracket: Bracket) => void;
}

function PieceOfText({ piece, words, isFirstMark, open, openBracket }: PieceProps) {
  const { types } = useOntology();
  const { mark, isChosen, isNoise, start } = piece;
  const look = [mark && (mark.figure ? 'figure' : 'mention'), isChosen && 'chosen', isNoise && 'noise'].filter(Boolean).join(' ');
  const bracket = piece.bracket && <BracketMark bracket={piece.bracket} open={openBracket} />;
  if (!mark) {
    return (
      <>
        {bracket}
        <span id={`at-${start}`} class={look || undefined}>
          {words}
        </span>
      </>
    );
  }
  const seal = types.get(mark.type)?.seal;
  return (
    <>
      {bracket}
      {/* biome-ignore lint/a11y/useSemanticElements: a button cannot break over lines within a paragraph */}
      <span
        id={`at-${start}`}
        class={look}
        style={seal && { '--seal-light': seal.light, '--seal-dark': seal.dark }}
        title={mark.label}
        role="button"
        data-mark
        tabIndex={isFirstMark ? 0 : -1}
        onClick={() => open(mark)}
        onKeyDown={(event) => event.key === 'Enter' && open(mark)}
      >
        {words}
      </span>
    </>
  );
}

interface BracketProps {
  readonly bracket: Bracket;
  readonly open: (bracket: Bracket) => void;
}

/** Stands in the margin at the height of its sentence. */
function BracketMark({ bracket, open }: BracketProps) {
  const { words } = useLanguage();
  const { claims } = bracket;
  const said = claims.map(({ subject, object }) => `${subject.name} → ${object.name}`).join('\n');
  return (
    <button
      type="button"
      class={`bracket column-${bracket.column}`}
      title={said}
      aria-label={`${words.claims} ${claims.length}: ${said}`}
      onClick={() => open(bracket)}
    >
      {claims.length}
    </button>
  );
}
