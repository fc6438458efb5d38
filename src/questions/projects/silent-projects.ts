import { textsOf } from '../by-id.js';
import { byOwner } from '../by-owner.js';
import { grouped } from '../grouped.js';
import { type PlaceNames, placeNames } from '../names/place-names-of.js';
import { type Page, type PageRequest, pageOf } from '../page.js';
import { type GraphReader, recall } from '../reader.js';
import { type DocumentRecord, ENTITY, type EntityRecord, PASSAGE, type PassageRecord } from '../records.js';
import { inIndustry, type SourceConditions, type SourceFilter, sourceConditions } from '../source-filter.js';
import { where } from '../statement.js';
import { isFinished, lastOf, type StageRow, type StageSaid, stageSaid } from './project-stages.js';
import { type SpokenName, SpokenNameFinder, spokenNamesFor } from './spoken-names.js';
import { stagesTold, type WorksMention } from './stages-told.js';

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
/** A document that speaks for a place. */
type Speaking = { readonly id: string; readonly place: string; readonly year: number; readonly characters: number };

/** Characters of texts that are searched: about a second. */
const MOST_SEARCHED = 20_000_000;

/**
 * Projects announced and never mentioned again since, the longest silence first. Where they are not too long, the later texts are searched
 * for the names too: a later document may have read it as another project, or not at all.
 */
export async function silentProjects(reader: GraphReader, request: SilenceRequest): Promise<{ page: Page<SilentProject>; total: number }> {
  const source = await sourceConditions(reader, request);
  const dated = where('d.place IS NOT NULL', 'd.year IS NOT NULL', source.document);
  const named = `MATCH (d:Document) ${dated} MATCH (d)-[:NAMES]->(e:Project) ${where(inIndustry(source, 'e'))}
    WITH e, d.place AS place, count(d) AS documents, min(d.year) AS firstYear, max(d.year) AS lastYear
    RETURN e ${ENTITY} AS project, place, documents, firstYear, lastYear`;
  const searched = `MATCH (d:Document) ${dated} RETURN d.id AS id, d.place AS place, d.year AS year, size(d.raw) AS characters`;
  const [rows, speaking, places] = await Promise.all([
    reader.read<Named>(named, source.parameters),
    recall<Speaking>(reader, searched, source.parameters),
    placeNames(reader),
  ]);
  const documents = speaking.map((one) => ({ ...one, place: places.today(one.place) }));
  const read = silentAmong(onceAPlace(rows, places), documents, request.silentFor);
  const characters = documents.reduce((sum, one) => sum + one.characters, 0);
  const silent =
    read.length === 0 || characters > MOST_SEARCHED
      ? read
      : silentAmong(await heardOf(reader, documents, read, places), documents, request.silentFor);
  return onePage(reader, source, silent, request, places);
}

/** Stages are read for what is shown, or for all where they decide what is. */
async function onePage(
  reader: GraphReader,
  source: SourceConditions,
  silent: readonly Silent[],
  request: SilenceRequest,
  places: PlaceNames,
) {
  const place = ({ silentDocuments, project, place }: Silent) => ({ key: silentDocuments, id: `${project.id} ${place}` });
  const { isFinished: wanted } = request;
  if (wanted == null) {
    const page = pageOf(silent, request, place);
    const staged = await withStages(
      reader,
      source,
      page.items.map(({ node }) => node),
      places,
    );
    const items = page.items.map((item, index) => ({ ...item, node: staged[index] as SilentProject }));
    return { page: { ...page, items }, total: silent.length };
  }
  const kept = (await withStages(reader, source, silent, places)).filter((one) => one.isFinished === wanted);
  return { page: pageOf(kept, request, place), total: kept.length };
}

const GIVEN = (document: string | null) => `UNWIND $ids AS id MATCH (e:Entity {id: id})
  MATCH (e)<-[:OBJECT]-(c:Claim) WHERE c.stage IS NOT NULL
  MATCH (d:Document {id: c.documentId}) ${where(document)} MATCH (c)-[:RESTS_ON]->(p:Passage)
  RETURN e.id AS owner, c.stage AS stage, c.stageYear AS stageYear, p {.id, .text, .headings, .tense} AS passage, d {.year, .docType, .place} AS document`;

