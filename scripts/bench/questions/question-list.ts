import type { Country } from './country/documents.js';
import { FIRST_YEAR } from './country/documents.js';
import { projectsOf, standingIn } from './country/projects.js';
import { STRATEGIES_BY_LEVEL } from './country/strategies.js';

/** A request as a caller would send it. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the answer is about: one county's documents, or all there are. */
  readonly reach: 'part' | 'all';
}

const EVIDENCE = 'evidence { sentence headings document { title place year } }';
const FIGURE = `value unit comparator ${EVIDENCE}`;

const LINKAGE = `query Linkage($strategy: String!, $place: String) { linkage(strategy: $strategy, place: $place, first: 10) {
  strategy { name } through { name type } byType { type count }
  links { totalCount edges { node { entity { name type } isDirect documentCount
    claims(first: 2) { confidence basis ${EVIDENCE} } actors(first: 3) { predicate subject { name } } locations(first: 2) { object { name } } } } } } }`;
const SERVED = `query Served($by: String!) { strategiesServed(by: $by) { services { strategy { name } claims { ${EVIDENCE} } } } }`;
const MATRIX = `query Matrix($place: String, $below: Boolean) { linkageMatrix(first: 8, place: $place, includeBelow: $below) { omitted strategies { id name } places { place documents }
  cells { strategyId place claimCount documentCount strongest { evidence { sentence } } } } }`;
const CASCADE = `query Cascade($upper: String!) { cascade(upper: $upper, view: SET_OUT, first: 10) { below { place documents } rows { totalCount edges { node {
  entity { name type } above { firstYear wording { sentence } } takenUpBy { place firstYear wording { sentence document { title } } } notTakenUpBy } } } } }`;
const LEDGER = `query Ledger($indicator: String, $of: String) { targetLedger(indicator: $indicator, of: $of, first: 20) { totalCount edges { node {
  canonicalIndicator status year normalized { value unit } scope { name type } ${FIGURE} } } } }`;
const DIFF = `query Diff($place: String!, $from: Int!, $to: Int!) { targetDiff(place: $place, fromYear: $from, toYear: $to) {
  changes { indicator change wording before { ${FIGURE} } after { ${FIGURE} } difference { value unit } } } }`;
const PROMISES = `query Promises($year: Int!, $place: String, $below: Boolean) { promises(year: $year, place: $place, includeBelow: $below) { place byVerdict { verdict count }
  rows { indicator verdict target { comparator value unit evidence { sentence } } result { value unit evidence { sentence } } gap { value unit } } } }`;
const LIFELINE = `query Lifeline($project: String!) { lifeline(project: $project) { firstYear lastYear silentDocuments entries { stage stageYear document { title year }
  claims { predicate subject { name } object { name } ${EVIDENCE} } mentions { evidence { sentence } } } } }`;
const SILENCE = `query Silence($place: String, $below: Boolean) { silentProjects(place: $place, includeBelow: $below, first: 20) { totalCount edges { node { project { name } place lastYear silentDocuments } } } }`;
const HOLDERS = `query Holders($of: String!) { officeHolders(of: $of) { documentsSearched current { person { name } title } holders { person { name } title firstYear lastYear
  claims { ${EVIDENCE} } } } }`;
const EXPLAIN = `query Explain($from: String!, $to: String!) { explainLink(from: $from, to: $to) { paths { entities { name } hops { predicate subject { name } object { name } claims { ${EVIDENCE} } } } } }`;
const AROUND = `query Around($id: ID!) { neighborhood(ids: [$id], depth: 2, limit: 100) { omitted nodes { entity { id name type } depth degree } edges { source target predicate claims } } }`;
const RADAR = `query Radar($phrase: String!, $place: String) { wordingRadar(phrase: $phrase, place: $place) { documentsSearched passages headings first { passage { text } document { title } }
  last { passage { text } document { title } } counts { year place documentsSearched passages } } }`;
const COMPARE = `query Compare($left: ID!, $right: ID!) { compareDocuments(left: $left, right: $right) { common { name } onlyLeft { name } onlyRight { name }
  targets { indicator change before { ${FIGURE} } after { ${FIGURE} } } results { indicator change before { ${FIGURE} } after { ${FIGURE} } } } }`;
const SEARCH = `query Search($query: String!) { search(query: $query, first: 20) { text entity { name type } passage { text document { title } } } }`;
const PROJECTS = `query Projects { projects(first: 5) { totalCount edges { node { name claims(first: 4) { totalCount edges { node { predicate subject { name } object { name } ${EVIDENCE} } } } } } } }`;

/**
 * The questions of the API on a country, asked of the same county, project and strategy whatever the country's size.
 * `reports` are the ids of two reports of that county.
 */
export function questionsOn({ places, seed }: Country, reports: readonly [string, string]): readonly Question[] {
  const [province, city, county] = places.slice(0, 3).map(({ thing, stem }) => ({ name: thing.name, stem }));
  const place = places[2];
  if (!province || !city || !county || !place) throw new RangeError('The country has no county');
  const project = projectsOf(place, seed).find((one) => standingIn(one, FIRST_YEAR + 4)) ?? projectsOf(place, seed)[0];
  if (!project) throw new RangeError('The county has no project');
  const top = STRATEGIES_BY_LEVEL[0][0]?.thing.name ?? '';
  const part = (name: string, query: string, variables: Question['variables']): Question => ({ name, query, variables, reach: 'part' });
  const all = (name: string, query: string, variables: Question['variables']): Question => ({ name, query, variables, reach: 'all' });
  const [left, right] = reports;
  return [
    all('linkage', LINKAGE, { strategy: top }),
    part('linkage, one county', LINKAGE, { strategy: top, place: county.name }),
    part('strategiesServed', SERVED, { by: project.thing.name }),
    all('linkageMatrix', MATRIX, {}),
    part('linkageMatrix, one city', MATRIX, { place: city.name, below: true }),
    part('cascade, one province', CASCADE, { upper: province.name }),
    part('cascade, one city', CASCADE, { upper: city.name }),
    part('targetLedger, one county', LEDGER, { of: county.name }),
    all('targetLedger, one indicator', LEDGER, { indicator: 'GDP' }),
    part('targetDiff', DIFF, { place: county.name, from: FIRST_YEAR + 1, to: FIRST_YEAR + 2 }),
    part('promises, one city', PROMISES, { year: FIRST_YEAR + 3, place: city.name, below: true }),
    all('promises', PROMISES, { year: FIRST_YEAR + 3 }),
    part('lifeline', LIFELINE, { project: project.thing.name }),
    part('silentProjects, one city', SILENCE, { place: city.name, below: true }),
    all('silentProjects', SILENCE, {}),
    part('officeHolders', HOLDERS, { of: county.name }),
    part('officeHolders, by a short name', HOLDERS, { of: county.stem }),
    part('explainLink', EXPLAIN, { from: project.company.name, to: project.strategy.name }),
    part('neighborhood', AROUND, { id: project.thing.id }),
    all('wordingRadar', RADAR, { phrase: '工业增加值' }),
    part('wordingRadar, one county', RADAR, { phrase: county.stem, place: county.name }),
    part('compareDocuments', COMPARE, { left, right }),
    part('search', SEARCH, { query: county.stem }),
    all('projects with claims', PROJECTS, {}),
  ];
}
