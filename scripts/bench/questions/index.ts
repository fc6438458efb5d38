// How long each question takes over HTTP on an invented country, beside the same statements sent by hand, and by how large the country is.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Effort, type Measured, measure, warmedUp } from './against-hand.js';
import { compareAll } from './against-neo4j-graphql.js';
import { ask, endConnections } from './ask.js';
import { type Country, countryOf, documentsOf } from './country/documents.js';
import { shown, table } from './figures.js';
import { type Engine, type Graph, graphOf } from './graphs.js';
import { questionsOn } from './question-list.js';
import { ServerProcess } from './server/server-process.js';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    engines: { type: 'string', default: 'embedded,neo4j' },
    documents: { type: 'string', default: '2000' },
    clients: { type: 'string', default: '20' },
    budget: { type: 'string', default: '1500' },
    only: { type: 'string' },
    statements: { type: 'boolean', default: false },
    'neo4j-graphql': { type: 'boolean', default: false },
    hand: { type: 'boolean', default: true },
  },
});
const engines = values.engines.split(',') as Engine[];
const sizes = values.documents.split(',').map(Number);
const effort: Effort = { budget: Number(values.budget), most: 100, clients: Number(values.clients) };

/** Ids of the reports that the first county gave in the second year and in the third. */
function reportsOf(country: Country): [string, string] {
  const { length } = country.places;
  const wanted = [length + 2, 2 * length + 2];
  const ids: string[] = [];
  let at = 0;
  for (const { extraction } of documentsOf(country)) {
    if (wanted.includes(at++)) ids.push(extraction.document.id);
    if (ids.length === 2) break;
  }
  return ids as [string, string];
}

async function measureAll(server: ServerProcess, url: string, country: Country): Promise<Measured[]> {
  const measured: Measured[] = [];
  const questions = questionsOn(country, reportsOf(country)).filter(({ name }) => !values.only || name.includes(values.only));
  // A server that has just started is slow at everything.
  for (const { query, variables } of questions) await warmedUp(() => ask(url, query, variables), effort.budget);
  for (const question of questions) {
    measured.push(await measure(server, url, question, effort));
    if (values.statements) {
      for (const { statement, rows, milliseconds } of await server.tell({ do: 'statements', name: question.name }))
        console.error(
          `  ${shown(milliseconds).padStart(8)} ms ${String(rows).padStart(6)} rows  ${statement.replace(/\s+/gu, ' ').slice(0, 200)}`,
        );
    }
    console.error(`${question.name}: ${shown(measured.at(-1)?.p50 ?? 0)} ms`);
  }
  return measured;
}

const HEAD = [
  'question',
  'p50',
  'p99',
  'by hand',
  'ratio',
  'of quickest',
  'by hand, known',
  'ratio',
  `${values.clients}: p50`,
  'p99',
  '/s',
  'trips',
  'in turn',
  'known: trips',
  'in turn',
  'rows',
  'hits',
  'kB',
];

function row({ question, p50, p99, byHand, byHandKnown, ratioOfQuickest, crowd, unknown, roundTrips, inTurn, hits, bytes }: Measured) {
  const whole = (value: number | null) => (value === null ? null : String(value));
  const trips = [unknown.roundTrips, unknown.inTurn, roundTrips, inTurn, unknown.rows, hits].map(whole);
  return [
    question.name,
    p50,
    p99,
    byHand,
    p50 / byHand,
    ratioOfQuickest,
    byHandKnown,
    p50 / byHandKnown,
    crowd?.p50 ?? null,
    crowd?.p99 ?? null,
    crowd?.perSecond ?? null,
    ...trips,
    bytes / 1_000,
  ];
}

async function measureGraph({ settings }: Graph, country: Country): Promise<void> {
  const server = ServerProcess.start();
  const url = `${await server.tell({ do: 'serve', settings })}graphql`;
  const title = `${settings.engine}, ${country.documents} documents`;
  if (values.hand) {
    const measured = await measureAll(server, url, country);
    console.log(`\n${title}; milliseconds${load()}\n\n${table(HEAD, measured.map(row))}`);
  }
  if (values['neo4j-graphql'] && settings.engine === 'neo4j') {
    const compared = await compareAll(url, settings, country, effort);
    const rows = compared.map(({ name, ours, theirs, ratioOfQuickest }) => [
      ...[name, ours.p50, ours.p99, theirs.p50, theirs.p99],
      ...[ours.p50 / theirs.p50, ratioOfQuickest],
    ]);
    const head = ['question', 'p50', 'p99', '@neo4j/graphql: p50', 'p99', 'ratio', 'of quickest'];
    console.log(`\n${title}, beside @neo4j/graphql; milliseconds${load()}\n\n${table(head, rows)}`);
  }
  await server.tell({ do: 'end' });
  endConnections();
}

/** How busy the machine is: with more than its processors can do, times are those of waiting. */
const load = () => `; load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`;

for (const engine of engines) {
  for (const documents of sizes) {
    const country = countryOf(documents);
    const graph = await graphOf(engine, country);
    try {
      await measureGraph(graph, country);
    } finally {
      await graph.close();
    }
  }
}
