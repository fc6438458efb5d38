import { loadMatters } from '../schema/matters.js';
import { type Page, type PageRequest, pageOf } from './page.js';
import type { GraphReader } from './reader.js';
import { ENTITY, type EntityRecord } from './records.js';
import { inIndustry, PLACES, type SourceConditions, type SourceFilter, sourceConditions } from './source-filter.js';
import { where } from './statement.js';

export interface SilenceRequest extends PageRequest, SourceFilter {
  /** At least so many later documents of the place must be silent. */
  readonly silentFor: number;
}

/** A project that a place's documents named and then named no more. */
export interface SilentProject {
  readonly project: EntityRecord;
  readonly place: string;
  readonly documents: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Documents of the place of later years, none of which names it. */
  readonly silentDocuments: number;
}

type Named = { readonly [Key in Exclude<keyof SilentProject, 'silentDocuments'>]: SilentProject[Key] };
type Years = readonly { readonly place: string; readonly year: number; readonly documents: number }[];
const { coreOf } = loadMatters();

/** Texts times names that are searched: some tenths of a second. */
const MOST_SEARCHES = 100_000;

/**
 * Projects announced and never mentioned again since, the longest silence first. Where there are not too many, the later texts are searched
 * for the core of the name too: a later document may have read it as another project, or not at all.
 */
export async function silentProjects(reader: GraphReader, request: SilenceRequest): Promise<{ page: Page<SilentProject>; total: number }> {
  const source = await sourceConditions(reader, request);
  const dated = where('d.place IS NOT NULL', 'd.year IS NOT NULL', source.document);
  const named = `MATCH (d:Document) ${dated} MATCH (d)-[:NAMES]->(e:Project) ${where(inIndustry(source, 'e'))}
    WITH e, d.place AS place, count(d) AS documents, min(d.year) AS firstYear, max(d.year) AS lastYear
    RETURN e ${ENTITY} AS project, place, documents, firstYear, lastYear`;
  const searched = `MATCH (d:Document) ${dated} RETURN d.place AS place, d.year AS year, count(d) AS documents`;
  const [rows, years, places] = await Promise.all([
    reader.read<Named>(named, source.parameters),
    reader.read<{ place: string; year: number; documents: number }>(searched, source.parameters),
    reader.read<{ name: string; aliases: string[] }>(PLACES),
  ]);
  // A place is one place under its former names: 清苑县, 清苑区.
  const today = new Map(places.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name] as const)));
  const nameOf = (place: string) => today.get(place) ?? place;
  const known = years.map((one) => ({ ...one, place: nameOf(one.place) }));
  const read = silentAmong(onceAPlace(rows, nameOf), known, request.silentFor);
  const total = years.reduce((sum, { documents }) => sum + documents, 0);
  const silent =
    read.length * total > MOST_SEARCHES ? read : silentAmong(await heardOf(reader, dated, source, read, nameOf), known, request.silentFor);
  const page = pageOf(silent, request, ({ silentDocuments, project, place }) => ({ key: silentDocuments, id: `${project.id} ${place}` }));
  return { page, total: silent.length };
}

function silentAmong(rows: readonly Named[], years: Years, silentFor: number): SilentProject[] {
  const later = ({ place, lastYear }: Named) =>
    years.filter((one) => one.place === place && one.year > lastYear).reduce((sum, { documents }) => sum + documents, 0);
  return rows.map((row) => ({ ...row, silentDocuments: later(row) })).filter((row) => row.silentDocuments >= silentFor);
}

/** What a place says of a project under any of the place's names, as one. */
function onceAPlace(rows: readonly Named[], nameOf: (place: string) => string): Named[] {
  const byKey = new Map<string, Named>();
  for (const row of rows) {
    const place = nameOf(row.place);
    const key = `${row.project.id} ${place}`;
    const known = byKey.get(key);
    const [firstYear, lastYear] = [
      Math.min(row.firstYear, known?.firstYear ?? row.firstYear),
      Math.max(row.lastYear, known?.lastYear ?? row.lastYear),
    ];
    byKey.set(key, { ...row, place, documents: row.documents + (known?.documents ?? 0), firstYear, lastYear });
  }
  return [...byKey.values()];
}

/** The same, with the last year that a text of the place holds the core of the name. Names are without quotation marks. */
async function heardOf(
  reader: GraphReader,
  dated: string,
  source: SourceConditions,
  rows: readonly Named[],
  nameOf: (place: string) => string,
): Promise<Named[]> {
  const cores = rows.map(({ project }) => coreOf(project.name));
  const statement = `MATCH (d:Document) ${dated} WITH d, replace(replace(d.raw, '“', ''), '”', '') AS text
    RETURN d.place AS place, d.year AS year, [core IN $cores WHERE text CONTAINS core] AS said`;
  const texts = await reader.read<{ place: string; year: number; said: string[] }>(statement, { ...source.parameters, cores });
  const last = new Map<string, number>();
  for (const { place, year, said } of texts) {
    for (const core of said) last.set(`${core} ${nameOf(place)}`, Math.max(year, last.get(`${core} ${nameOf(place)}`) ?? year));
  }
  return rows.map((row, index) => ({ ...row, lastYear: Math.max(row.lastYear, last.get(`${cores[index]} ${row.place}`) ?? row.lastYear) }));
}
