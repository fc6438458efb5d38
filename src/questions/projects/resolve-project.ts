import type { EntityType } from '../../model/vocabulary.js';
import { QuestionError } from '../errors.js';
import type { PlaceNames } from '../names/place-names-of.js';
import { resolveName } from '../names/resolve-name.js';
import type { GraphReader } from '../reader.js';
import { ENTITY, type EntityRecord } from '../records.js';
import { type SourceFilter, sourceConditions } from '../source-filter.js';
import { where } from '../statement.js';

const TYPES: readonly EntityType[] = ['Project', 'Zone', 'Plan'];

/**
 * The project, zone or plan that a name means: among several of one name that of the place asked about; of a project and a zone the project;
 * under any name of the place that stands before it, or none (清苑县水厂 for 清苑区水厂). Throws AMBIGUOUS_NAME, NOT_FOUND.
 */
export async function resolveProject(reader: GraphReader, name: string, filter: SourceFilter, places: PlaceNames): Promise<EntityRecord> {
  try {
    return await resolveName(reader, name, TYPES);
  } catch (error) {
    if (!(error instanceof QuestionError)) throw error;
    const isAmbiguous = error.code === 'AMBIGUOUS_NAME';
    const found = isAmbiguous ? await ofThePlace(reader, error.candidates, filter) : await underOtherNames(reader, name.trim(), places);
    const best = TYPES.map((type) => found.filter((one) => one.type === type)).find((of) => of.length > 0) ?? [];
    if (best.length === 1 && best[0]) return best[0];
    if (best.length === 0) throw error;
    throw new QuestionError('AMBIGUOUS_NAME', `“${name}” may mean several: ask with the id of one.`, found);
  }
}

/** Those that documents of the filter name. */
async function ofThePlace(reader: GraphReader, candidates: readonly EntityRecord[], filter: SourceFilter): Promise<EntityRecord[]> {
  const { document, parameters } = await sourceConditions(reader, filter);
  if (document === null) return [...candidates];
  const statement = `UNWIND $ids AS id MATCH (e:Entity {id: id}) MATCH (e)<-[:NAMES]-(d:Document) ${where(document)}
    RETURN DISTINCT e ${ENTITY} AS entity ORDER BY entity.id`;
  const rows = await reader.read<{ entity: EntityRecord }>(statement, { ...parameters, ids: candidates.map(({ id }) => id) });
  return rows.map(({ entity }) => entity);
}

/** What is called so under another name of the place before it; without one, what that place's own documents call so. */
async function underOtherNames(reader: GraphReader, name: string, places: PlaceNames): Promise<EntityRecord[]> {
  const place = places.all.find((one) => name.startsWith(one) && name.length - one.length >= 2);
  if (place === undefined) return [];
  const rest = name.slice(place.length);
  const statement = `MATCH (d:Document) WHERE d.place IN $places MATCH (d)-[:NAMES]->(e:Entity)
    WHERE e.type IN $types AND (e.name IN $names OR any(alias IN e.aliases WHERE alias IN $names))
    RETURN DISTINCT e ${ENTITY} AS entity ORDER BY entity.id`;
  const named = places.namesOf(place);
  const names = [rest, ...named.map((other) => other + rest)];
  const rows = await reader.read<{ entity: EntityRecord }>(statement, { names, types: TYPES, places: named });
  return rows.map(({ entity }) => entity);
}
