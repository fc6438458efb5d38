/** A half-open stretch of text in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies within `outer` (equal spans included). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Text order: by start, the longer one first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
