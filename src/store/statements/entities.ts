import type { EntityType } from '../../model/vocabulary.js';

/** What text search looks through: the name and the aliases, in lower case, a line each. */
function searchText(name: string, aliases: string): string {
  return `toLower(reduce(text = ${name}, alias IN ${aliases} | text + '\\n' + alias))`;
}

/** An entity as a document names it, and the entity node itself where it is the first to do so. */
export function nameEntities(type: EntityType): string {
  return `MATCH (d:Document {id: $document})
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e:${type}, e.type = '${type}', e.name = row.name, e.aliases = row.aliases, e.code = row.code,
  e.searchText = ${searchText('row.name', 'row.aliases')}, e.documents = 1, e.mentions = row.mentions
ON MATCH SET e.documents = e.documents + 1, e.mentions = e.mentions + row.mentions
CREATE (d)-[:NAMES {name: row.name, aliases: row.aliases, code: row.code, mentions: row.mentions}]->(e)`;
}

export const STANDING_ENTITIES = `UNWIND $ids AS id MATCH (e:Entity {id: id})
RETURN id, e.documents AS documents, e.name AS name, e.aliases AS aliases, e.code AS code`;

/** `starts` and `ends` are raw offsets, in text order, index by index. */
export const MENTION_ENTITIES = `UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
MATCH (e:Entity {id: row.entity})
CREATE (p)-[:MENTIONS {starts: row.starts, ends: row.ends}]->(e)`;

/**
 * An entity's name is the one that most documents give it, the longest of those, the first by code unit of those;
 * its aliases are all its other names, sorted. `$without` are documents about to go.
 */
const CHOOSE_NAMES = `MATCH (e)<-[n:NAMES]-(d:Document) WHERE NOT d.id IN $without
WITH e, n.name AS name, count(*) AS votes, max(n.code) AS code ORDER BY votes DESC, size(name) DESC, name
WITH e, collect(name) AS names, max(code) AS code
MATCH (e)<-[n:NAMES]-(d:Document) WHERE NOT d.id IN $without
UNWIND n.aliases + names AS spelling
WITH DISTINCT e, names[0] AS name, code, spelling ORDER BY spelling
WITH e, name, code, collect(spelling) AS spellings
WITH e, name, code, [spelling IN spellings WHERE spelling <> name] AS aliases
SET e.name = name, e.aliases = aliases, e.code = code, e.searchText = ${searchText('name', 'aliases')}`;

/** After a document came: only where it names an entity otherwise than its name and aliases say, as `isNamedAnew` tells unless another went. */
export const RENAME_AFTER_ARRIVAL = `UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE e.documents > 1 AND (e.name <> row.name OR any(alias IN row.aliases WHERE alias <> e.name AND NOT alias IN e.aliases) OR coalesce(e.code, '') <> coalesce(row.code, e.code, ''))
${CHOOSE_NAMES}`;

/**
 * An alias is a node beside its entity, so that it is looked up as names are. Written after the entities' own aliases: first what some
 * are called no longer goes, then what they are called now comes.
 */
const FORGET_ALIASES = 'MATCH (a:Alias {entity: e.id}) WHERE NOT a.name IN e.aliases DELETE a';
const LEARN_ALIASES = `UNWIND e.aliases AS alias
WITH e, alias, e.id + ' ' + alias AS key
MERGE (a:Alias {id: key}) ON CREATE SET a.name = alias, a.entity = e.id`;
const OF_ROWS = 'UNWIND $rows AS row MATCH (e:Entity {id: row.id})';
const OF_DOCUMENTS = 'UNWIND $documents AS document MATCH (d:Document {id: document})-[:NAMES]->(e:Entity)';

export const ALIASES_AFTER_ARRIVAL = [`${OF_ROWS}\n${FORGET_ALIASES}`, `${OF_ROWS}\n${LEARN_ALIASES}`] as const;
export const ALIASES_BEFORE_DEPARTURE = [
  `${OF_DOCUMENTS}\nWITH DISTINCT e\n${FORGET_ALIASES}`,
  `${OF_DOCUMENTS}\nWITH DISTINCT e\n${LEARN_ALIASES}`,
] as const;

export const DELETE_ALIASES = `${OF_DOCUMENTS} WHERE e.documents = 0
WITH DISTINCT e MATCH (a:Alias {entity: e.id}) DELETE a`;

/** Before a document goes: takes its share off the counts of what it names. */
export const LEAVE_ENTITIES = `UNWIND $documents AS document
MATCH (d:Document {id: document})-[n:NAMES]->(e:Entity)
SET e.documents = e.documents - 1, e.mentions = e.mentions - n.mentions`;

export const DELETE_UNNAMED = `UNWIND $documents AS document
MATCH (d:Document {id: document})-[:NAMES]->(e:Entity) WHERE e.documents = 0
WITH DISTINCT e DETACH DELETE e`;

export const RENAME_BEFORE_DEPARTURE = `UNWIND $without AS gone
MATCH (g:Document {id: gone})-[:NAMES]->(e:Entity)
WITH DISTINCT e
${CHOOSE_NAMES}`;
