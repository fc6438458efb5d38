import type { EntityType } from '../../model/vocabulary.js';

/** An entity as a document names it, and the entity node itself where it is the first to do so. */
export function nameEntities(type: EntityType): string {
  return `MATCH (d:Document {id: $document})
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e:${type}, e += row.entity, e.documents = 1, e.mentions = row.mentions
ON MATCH SET e.documents = e.documents + 1, e.mentions = e.mentions + row.mentions
CREATE (d)-[n:NAMES]->(e) SET n = row.names`;
}

/** `starts` and `ends` are raw offsets, in text order, index by index. */
export const MENTION_ENTITIES = `UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
MATCH (e:Entity {id: row.entity})
CREATE (p)-[:MENTIONS {starts: row.starts, ends: row.ends}]->(e)`;

/**
 * An entity's name is the one that most documents give it, the longest of those, the first by code unit of those;
 * its aliases are all its other names, sorted. `$without` are documents about to go.
 */
const CHOOSE_NAMES = `MATCH (d:Document)-[n:NAMES]->(e) WHERE NOT d.id IN $without
WITH e, n.name AS name, count(*) AS votes, max(n.code) AS code ORDER BY votes DESC, size(name) DESC, name
WITH e, collect(name) AS names, max(code) AS code
MATCH (d:Document)-[n:NAMES]->(e) WHERE NOT d.id IN $without
UNWIND n.aliases + names AS spelling
WITH DISTINCT e, names[0] AS name, code, spelling ORDER BY spelling
WITH e, name, code, collect(spelling) AS spellings
WITH e, name, code, [spelling IN spellings WHERE spelling <> name] AS aliases
SET e.name = name, e.aliases = aliases, e.code = code, e.searchText = toLower(reduce(text = name, alias IN aliases | text + '\\n' + alias))`;

/** After a document came: only where it names an entity otherwise than its name and aliases say; one more vote for the winner changes nothing. */
export const RENAME_AFTER_ARRIVAL = `UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE e.documents > 1 AND (e.name <> row.name OR any(alias IN row.aliases WHERE alias <> e.name AND NOT alias IN e.aliases) OR coalesce(e.code, '') <> row.code)
${CHOOSE_NAMES}`;

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
