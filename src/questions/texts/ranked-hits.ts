import type { TextHit } from '../../model/graph-store.js';
import type { GraphReader } from '../reader.js';
import { withoutQuotes } from './phrase-form.js';
import { quotedPassages } from './quoted-passages.js';

export type SearchKind = 'entity' | 'passage';

/** What a search found: no more than an id, its kind, and how well it fits (0 to 1, comparable within its kind). */
export interface RankedHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly score: number;
}

export interface RankedHits {
  readonly hits: readonly RankedHit[];
  /** Whether some term stands in more names or sentences than are looked through: then there may be more than these. */
  readonly isCut: boolean;
}

/** How many names or sentences with a term are looked through; words such as 发展 stand in more once there are thousands of reports. */
export const MOST_HITS = 100_000;

/** What holds all of the terms, best first: entities, then sentences. With one term no more than `limit` of a kind are asked for. */
export async function rankedHits(
  reader: GraphReader,
  terms: readonly string[],
  kinds: readonly SearchKind[],
  limit = MOST_HITS,
): Promise<RankedHits> {
  const each = terms.length > 1 ? MOST_HITS : limit;
  let isCut = false;
  const found = async (kind: SearchKind) => {
    if (!kinds.includes(kind)) return [];
    const lists = await Promise.all(terms.map((term) => hitsOf(reader, kind, term, each, limit === MOST_HITS)));
    isCut ||= lists.some(({ whole }) => whole.length >= each);
    return inAll(lists.map(({ whole, quoted }) => merged(whole, quoted))).map(({ id, score }) => ({ kind, id, score }));
  };
  const [entities, passages] = await Promise.all([found('entity'), found('passage')]);
  return { hits: [...entities.slice(0, limit), ...passages.slice(0, limit)], isCut };
}

/** What holds a term as it stands, and where all is wanted the sentences that hold it with quotation marks in it; names are kept without. */
async function hitsOf(reader: GraphReader, kind: SearchKind, term: string, limit: number, isAll: boolean) {
  if (kind === 'entity') return { whole: await reader.searchText(kind, withoutQuotes(term), limit), quoted: [] };
  const [whole, quoted] = await Promise.all([reader.searchText(kind, term, limit), isAll ? quotedPassages(reader, term) : []]);
  return { whole, quoted };
}

function merged(whole: readonly TextHit[], quoted: readonly TextHit[]): readonly TextHit[] {
  return quoted.length === 0 ? whole : [...whole, ...quoted].sort((a, b) => b.score - a.score);
}

/** Hits that are in every list, by the sum of their scores; equal ones in the order of the first list. */
function inAll([first = [], ...others]: readonly (readonly TextHit[])[]): readonly TextHit[] {
  if (others.length === 0) return first;
  const scores = others.map((hits) => new Map(hits.map(({ id, score }) => [id, score])));
  const common = first.flatMap(({ id, score }) => {
    const more = scores.map((known) => known.get(id));
    return more.includes(undefined) ? [] : [{ id, score: more.reduce<number>((sum, one) => sum + (one as number), score) }];
  });
  return common.sort((a, b) => b.score - a.score);
}