const NAMING = (document: string | null) => `UNWIND $ids AS id MATCH (e:Entity {id: id})
  MATCH (e)<-[m:MENTIONS]-(p:Passage) MATCH (p)-[:IN_DOCUMENT]->(d:Document) ${where(document)}
  RETURN e.id AS owner, [e.name] + e.aliases AS names, m.starts AS starts, m.ends AS ends, p ${PASSAGE} AS passage, d {.year, .docType, .place} AS document`;

type Source = { readonly document: Pick<DocumentRecord, 'year' | 'docType' | 'place'> };
type GivenRow = StageRow & Source & { readonly owner: string; readonly passage: { readonly id: string } };
type NamingRow = Pick<WorksMention, 'starts' | 'ends' | 'names'> & { readonly owner: string } & {
  readonly passage: PassageRecord;
} & Source;

/**
 * What documents of the filter say of their stages that speak for the place, or for one above or below it: a city's report may tell that a
 * county's works are over, but 和平路东延 of another county is another road.
 */
async function withStages(
  reader: GraphReader,
  source: SourceConditions,
  silent: readonly Silent[],
  places: PlaceNames,
): Promise<SilentProject[]> {
  const ids = [...new Set(silent.map(({ project }) => project.id))];
  if (ids.length === 0) return [];
  const parameters = { ...source.parameters, ids };
  const [given, naming] = await Promise.all([
    reader.read<GivenRow>(GIVEN(source.document), parameters),
    reader.read<NamingRow>(NAMING(source.document), parameters),
  ]);
  const told = await stagesTold(reader, naming);
  const sentences = naming.flatMap(({ owner, passage, document }, index) =>
    (told[index] ?? []).map((stage) => ({ owner, passage: passage.id, ...document, stage })),
  );
  const telling = new Set(sentences.map(({ owner, passage }) => `${owner} ${passage}`));
  const claimed = given
    .filter(({ owner, passage }) => !telling.has(`${owner} ${passage.id}`))
    .map((row) => ({ owner: row.owner, ...row.document, stage: stageSaid(row) }));
  const said = byOwner<Said>(ids, [...claimed, ...sentences]);
  const related = new Map([...new Set(silent.map(({ place }) => place))].map((place) => [place, new Set(places.relatedTo([place]))]));
  return silent.map((one) => {
    const near = related.get(one.place);
    const stage = lastOf((said.get(one.project.id) ?? []).filter(({ place }) => place === null || near?.has(place)));
    return { ...one, stage, isFinished: isFinished(stage) };
  });
}

type Said = { readonly owner: string; readonly year: number | null; readonly place: string | null; readonly stage: StageSaid };

function silentAmong(rows: readonly Named[], documents: readonly Speaking[], silentFor: number): Silent[] {
  const ofPlace = grouped(documents, ({ place }) => place);
  const later = ({ place, lastYear }: Named) => (ofPlace.get(place) ?? []).reduce((sum, { year }) => (year > lastYear ? sum + 1 : sum), 0);
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

/** The same, with the last year that a text of the place speaks of it. */
async function heardOf(reader: GraphReader, documents: readonly Speaking[], rows: readonly Named[], places: PlaceNames): Promise<Named[]> {
  const named = new Map([...new Set(rows.map(({ place }) => place))].map((place) => [place, spokenNamesFor([place], places)]));
  const spoken = rows.map(({ project, place }) => ({ place, names: named.get(place)?.(project) ?? [] }));
  const ofPlace = grouped(spoken, ({ place }) => place);
  const finders = new Map([...ofPlace].map(([place, own]) => [place, new SpokenNameFinder(own.flatMap(({ names }) => names))]));
  const after = Math.min(...rows.map(({ lastYear }) => lastYear));
  const later = documents.filter(({ place, year }) => year > after && finders.has(place));
  const texts = await textsOf(
    reader,
    later.map(({ id }) => id),
  );
  const last = new Map<SpokenName, number>();
  for (const { id, place, year } of later) {
    for (const name of finders.get(place)?.foundIn(texts.get(id) ?? '') ?? []) last.set(name, Math.max(year, last.get(name) ?? year));
  }
  return rows.map((row, index) => ({
    ...row,
    lastYear: Math.max(row.lastYear, ...(spoken[index]?.names ?? []).map((name) => last.get(name) ?? row.lastYear)),
  }));
}
