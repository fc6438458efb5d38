import { PREDICATES } from '../../../../src/model/vocabulary.js';
import type { Country } from '../country/documents.js';
import { projectsOf } from '../country/projects.js';
import { STRATEGIES_BY_LEVEL } from '../country/strategies.js';

type Data = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: answers of two schemas, taken apart field by field and compared as text
type Answer = any;

/** One question in the words of each of the two servers, and what is to be the same in their answers. */
export interface Pair {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly ofOurs: (data: Data) => unknown;
  readonly ofTheirs: (data: Data) => unknown;
}

const sentence = (claim: Answer) => [claim.passage[0].text, claim.passage[0].document[0].title];
const ourSentence = (claim: Answer) => [claim.evidence.sentence, claim.evidence.document.title];
const nodes = (connection: Answer) => connection.edges.map(({ node }: Answer) => node);
const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
const BY_SURENESS = 'sort: [{ confidence: DESC }, { id: ASC }]';

function claimsOf(name: string, id: string, side: 'IN' | 'OUT', predicate: string | null, first: number): Pair {
  const own = predicate ? `, predicates: [${predicate}]` : '';
  const other = side === 'IN' ? 'subject' : 'object';
  const field = side === 'IN' ? 'saidOf' : 'said';
  const only = predicate ? `, where: { predicate: { eq: "${predicate}" } }` : '';
  return {
    name,
    variables: { id },
    ours: `query Claims($id: ID!) { node(id: $id) { ... on Entity { name claims(direction: ${side}${own}, first: ${first}) { edges { node {
      predicate confidence ${other} { name } evidence { sentence document { title } } } } } } } }`,
    theirs: `query Claims($id: ID!) { entities(where: { id: { eq: $id } }) { name ${field}(limit: ${first}, ${BY_SURENESS}${only}) {
      predicate confidence ${other} { name } passage { text document { title } } } } }`,
    ofOurs: ({ node }: Answer) => [
      node.name,
      nodes(node.claims).map((one: Answer) => [one.predicate, one.confidence, one[other].name, ...ourSentence(one)]),
    ],
    ofTheirs: ({ entities: [entity] }: Answer) => [
      entity.name,
      entity[field].map((one: Answer) => [one.predicate, one.confidence, one[other][0].name, ...sentence(one)]),
    ],
  };
}

const page: Pair = {
  name: 'a page of projects with totalCount',
  variables: {},
  ours: 'query Page { projects(first: 50) { totalCount edges { node { id name } } } }',
  theirs: 'query Page { projectsConnection(first: 50, sort: [{ name: ASC }, { id: ASC }]) { totalCount edges { node { id name } } } }',
  ofOurs: ({ projects }: Answer) => [projects.totalCount, nodes(projects).map(({ id, name }: Answer) => [id, name])],
  ofTheirs: ({ projectsConnection: found }: Answer) => [found.totalCount, nodes(found).map(({ id, name }: Answer) => [id, name])],
};

const projectsWithClaims: Pair = {
  name: 'projects with their claims and sentences',
  variables: {},
  ours: `query Projects { projects(first: 20) { edges { node { name claims(direction: OUT, first: 5) { edges { node {
    predicate object { name } evidence { sentence document { title } } } } } } } } }`,
  theirs: `query Projects { projectsConnection(first: 20, sort: [{ name: ASC }, { id: ASC }]) { edges { node { name said(limit: 5, ${BY_SURENESS}) {
    predicate object { name } passage { text document { title } } } } } } }`,
  ofOurs: ({ projects }: Answer) =>
    nodes(projects).map((one: Answer) => [
      one.name,
      nodes(one.claims).map((claim: Answer) => [claim.predicate, claim.object.name, ...ourSentence(claim)]),
    ]),
  ofTheirs: ({ projectsConnection: found }: Answer) =>
    nodes(found).map((one: Answer) => [
      one.name,
      one.said.map((claim: Answer) => [claim.predicate, claim.object[0].name, ...sentence(claim)]),
    ]),
};

function holders(id: string): Pair {
  return {
    name: 'holders of an office',
    variables: { id },
    ours: 'query Holders($id: String!) { officeHolders(of: $id) { holders { person { name } title claims { evidence { sentence document { title } } } } } }',
    theirs: `query Holders($id: ID!) { entities(where: { id: { eq: $id } }) { saidOf(where: { predicate: { eq: "HOLDS_OFFICE" } }) {
      title subject { name } passage { text document { title } } } } }`,
    ofOurs: ({ officeHolders }: Answer) =>
      sorted(
        officeHolders.holders.flatMap((one: Answer) =>
          one.claims.map((claim: Answer) => [one.person.name, one.title, ...ourSentence(claim)]),
        ),
      ),
    ofTheirs: ({ entities: [entity] }: Answer) =>
      sorted(entity.saidOf.map((claim: Answer) => [claim.subject[0].name, claim.title, ...sentence(claim)])),
  };
}

function neighbours(id: string): Pair {
  const fields = PREDICATES.flatMap((predicate) => ['in', 'out'].map((side) => `${side}_${predicate}`));
  const read = fields.map((field) => `${field}Connection { edges { node { name } properties { claims } } }`);
  return {
    name: 'neighbours',
    variables: { id },
    ours: 'query Around($id: ID!) { node(id: $id) { ... on Entity { neighbours(first: 500) { edges { node { predicate direction claims entity { name } } } } } } }',
    theirs: `query Around($id: ID!) { entities(where: { id: { eq: $id } }) { ${read.join(' ')} } }`,
    ofOurs: ({ node }: Answer) =>
      sorted(nodes(node.neighbours).map((one: Answer) => [`${one.direction.toLowerCase()}_${one.predicate}`, one.entity.name, one.claims])),
    ofTheirs: ({ entities: [entity] }: Answer) =>
      sorted(
        fields.flatMap((field) =>
          entity[`${field}Connection`].edges.map((edge: Answer) => [field, edge.node.name, edge.properties.claims]),
        ),
      ),
  };
}

/** What @neo4j/graphql can express of the API's questions, on a country. */
export function pairsOn({ places, seed }: Country): readonly Pair[] {
  const county = places[2];
  const [project] = county ? projectsOf(county, seed) : [];
  const strategy = STRATEGIES_BY_LEVEL[1][0];
  if (!county || !project || !strategy) throw new RangeError('The country has no county');
  return [
    claimsOf('a strategy with what serves it, and the sentences', strategy.thing.id, 'IN', 'SERVES', 20),
    page,
    projectsWithClaims,
    claimsOf('claims of a place with the sentences', county.thing.id, 'OUT', null, 50),
    holders(county.thing.id),
    neighbours(county.thing.id),
  ];
}
