import type { GraphDocument } from '../model/extraction.js';
import type { GraphParameters, GraphRow } from '../model/graph-store.js';

/** One place that a document was read from. The same text may lie in several. */
export interface DocumentSource {
  readonly uri: string;
  readonly name: string;
  /** Of the last reading from this place. */
  readonly fingerprint: string;
  /** What was stated of the document there, as JSON with keys in order. */
  readonly declared: string;
}

export function sourceOf({ extraction, fingerprint, declared = {} }: GraphDocument): DocumentSource {
  const { uri, name } = extraction.document;
  return { uri, name, fingerprint, declared: JSON.stringify(declared, Object.keys(declared).sort()) };
}

/** Reads the parallel lists `uris`, `names`, `fingerprints`, `declared` of a Document node; graphs of old lack the last. */
export function sourcesFrom(row: GraphRow): DocumentSource[] {
  const [uris, names, fingerprints, declared] = [row.uris, row.names, row.fingerprints, row.declared] as string[][];
  return (uris ?? []).map((uri, at) => ({
    uri,
    name: String(names?.[at]),
    fingerprint: String(fingerprints?.[at]),
    declared: declared?.[at] ?? '{}',
  }));
}

/** The sources with `source` in the place of any of the same uri, by uri: the first gives the document its uri and name. */
export function withSource(sources: readonly DocumentSource[], source: DocumentSource): DocumentSource[] {
  return [...withoutUri(sources, source.uri), source].sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

export function withoutUri(sources: readonly DocumentSource[], uri: string): DocumentSource[] {
  return sources.filter((source) => source.uri !== uri);
}

/** Properties of the Document node that tell its sources. `sources` must hold one or more. */
export function sourceProperties(sources: readonly DocumentSource[]): GraphParameters {
  const [first] = sources;
  if (!first) throw new RangeError('A document has one source or more');
  return {
    uri: first.uri,
    name: first.name,
    uris: sources.map((source) => source.uri),
    names: sources.map((source) => source.name),
    fingerprints: sources.map((source) => source.fingerprint),
    declared: sources.map((source) => source.declared),
  };
}
