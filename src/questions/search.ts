import { entitiesById, type PassageFact, passagesById } from './by-id.js';
import { QuestionError } from './errors.js';
import { type PageRequest, rowLimit } from './page.js';
import type { GraphReader } from './reader.js';
import type { EntityRecord } from './records.js';

export type SearchKind = 'entity' | 'passage';

export interface SearchHit {
  readonly kind: SearchKind;
  readonly entity: EntityRecord | null;
  readonly passage: PassageFact | null;
  /** Comparable with others of the same kind in the same answer only. */
  readonly score: number;
  /** The name, alias or sentence that holds the phrase. */
  readonly text: string;
  /** Where in `text` it stands. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** Finds entities by name or alias, then sentences, that hold the phrase. Throws BAD_USER_INPUT under two characters. */
export async function search(
  reader: GraphReader,
  phrase: string,
  kinds: readonly SearchKind[],
  request: PageRequest,
): Promise<SearchHit[]> {
  const wanted = phrase.trim();
  if ([...wanted].length < 2) throw new QuestionError('BAD_USER_INPUT', 'Search for two or more characters.');
  const limit = rowLimit(request) - 1;
  const [entities, passages] = await Promise.all([
    kinds.includes('entity') ? entityHits(reader, wanted, limit) : [],
    kinds.includes('passage') ? passageHits(reader, wanted, limit) : [],
  ]);
  return [...entities, ...passages];
}

async function entityHits(reader: GraphReader, phrase: string, limit: number): Promise<SearchHit[]> {
  const hits = await reader.searchText('entity', phrase, limit);
  const found = await entitiesById(reader, idsOf(hits));
  return hits.flatMap(({ id, score }): SearchHit[] => {
    const entity = found.get(id);
    if (!entity) return [];
    const text = [entity.name, ...entity.aliases].find((name) => occurrences(name, phrase).length > 0) ?? entity.name;
    return [{ kind: 'entity', entity, passage: null, score, text, highlights: occurrences(text, phrase) }];
  });
}

async function passageHits(reader: GraphReader, phrase: string, limit: number): Promise<SearchHit[]> {
  const hits = await reader.searchText('passage', phrase, limit);
  const found = await passagesById(reader, idsOf(hits));
  return hits.flatMap(({ id, score }): SearchHit[] => {
    const passage = found.get(id);
    if (!passage) return [];
    const { text } = passage.passage;
    return [{ kind: 'passage', entity: null, passage, score, text, highlights: occurrences(text, phrase) }];
  });
}

const idsOf = (hits: readonly { readonly id: string }[]) => hits.map(({ id }) => id);

/** Every place at which the phrase stands, without overlap; Latin letters in either case. */
export function occurrences(text: string, phrase: string): { start: number; end: number }[] {
  const [within, sought] = [text.toLowerCase(), phrase.toLowerCase()];
  if (within.length !== text.length) return []; // a letter whose small form is longer: offsets would be wrong
  const found: { start: number; end: number }[] = [];
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + sought.length)) {
    found.push({ start: at, end: at + sought.length });
  }
  return found;
}
