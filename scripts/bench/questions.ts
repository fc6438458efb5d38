// How long each question takes over HTTP on a generated graph, and how much of it is spent in the engine.
//   npx tsx scripts/bench/questions.ts [documents=200] [clients=20]
import { pino } from 'pino';
import { startServer } from '../../src/graphql/server.js';
import type { GraphStore } from '../../src/model/graph-store.js';
import { writeDocument } from '../../src/store/documents.js';
import { openStore } from '../../src/store/open-store.js';
import { type DocumentSize, graphDocument } from '../../test/support/graph-documents.js';

const DOCUMENTS = Number(process.argv[2] ?? 200);
const CLIENTS = Number(process.argv[3] ?? 20);
const ROUNDS = 40;
const SIZE: DocumentSize = { passages: 60, entities: 40, mentions: 90, figures: 25, claims: 60 };
const CITIES = ['青石市', '东湖市', '新港市', '望海市', '长桥市', '云溪市', '金沙市', '北岭市', '兴安市', '平原市'];

/** A report of one of ten cities for one of fifteen years. */
function report(seed: number) {
  const made = graphDocument({ seed, size: SIZE, world: DOCUMENTS * 20 });
  const facts = { place: CITIES[seed % CITIES.length] ?? null, year: 2010 + (seed % 15) };
  return { ...made, extraction: { ...made.extraction, document: { ...made.extraction.document, ...facts } } };
}

/** The store with a watch on its reads; every request sees another version, so that no kept answer is measured. */
function watched(store: GraphStore) {
  const watch = { reads: 0, engine: 0, asked: 0 };
  const timed = async <T>(work: Promise<T>): Promise<T> => {
    const start = performance.now();
    const answer = await work;
    watch.reads++;
    watch.engine += performance.now() - start;
    return answer;
  };
  const read: GraphStore['read'] = (statement, parameters, options) => timed(store.read(statement, parameters, options));
  const searchText: GraphStore['searchText'] = (index, phrase, limit, options) => timed(store.searchText(index, phrase, limit, options));
  const version = () => Promise.resolve(++watch.asked);
  return { watch, store: { engine: store.engine, read, searchText, version, write: store.write.bind(store), close: () => store.close() } };
}

const [SENTENCE, PAGE] = ['evidence { sentence quote document { title } }', 'totalCount edges { node'];
const questions = (id: (type: string) => string): Record<string, string> => ({
  linkage: `{ linkage(strategy: "${id('Strategy')}") { links { ${PAGE} { entity { name } claims { ${SENTENCE} } actors { subject { name } } locations { object { name } } } } } } }`,
  linkageMatrix: '{ linkageMatrix(first: 15) { cells { claimCount strongest { evidence { sentence } } } } }',
  targetLedger: `{ targetLedger(indicator: "总投资", first: 50) { ${PAGE} { value normalized { value } ${SENTENCE} } } } }`,
  promises: '{ promises(year: 2012) { place rows { verdict } } }',
  lifeline: `{ lifeline(project: "${id('Project')}") { entries { document { title } claims { predicate } mentions { evidence { sentence } } } } }`,
  silentProjects: `{ silentProjects { ${PAGE} { project { name } silentDocuments } } } }`,
  officeHolders: `{ officeHolders(of: "${id('Place')}") { current { person { name } } holders { claims { ${SENTENCE} } } } }`,
  explainLink: `{ explainLink(from: "${id('Project')}", to: "${id('Strategy')}") { paths { hops { claims { ${SENTENCE} } } } } }`,
  neighborhood: `{ neighborhood(ids: ["${id('Project')}"], depth: 2) { omitted nodes { entity { name } } edges { source target } } }`,
  wordingRadar: '{ wordingRadar(phrase: "东湖光伏") { passages counts { year place passages } } }',
  search: '{ search(query: "青石物流", first: 20) { text entity { name } passage { document { title } } } }',
  'projects with claims': `{ projects { ${PAGE} { name claims(first: 5) { ${PAGE} { subject { name } ${SENTENCE} } } } } } } }`,
});

const store = await openStore({ engine: 'embedded', path: ':memory:' });
for (let seed = 0; seed < DOCUMENTS; seed++) await writeDocument(store, report(seed));
const { watch, store: timedStore } = watched(store);
const server = await startServer({ store: timedStore, port: 0, log: pino({ level: 'silent' }) });
const ids = await store.read<{ type: string; id: string }>(
  'MATCH (e:Entity) RETURN e.type AS type, e.id AS id, e.documents AS n ORDER BY n DESC',
);
const busiest = (type: string) => ids.find((entity) => entity.type === type)?.id ?? '';

async function ask(query: string): Promise<number> {
  const start = performance.now();
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.url}graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const answer = (await response.json()) as { errors?: { message: string }[] };
  if (answer.errors) throw new Error(`${query}: ${answer.errors[0]?.message}`);
  return performance.now() - start;
}

const at = (times: readonly number[], share: number) =>
  ([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1).padStart(8);

console.log(`${DOCUMENTS} documents, ${ids.length} entities; milliseconds`);
console.log(`${'question'.padEnd(22)}     p50      p99   reads   engine   p50 and p99 of ${CLIENTS} clients`);
for (const [name, query] of Object.entries(questions(busiest))) {
  await ask(query);
  Object.assign(watch, { reads: 0, engine: 0 });
  const alone: number[] = [];
  for (let round = 0; round < ROUNDS; round++) alone.push(await ask(query));
  const { reads, engine } = watch;
  const share = `${Math.round((engine / alone.reduce((sum, time) => sum + time, 0)) * 100)} %`;
  const crowd = (await Promise.all(Array.from({ length: CLIENTS }, async () => [await ask(query), await ask(query)]))).flat();
  console.log(
    `${name.padEnd(22)}${at(alone, 0.5)} ${at(alone, 0.99)} ${(reads / ROUNDS).toFixed(0).padStart(7)} ${share.padStart(8)} ${at(crowd, 0.5)} ${at(crowd, 0.99)}`,
  );
}
await server.close();
await store.close();
