export const CREATE_PASSAGES = `MATCH (d:Document {id: $document})
UNWIND $rows AS row
CREATE (p:Passage {id: row.id, ordinal: row.ordinal, start: row.start, end: row.end, text: row.text, isHeading: row.isHeading, headings: row.headings, tense: row.tense})
CREATE (p)-[:IN_DOCUMENT]->(d)`;

export const DELETE_PASSAGES =
  'UNWIND $documents AS document MATCH (d:Document {id: document})<-[:IN_DOCUMENT]-(p:Passage) DETACH DELETE p';
