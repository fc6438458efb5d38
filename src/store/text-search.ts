import type { GraphParameters, GraphRow, TextHit } from '../model/graph-store.js';

export type TextIndex = 'entity' | 'passage';

/** Where the text of an index lies, and how well a node matches a phrase: the share of the text that the phrase makes up. */
interface IndexedText {
  readonly label: string;
  readonly property: string;
  readonly score: string;
  /** Decides between equal scores, more first. */
  readonly weight: string;
}

const SHARE = 'toFloat(size($phrase)) / size(node.text)';
/** The best share among an entity's names, so that a long list of aliases takes nothing from the right one. */
const BEST_SHARE = `reduce(best = 0.0, name IN [node.name] + node.aliases |
  CASE WHEN toLower(name) CONTAINS $phrase AND toFloat(size($phrase)) / size(name) > best THEN toFloat(size($phrase)) / size(name) ELSE best END)`;

export const INDEXED_TEXTS: Readonly<Record<TextIndex, IndexedText>> = {
  entity: { label: 'Entity', property: 'searchText', score: BEST_SHARE, weight: 'node.documents' },
  passage: { label: 'Passage', property: 'text', score: SHARE, weight: '0' },
};

/** Stretches of two or more characters of the block whose bigrams both engines keep. */
const HAN_RUN = /[\u4e00-\u9fff]{2,}/gu;

/** The stretches of Chinese of a phrase that an index can look up; none for Latin words and single characters. */
export function indexedRuns(phrase: string): string[] {
  return phrase.match(HAN_RUN) ?? [];
}

/** The pairs of characters of such stretches, each once: an index of pairs has all of them for every text that holds the stretches. */
export function pairsOf(runs: readonly string[]): string[] {
  return [...new Set(runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))))];
}

/** Finds candidates (with the engine's own call or, without one, among all nodes), keeps true hits, ranks them alike on both engines. */
export function searchStatement(index: TextIndex, candidates: string | null): string {
  const { label, property, score, weight } = INDEXED_TEXTS[index];
  const from = candidates ?? `MATCH (node:${label})`;
  return `${from} ${candidates ? 'AND' : 'WHERE'} toLower(node.${property}) CONTAINS $phrase
WITH node.id AS id, ${score} AS score, ${weight} AS weight
RETURN id, score ORDER BY score DESC, weight DESC, id LIMIT $limit`;
}

/** How a phrase is compared: without the ends and the case of Latin letters. */
export function comparablePhrase(phrase: string): string {
  return phrase.trim().toLowerCase();
}

export function searchParameters(phrase: string, limit: number, query: string | null): GraphParameters {
  return { phrase, limit, ...(query === null ? {} : { query }) };
}

export function textHits(rows: readonly GraphRow[]): TextHit[] {
  return rows.map((row) => ({ id: String(row.id), score: Number(row.score) }));
}
