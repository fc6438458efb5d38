import type { ClaimBrief } from '../../parts/claims.ts';
import type { FigureBrief } from '../../parts/figures.ts';
import type { PassageBrief, ReaderDocument } from './document.ts';

/** A stretch of the raw text that something was read from. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Type of the entity, or Figure. */
  readonly type: string;
  readonly label: string;
  readonly entity: string | null;
  readonly figure: FigureBrief | null;
  /** How it looks, where not as its type does. */
  readonly look?: string;
}

/** The names in a document, one mark each time one stands there. */
export function mentionMarks({ entities }: Pick<ReaderDocument, 'entities'>): Mark[] {
  return entities.flatMap(({ entity, spans }) =>
    spans.map((span): Mark => ({ ...span, type: entity.__typename, label: entity.name, entity: entity.id, figure: null })),
  );
}

/** The numbers in a text. */
export function figureMarks(text: string, figures: readonly FigureBrief[]): Mark[] {
  return figures.map((figure): Mark => ({ ...numberSpan(text, figure), type: 'Figure', label: figure.indicator, entity: null, figure }));
}

/** Marks in text order without overlaps: the outer one of two that nest, types in `hidden` left out. The marks themselves stay the same. */
export function shownMarks(all: readonly Mark[], hidden: ReadonlySet<string>): Mark[] {
  const marks = all.filter((mark) => !hidden.has(mark.type) && mark.end > mark.start);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return marks.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}

/** Blanks and pinyin that stand between the letters of a unit. */
const BETWEEN = /(?:\s|[(（][\p{Script=Latin}\p{M}'’]{1,8}[)）])+/uy;

/** The number within a figure's clause, so that the box stands around it and not around the clause. */
function numberSpan(text: string, figure: FigureBrief): { start: number; end: number } {
  const { start, end } = figure.evidence;
  const at = text.slice(start, end).indexOf(String(figure.value));
  if (at < 0) return { start, end: start };
  let last = start + at + String(figure.value).length;
  for (let letter = 0; letter < figure.unit.length; letter++) {
    BETWEEN.lastIndex = last;
    last += (BETWEEN.exec(text)?.[0].length ?? 0) + 1;
  }
  return { start: start + at, end: last };
}

/** The claims of a sentence, and where in the raw text it begins. */
export interface Bracket {
  readonly start: number;
  readonly claims: readonly ClaimBrief[];
  /** Brackets of sentences that may begin on one line stand side by side: 0, 1 or 2. */
  readonly column: number;
}

/** Characters a line holds at most. */
const LINE = 42;

/** Claims gathered by the sentence they stand in, in text order. */
export function bracketsOf(claims: readonly ClaimBrief[], passages: readonly PassageBrief[]): Bracket[] {
  const inOrder = [...claims].sort((a, b) => a.evidence.start - b.evidence.start);
  const found: { start: number; claims: ClaimBrief[]; column: number }[] = [];
  let at = 0;
  for (const claim of inOrder) {
    while ((passages[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= claim.evidence.start) at++;
    const start = passages[at]?.start ?? claim.evidence.start;
    const last = found.at(-1);
    if (last?.start === start) last.claims.push(claim);
    else found.push({ start, claims: [claim], column: last && start - last.start < LINE ? (last.column + 1) % 3 : 0 });
  }
  return found;
}
