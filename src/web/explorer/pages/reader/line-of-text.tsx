import { Fragment } from 'preact';
import { memo } from 'preact/compat';
import { BracketMark } from './bracket-mark.tsx';
import { PieceOfText } from './piece-of-text.tsx';
import type { Line, Piece } from './pieces.ts';
import type { TextActs } from './text-acts.ts';

interface LineProps {
  readonly text: string;
  readonly line: Line;
  /** Whether the first mark of the text stands here: the one that Tab reaches. */
  readonly hasFirstMark: boolean;
  readonly acts: TextActs;
}

/** Letters that fit in a line of the window, and how high one is in pixels: a guess for lines that are not drawn yet. */
const LETTERS = 36;
const HEIGHT = 32;

/** One line of the text. Drawn again only when something in it changed. */
export const LineOfText = memo(({ text, line, hasFirstMark, acts }: LineProps) => {
  const guess = HEIGHT * Math.max(1, Math.ceil((line.end - line.start - 1) / LETTERS));
  const first = hasFirstMark ? line.pieces.find(({ mark }) => mark !== null) : undefined;
  return (
    <p class="line" style={{ containIntrinsicHeight: `auto ${guess}px` }}>
      {line.pieces.map((piece) => (
        <Fragment key={piece.start}>
          {piece.bracket && <BracketMark bracket={piece.bracket} open={acts.openBracket} />}
          <PieceOfText piece={piece} words={text.slice(piece.start, piece.end)} isFirstMark={piece === first} open={acts.open} />
        </Fragment>
      ))}
    </p>
  );
}, isSameLine);

function isSameLine(before: LineProps, after: LineProps): boolean {
  if (before.text !== after.text || before.hasFirstMark !== after.hasFirstMark) return false;
  const [old, now] = [before.line.pieces, after.line.pieces];
  return old.length === now.length && old.every((piece, at) => isSamePiece(piece, now[at] as Piece));
}

function isSamePiece(a: Piece, b: Piece): boolean {
  const isSame = a.start === b.start && a.end === b.end && a.isChosen === b.isChosen && a.isNoise === b.isNoise;
  return isSame && a.mark === b.mark && a.bracket === b.bracket;
}
