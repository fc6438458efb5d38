/** Where a fact stands, as the API tells it. */
export interface Evidence {
  readonly sentence: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly headings: readonly string[];
  /** The sentence as a passage of the graph: its neighbours are asked for by its id. */
  readonly passage: { readonly id: string };
  readonly document: {
    readonly id: string;
    readonly name: string;
    readonly title: string | null;
    readonly place: string | null;
    readonly year: number | null;
    readonly publishedOn: string | null;
    readonly speaker: string | null;
  };
}

export const EVIDENCE_FIELDS = `sentence quote start end headings passage { id } document { id name title place year publishedOn speaker }`;

/** The sentence cut into what stands before the quotation, the quotation, and what stands behind it. */
export function marked({ sentence, quote }: Evidence): { readonly before: string; readonly quote: string; readonly after: string } {
  const at = sentence.indexOf(quote);
  if (at < 0) return { before: '', quote: sentence, after: '' };
  return { before: sentence.slice(0, at), quote, after: sentence.slice(at + quote.length) };
}

export function readerHref({ document, start, end }: Evidence): string {
  return `/document/${document.id}?at=${start}-${end}`;
}

/** Sentence, document, place, date and link, as one would cite them. */
export function citation(evidence: Evidence): string {
  const { document } = evidence;
  const from = [document.title ?? document.name, document.place, document.publishedOn ?? document.year].filter((part) => part != null);
  return `“${evidence.quote}”（${from.join('，')}）${new URL(readerHref(evidence), location.href)}`;
}
