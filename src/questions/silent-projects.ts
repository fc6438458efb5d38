import { type Page, type PageRequest, pageOf } from './page.js';
import type { GraphReader } from './reader.js';
import { ENTITY, type EntityRecord } from './records.js';
import { inIndustry, type SourceFilter, sourceConditions } from './source-filter.js';
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

type NamedRow = { readonly [Key in Exclude<keyof SilentProject, 'silentDocuments'>]: SilentProject[Key] };

/** Projects announced and never mentioned again since, the longest silence first. */
export async function silentProjects(reader: GraphReader, request: SilenceRequest): Promise<{ page: Page<SilentProject>; total: number }> {
  const source = await sourceConditions(reader, request);
  const dated = where('d.place IS NOT NULL', 'd.year IS NOT NULL', source.document);
  const named = `MATCH (d:Document) ${dated} MATCH (d)-[:NAMES]->(e:Project) ${where(inIndustry(source, 'e'))}
    WITH e, d.place AS place, count(d) AS documents, min(d.year) AS firstYear, max(d.year) AS lastYear
    RETURN e ${ENTITY} AS project, place, documents, firstYear, lastYear`;
  const searched = `MATCH (d:Document) ${dated} RETURN d.place AS place, d.year AS year, count(d) AS documents`;
  const [rows, years] = await Promise.all([
    reader.read<NamedRow>(named, source.parameters),
    reader.read<{ place: string; year: number; documents: number }>(searched, source.parameters),
  ]);
  const later = ({ place, lastYear }: NamedRow) =>
    years.filter((one) => one.place === place && one.year > lastYear).reduce((sum, { documents }) => sum + documents, 0);
  const silent = rows.map((row) => ({ ...row, silentDocuments: later(row) })).filter((row) => row.silentDocuments >= request.silentFor);
  const page = pageOf(silent, request, ({ silentDocuments, project, place }) => ({ key: silentDocuments, id: `${project.id} ${place}` }));
  return { page, total: silent.length };
}
