import type { TextHit } from '../../model/graph-store.js';
import { compareText } from '../page.js';
import type { GraphReader } from '../reader.js';
import { withoutQuotes } from './phrase-form.js';

/** So many names that hold the phrase, those first that it makes up most of, are looked up in the texts. */
const MOST_NAMES = 200;
const PLAIN = ['“', '”', '‘', '’'].reduce((text, mark) => `replace(${text}, '${mark}', '')`, 'toLower(p.text)');
const PASSAGES = `UNWIND $ids AS id MATCH (e:Entity {id: id}) MATCH (e)<-[:MENTIONS]-(p:Passage)
  WITH DISTINCT p WHERE NOT toLower(p.text) CONTAINS $phrase AND ${PLAIN} CONTAINS $plain
  RETURN p.id AS id, size(p.text) AS length`;

/**
 * Sentences that hold a phrase if quotation marks are passed over: “人工智能+”行动 where 人工智能+行动 is asked for. They are found by the
 * things that they name, so a phrase that is no part of a name is looked for as it stands only.
 */
export async function quotedPassages(reader: GraphReader, phrase: string): Promise<readonly TextHit[]> {
  const plain = withoutQuotes(phrase).toLowerCase();
  // Who writes the marks means the phrase as it stands.
  if ([...plain].length < 2 || plain.length < phrase.length) return [];
  const names = await reader.searchText('entity', plain, MOST_NAMES);
  if (names.length === 0) return [];
  const ids = names.map(({ id }) => id);
  const rows = await reader.read<{ id: string; length: number }>(PASSAGES, { ids, phrase: phrase.toLowerCase(), plain });
  const hits = rows.map(({ id, length }) => ({ id, score: plain.length / length }));
  return hits.sort((a, b) => b.score - a.score || compareText(a.id, b.id));
}
