/** What a page was asked, as one name for it: 保定市 · 2025; null where it was asked nothing. */
export function askedFor(asked: URLSearchParams, names: readonly string[]): string | null {
  const values = names.flatMap((name) => asked.get(name)?.trim() || []);
  return values.length > 0 ? values.join(' · ') : null;
}
