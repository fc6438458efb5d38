import type { Bracket, Mark } from './marks.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that looks the same from end to end. */
export interface Piece extends Stretch {
  readonly mark: Mark | null;
  readonly isChosen: boolean;
  readonly isNoise: boolean;
  /** The claims of the sentence that begins with this piece. */
  readonly bracket: Bracket | null;
}

interface Layers {
  readonly marks: readonly Mark[];
  readonly noise: readonly Stretch[];
  readonly brackets: readonly Bracket[];
  /** Where sentences and lines begin: the outline and evidence lead there. */
  readonly starts: readonly number[];
  readonly chosen: Stretch | null;
}

/** The pieces of a line of the text, its end included. */
export interface Line extends Stretch {
  readonly pieces: readonly Piece[];
}

/** Where the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Pieces by line; `starts` are where lines begin, and no piece reaches over one. */
export function linesOf(pieces: readonly Piece[], starts: readonly number[]): Line[] {
  const lines: { start: number; end: number; pieces: Piece[] }[] = [];
  let next = 0;
  for (const piece of pieces) {
    if (piece.start === starts[next]) {
      next++;
      lines.push({ start: piece.start, end: piece.end, pieces: [] });
    }
    const line = lines.at(-1);
    if (!line) continue;
    line.pieces.push(piece);
    line.end = piece.end;
  }
  return lines;
}

/** Cuts the text wherever a mark, a sentence, noise or the chosen stretch begins or ends. All layers are in text order. */
export function piecesOf(text: string, { marks, noise, brackets, starts, chosen }: Layers): Piece[] {
  const edges = [...marks, ...noise, ...(chosen ? [chosen] : [])].flatMap(({ start, end }) => [start, end]);
  const cuts = new Set([0, text.length, ...edges, ...starts, ...brackets.map(({ start }) => start)]);
  const sorted = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const markAt = covering(marks);
  const noiseAt = covering(noise);
  const bracketAt = new Map(brackets.map((bracket) => [bracket.start, bracket]));
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    return {
      start,
      end,
      mark: markAt(start, end),
      isNoise: noiseAt(start, end) !== null,
      isChosen: chosen !== null && chosen.start <= start && end <= chosen.end,
      bracket: bracketAt.get(start) ?? null,
    };
  });
}

/** Finds the stretch around a piece, for pieces asked about from left to right. */
function covering<T extends Stretch>(stretches: readonly T[]): (start: number, end: number) => T | null {
  let next = 0;
  return (start, end) => {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const candidate = stretches[next];
    return candidate && candidate.start <= start && end <= candidate.end ? candidate : null;
  };
}
