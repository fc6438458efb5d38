/** Every statement that concerns the Document node itself. */

export const CREATE_DOCUMENT = 'CREATE (d:Document {id: $id}) SET d = $properties';

/** The places a document was read from; everything else about it stays. */
export const SET_SOURCES =
  'MATCH (d:Document {id: $id}) SET d.uri = $uri, d.name = $name, d.uris = $uris, d.names = $names, d.fingerprints = $fingerprints, d.declared = $declared';

export const DELETE_DOCUMENTS = 'UNWIND $documents AS document MATCH (d:Document {id: document}) DETACH DELETE d';

/** Breaks the transaction where another process wrote after the plan was made: the id of the Graph node is unique. */
export const ASSERT_VERSION = "MATCH (g:Graph {id: 'graph'}) WHERE g.version <> $version CREATE (:Graph {id: 'graph'})";

const SOURCES =
  'd.id AS id, d.fingerprint AS fingerprint, d.uris AS uris, d.names AS names, d.fingerprints AS fingerprints, d.declared AS declared';
export const ALL_SOURCES = `MATCH (d:Document) RETURN ${SOURCES}`;
export const SOURCES_OF = `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN ${SOURCES}`;

export const KNOWN_DOCUMENTS =
  'MATCH (d:Document) RETURN d.id AS id, d.hash AS hash, d.uris AS uris, d.fingerprints AS fingerprints ORDER BY id';

/** With all that is needed to tell whether a document was read under other judgements, and to read it again. */
export const HELD_READINGS = `MATCH (d:Document) RETURN d.id AS id, d.fingerprint AS fingerprint, d.judgements AS judgements, d.readAs AS readAs,
  d.uris AS uris, d.names AS names, d.fingerprints AS fingerprints, d.declared AS declared ORDER BY id`;

export const DOCUMENTS_NAMING = `UNWIND $ids AS id MATCH (e:Entity {id: id}) MATCH (e)<-[:NAMES]-(d:Document)
RETURN d.id AS document, e.id AS entity`;
