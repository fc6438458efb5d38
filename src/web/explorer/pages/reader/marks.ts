import type { FigureBrief } from '../../parts/figures.ts';
import type { ReaderDocument } from '../reader.tsx';

/** A stretch of the raw text that something was read from. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Type of the entity, or Figure. */
  readonly type: string;
  readonly label: string;
  readonly entity: string | null;
  readonly figure: FigureBrief | null;
}

/** Marks of a document in text order without overlaps: the outer one of two that nest, types in `hidden` left out. */
export function marksOf(document: ReaderDocument, hidden: ReadonlySet<string>): Mark[] {
  const mentions = document.entities.flatMap(({ entity, spans }) =>
    spans.map((span): Mark => ({ ...span, type: entity.__typename, label: entity.name, entity: entity.id, figure: null })),
  );
  const figures = document.figures.edges.map(
    ({ node }): Mark => ({ ...numberSpan(document.text, node), type: 'Figure', label: node.indicator, entity: null, figure: node }),
  );
  const marks = [...mentions, ...figures].filter((mark) => !hidden.has(mark.type) && mark.end > mark.start);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return marks.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}

/** The number within a figure's clause, so that the box stands around it and not around the clause. */
function numberSpan(text: string, figure: FigureBrief): { start: number; end: number } {
  const { start, end } = figure.evidence;
  const at = text.slice(start, end).indexOf(String(figure.value));
  return at < 0 ? { start, end: start } : { start: start + at, end: start + at + String(figure.value).length + figure.unit.length };
}
