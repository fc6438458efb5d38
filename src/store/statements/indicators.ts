/** An indicator as a document gives figures of it, and the node itself where it is the first to do so. */
export const GIVE_INDICATORS = `MATCH (d:Document {id: $document})
UNWIND $rows AS row
MERGE (i:Indicator {id: row.id})
ON CREATE SET i.name = row.name, i.aliases = row.aliases, i.unit = row.unit, i.lowerIsBetter = row.lowerIsBetter, i.isVague = row.isVague,
  i.documents = 1, i.figures = row.figures
ON MATCH SET i.unit = row.unit, i.lowerIsBetter = row.lowerIsBetter, i.isVague = row.isVague, i.documents = i.documents + 1, i.figures = i.figures + row.figures
CREATE (d)-[:GIVES {aliases: row.aliases, figures: row.figures}]->(i)`;

/** Where the document uses other names than were known. Sorted by code unit, whatever the order of documents. */
export const NAME_AFTER_ARRIVAL = `UNWIND $rows AS row
MATCH (i:Indicator {id: row.id}) WHERE any(alias IN row.aliases WHERE NOT alias IN i.aliases)
UNWIND i.aliases + row.aliases AS alias
WITH DISTINCT i, alias ORDER BY alias
WITH i, collect(alias) AS aliases
SET i.aliases = aliases`;

/** Before a document goes: takes its share off the counts of what it gives figures of. */
export const LEAVE_INDICATORS = `UNWIND $documents AS document
MATCH (d:Document {id: document})-[g:GIVES]->(i:Indicator)
SET i.documents = i.documents - 1, i.figures = i.figures - g.figures`;

export const DELETE_UNGIVEN = `UNWIND $documents AS document
MATCH (d:Document {id: document})-[:GIVES]->(i:Indicator) WHERE i.documents = 0
WITH DISTINCT i DETACH DELETE i`;

/** The names that the documents that stay give it. */
export const NAME_BEFORE_DEPARTURE = `UNWIND $without AS gone
MATCH (:Document {id: gone})-[:GIVES]->(i:Indicator) WHERE size(i.aliases) > 0
WITH DISTINCT i
MATCH (i)<-[g:GIVES]-(d:Document) WHERE NOT d.id IN $without
UNWIND g.aliases + [i.name] AS name
WITH DISTINCT i, name ORDER BY name
WITH i, collect(name) AS names
SET i.aliases = [name IN names WHERE name <> i.name]`;
