import { spokenName } from './alike-projects.js';
import { byOwner } from './by-owner.js';
import { type Page, type PageRequest, pageOf } from './page.js';
import { type PlaceNames, placeNames } from './place-names-of.js';
import { isFinished, lastOf, type StageRow, type StageSaid, stageSaid } from './project-stages.js';
import type { GraphReader } from './reader.js';
import { ENTITY, type EntityRecord } from './records.js';
import { inIndustry, type SourceConditions, type SourceFilter, sourceConditions } from './source-filter.js';
import { where } from './statement.js';

export interface SilenceRequest extends PageRequest, SourceFilter {
  /** At least so many later documents of the place must be silent. */
  readonly silentFor: number;
  /** true: only those whose works are over by their last stage; false: only those of which no document says so. */
  readonly isFinished?: boolean | null | undefined;
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
  /** The furthest stage that the newest document to say so says has come about; the first to come where none has; null where none is said. */
  readonly stage: StageSaid | null;
  /** Whether it is 建成 or 投产: finished and silent, not announced and silent. */
  readonly isFinished: boolean;
}

type Named = { readonly [Key in 'project' | 'place' | 'documents' | 'firstYear' | 'lastYear']: SilentProject[Key] };
type Silent = Omit<SilentProject, 'stage' | 'isFinished'>;
type Years = readonly { readonly place: string; readonly year: number; readonly documents: number }[];

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
    placeNames(reader),
  ]);
  const known = years.map((one) => ({ ...one, place: places.today(one.place) }));
  const read = silentAmong(onceAPlace(rows, places), known, request.silentFor);
  const total = years.reduce((sum, { documents }) => sum + documents, 0);
  const silent =
    read.length * total > MOST_SEARCHES ? read : silentAmong(await heardOf(reader, dated, source, read, places), known, request.silentFor);
  return onePage(reader, source, silent, request);
}

/** Stages are read for what is shown, or for all where they decide what is. */
async function onePage(reader: GraphReader, source: SourceConditions, silent: readonly Silent[], request: SilenceRequest) {
  const place = ({ silentDocuments, project, place }: Silent) => ({ key: silentDocuments, id: `${project.id} ${place}` });
  const { isFinished: wanted } = request;
  if (wanted == null) {
    const page = pageOf(silent, request, place);
    const staged = await withStages(
      reader,
      source,
      page.items.map(({ node }) => node),
    );
    const items = page.items.map((item, index) => ({ ...item, node: staged[index] as SilentProject }));
    return { page: { ...page, items }, total: silent.length };
  }
  const kept = (await withStages(reader, source, silent)).filter((one) => one.isFinished === wanted);
  return { page: pageOf(kept, request, place), total: kept.length };
}

const STAGES = (document: string | null) => `UNWIND $ids AS id MATCH (e:Entity {id: id})
  MATCH (e)<-[:OBJECT]-(c:Claim) WHERE c.stage IS NOT NULL
  MATCH (d:Document {id: c.documentId}) ${where(document)} MATCH (c)-[:RESTS_ON]->(p:Passage)
  RETURN e.id AS owner, c.stage AS stage, c.stageYear AS stageYear, p {.text, .headings} AS passage, d {.year, .docType} AS document`;

/** What any document of the filter says of their stages: a city's report may tell that a county's works are over. */
async function withStages(reader: GraphReader, source: SourceConditions, silent: readonly Silent[]): Promise<SilentProject[]> {
  const ids = [...new Set(silent.map(({ project }) => project.id))];
  if (ids.length === 0) return [];
  const rows = await reader.read<StageRow & { owner: string }>(STAGES(source.document), { ...source.parameters, ids });
  const said = byOwner(ids, rows);
  return silent.map((one) => {
    const rows = said.get(one.project.id) ?? [];
    const stage = lastOf(rows.map((row) => ({ year: row.document.year, stage: stageSaid(row) })));
    return { ...one, stage, isFinished: isFinished(stage) };
  });
}

function silentAmong(rows: readonly Named[], years: Years, silentFor: number): Silent[] {
  const later = ({ place, lastYear }: Named) =>
    years.filter((one) => one.place === place && one.year > lastYear).reduce((sum, { documents }) => sum + documents, 0);
  return rows.map((row) => ({ ...row, silentDocuments: later(row) })).filter((row) => row.silentDocuments >= silentFor);
}

/** What a place says of a project under any of the place's names, as one. */
function onceAPlace(rows: readonly Named[], places: PlaceNames): Named[] {
  const byKey = new Map<string, Named>();
  for (const row of rows) {
    const place = places.today(row.place);
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
  places: PlaceNames,
): Promise<Named[]> {
  const cores = rows.map(({ project }) => spokenName(project.name, places.all));
  const statement = `MATCH (d:Document) ${dated} WITH d, replace(replace(d.raw, '“', ''), '”', '') AS text
    RETURN d.place AS place, d.year AS year, [core IN $cores WHERE text CONTAINS core] AS said`;
  const texts = await reader.read<{ place: string; year: number; said: string[] }>(statement, { ...source.parameters, cores });
  const last = new Map<string, number>();
  for (const { place, year, said } of texts) {
    for (const core of said.map((one) => `${one} ${places.today(place)}`)) last.set(core, Math.max(year, last.get(core) ?? year));
  }
  return rows.map((row, index) => ({ ...row, lastYear: Math.max(row.lastYear, last.get(`${cores[index]} ${row.place}`) ?? row.lastYear) }));
}
