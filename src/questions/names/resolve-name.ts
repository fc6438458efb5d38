import type { GraphParameters } from '../../model/graph-store.js';
import { ENTITY_TYPES, type EntityType } from '../../model/vocabulary.js';
import { QuestionError } from '../errors.js';
import { compareText } from '../page.js';
import { type GraphReader, recall } from '../reader.js';
import { ENTITY, type EntityRecord } from '../records.js';
import { nameForms } from './name-forms.js';

/** By id or name; aliases only where no name fits. */
const BY_NAME = `MATCH (e:Entity {id: $name}) RETURN e ${ENTITY} AS entity
  UNION MATCH (e:Entity) WHERE e.name IN $names RETURN e ${ENTITY} AS entity`;
const BY_ALIAS = `MATCH (a:Alias) WHERE a.name IN $names MATCH (e:Entity {id: a.entity}) WHERE e.type IN $types RETURN e ${ENTITY} AS entity`;

const NEAREST = `MATCH (e:Entity) WHERE e.id IN $ids RETURN e ${ENTITY} AS entity`;

/**
 * The one entity that a name means as people write it (清苑, 保定, 河北省), or that has this id.
 * Throws AMBIGUOUS_NAME with the candidates and NOT_FOUND with the nearest names; it never guesses.
 */
export async function resolveName(reader: GraphReader, name: string, types: readonly EntityType[] = ENTITY_TYPES): Promise<EntityRecord> {
  const wanted = name.trim();
  if (wanted === '') throw new QuestionError('BAD_USER_INPUT', 'The name is empty: give a name or an id.');
  const names = [wanted, ...nameForms(wanted, types)];
  const meant = await entitiesCalled(reader, wanted, names, types);
  if (meant.length === 1 && meant[0]) return meant[0];
  if (meant.length > 1) throw new QuestionError('AMBIGUOUS_NAME', `“${wanted}” may mean ${listed(meant)}: ask with the id of one.`, meant);
  const nearest = await nearestNames(reader, wanted, types);
  const hint = nearest.length === 0 ? 'search() finds names by any part of them.' : `The nearest names are ${listed(nearest)}.`;
  throw new QuestionError('NOT_FOUND', `Nothing of type ${types.join(', ')} is called “${wanted}”. ${hint}`, nearest);
}

/** Those that fit best: the id, else the exact name, else an alias, else the name with another ending. */
async function entitiesCalled(
  reader: GraphReader,
  wanted: string,
  names: readonly string[],
  types: readonly EntityType[],
): Promise<readonly EntityRecord[]> {
  const read = async (statement: string, parameters: GraphParameters) => {
    const rows = await recall<{ entity: EntityRecord }>(reader, statement, parameters);
    return rows.map(({ entity }) => entity).filter(({ type }) => types.includes(type));
  };
  const named = await read(BY_NAME, { name: wanted, names });
  const exactly = firstThatFit([named.filter(({ id }) => id === wanted), named.filter(({ name }) => name === wanted)]);
  if (exactly.length > 0) return exactly;
  const aliased = await read(BY_ALIAS, { names, types });
  const others = new Map([...named, ...aliased].map((entity) => [entity.id, entity]));
  const inOrder = [...others.values()].sort((a, b) => compareText(a.id, b.id));
  return firstThatFit([inOrder.filter(({ aliases }) => aliases.includes(wanted)), inOrder]);
}

function firstThatFit(lists: readonly (readonly EntityRecord[])[]): readonly EntityRecord[] {
  return lists.find((list) => list.length > 0) ?? [];
}

async function nearestNames(reader: GraphReader, name: string, types: readonly EntityType[]): Promise<readonly EntityRecord[]> {
  if ([...name].length < 2) return [];
  const hits = await reader.searchText('entity', name, 20);
  if (hits.length === 0) return [];
  const rows = await reader.read<{ entity: EntityRecord }>(NEAREST, { ids: hits.map(({ id }) => id) });
  const byId = new Map(rows.map(({ entity }) => [entity.id, entity]));
  return hits
    .flatMap(({ id }) => byId.get(id) ?? [])
    .filter(({ type }) => types.includes(type))
    .slice(0, 5);
}

function listed(entities: readonly EntityRecord[]): string {
  const shown = entities
    .slice(0, 8)
    .map((entity) => `${entity.name} (${entity.type}${entity.code ? ` ${entity.code}` : ''}, ${entity.id})`);
  return shown.join('; ') + (entities.length > shown.length ? ` and ${entities.length - shown.length} more` : '');
}
