import { comparablePhrase, INDEXED_TEXTS, indexedRuns, searchParameters, searchStatement } from '../../../../src/store/text-search.js';
import type { Asked } from '../server/recorder.js';

type Search = Extract<Asked, { kind: 'search' }>;

/** The statement and the parameters that a search comes to on Neo4j. */
export function neo4jSearch({ index, phrase, limit }: Search) {
  const sought = comparablePhrase(phrase);
  const query = indexedRuns(sought).map((run) => `"${run}"`);
  const candidates = `CALL db.index.fulltext.queryNodes('${index}_text', $query) YIELD node WITH node WHERE true`;
  return {
    statement: searchStatement(index, query.length > 0 ? candidates : null),
    parameters: searchParameters(sought, limit, query.length > 0 ? query.join(' AND ') : null),
  };
}

/** The same on the embedded engine. */
export function embeddedSearch({ index, phrase, limit }: Search) {
  const sought = comparablePhrase(phrase);
  const runs = indexedRuns(sought);
  const { label, property } = INDEXED_TEXTS[index];
  const candidates = `CALL grafeo.search.text('${label}', '${property}', $query, 10000000) YIELD node_id MATCH (node) WHERE id(node) = node_id`;
  return {
    statement: searchStatement(index, runs.length > 0 ? candidates : null),
    parameters: searchParameters(sought, limit, runs.length > 0 ? runs.join(' ') : null),
  };
}
