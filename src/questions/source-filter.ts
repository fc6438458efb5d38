import type { GraphParameters } from '../model/graph-store.js';
import type { Basis, DocumentKind } from '../model/vocabulary.js';
import { resolveName } from './names/resolve-name.js';
import { type GraphReader, recall } from './reader.js';

/** Which documents and claims an answer may rest on, as a caller states it. Absent means any. */
export interface SourceFilter {
  /** Name or id of the place that the documents speak for. */
  readonly place?: string | null | undefined;
  /** Whether the places below count too. */
  readonly includeBelow?: boolean | null | undefined;
  readonly level?: PlaceLevel | null | undefined;
  readonly year?: number | null | undefined;
  readonly yearFrom?: number | null | undefined;
  readonly yearTo?: number | null | undefined;
  readonly docTypes?: readonly DocumentKind[] | null | undefined;
  readonly bases?: readonly Basis[] | null | undefined;
  readonly minConfidence?: number | null | undefined;
  /** Name or id of an industry; what counts as being in it is for the question to say. */
  readonly industry?: string | null | undefined;
}

export type PlaceLevel = 'country' | 'province' | 'city' | 'county';

/** The same filter as Cypher conditions on a document `d`, a claim `c` and a figure `f`, with their parameters. */
export interface SourceConditions {
  readonly document: string | null;
  readonly claim: string | null;
  readonly figure: string | null;
  /** Names of the places that the documents may speak for, which are the parameter `places` too; null for any. */
  readonly places: readonly string[] | null;
  /** The industry by id, which is the parameter `industry` too. */
  readonly industry: string | null;
  readonly parameters: GraphParameters;
}

export const PLACES = 'MATCH (p:Place) WHERE p.code IS NOT NULL RETURN p.name AS name, p.aliases AS aliases, p.code AS code';

/** Turns a filter into conditions; resolves its place and industry by name. Throws NOT_FOUND, AMBIGUOUS_NAME. */
export async function sourceConditions(reader: GraphReader, filter: SourceFilter): Promise<SourceConditions> {
  const [places, industry] = await Promise.all([spokenFor(reader, filter), industryOf(reader, filter)]);
  const document = [
    places && 'd.place IN $places',
    filter.year != null && 'd.year = $year',
    filter.yearFrom != null && 'd.year >= $yearFrom',
    filter.yearTo != null && 'd.year <= $yearTo',
    filter.docTypes && 'd.docType IN $docTypes',
  ];
  const sure = (of: string) => filter.minConfidence != null && `${of}.confidence >= $minConfidence`;
  const { year, yearFrom, yearTo, docTypes, bases, minConfidence } = filter;
  return {
    document: all(document),
    claim: all([bases && 'c.basis IN $bases', sure('c')]),
    figure: all([sure('f')]),
    places,
    industry,
    parameters: present({ places, year, yearFrom, yearTo, docTypes, bases, minConfidence, industry }),
  };
}

async function industryOf(reader: GraphReader, { industry }: SourceFilter): Promise<string | null> {
  return industry == null ? null : (await resolveName(reader, industry, ['Industry'])).id;
}

/** The condition that an entity is in the industry asked for; null where none is. */
export function inIndustry({ industry }: SourceConditions, entity: string): string | null {
  return industry && `EXISTS { MATCH (${entity})-[:IN_INDUSTRY]->(i:Industry) WHERE i.id = $industry }`;
}

/** Goes on from a figure `f` where it is of the industry asked for, or of something in it; nothing where none is asked for. */
export function figureInIndustry(source: SourceConditions): string {
  const isIn = inIndustry(source, 'x');
  return isIn ? `MATCH (f)-[:FIGURE_OF]->(x:Entity) WITH f, x, ${isIn} AS isIn WHERE isIn OR x.id = $industry WITH f` : '';
}

function all(conditions: readonly (string | null | false | undefined)[]): string | null {
  return conditions.filter(Boolean).join(' AND ') || null;
}

function present(values: { readonly [name: string]: GraphParameters[string] | undefined }): GraphParameters {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, GraphParameters[string]] => entry[1] != null));
}

/** Names of the places whose documents count, former ones too (清苑县, 清苑区); null for any place. */
async function spokenFor(reader: GraphReader, filter: SourceFilter): Promise<readonly string[] | null> {
  if (filter.place == null && filter.level == null) return null;
  const place = filter.place == null ? null : await resolveName(reader, filter.place, ['Place']);
  if (place && !filter.includeBelow && filter.level == null) return namesOf(place);
  const rows = await recall<{ name: string; aliases: string[]; code: string }>(reader, PLACES);
  const under = place?.code ? codePrefix(place.code) : '';
  const within = rows.filter(({ code }) => code.startsWith(under) && (filter.level == null || levelOf(code) === filter.level));
  const names = within.flatMap(namesOf);
  return [...new Set(place && filter.level == null ? [...namesOf(place), ...names] : names)];
}

function namesOf({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): readonly string[] {
  return [name, ...aliases];
}

/** The part of a division code that the divisions below share: 130000 → 13, 130600 → 1306, none for the country. */
export function codePrefix(code: string): string {
  return levelOf(code) === 'country' ? '' : code.replace(/(?:00)+$/u, '');
}

/** The level that a division code tells: 130000 a province, 130600 a city, 130608 a county. */
export function levelOf(code: string): PlaceLevel {
  if (code.endsWith('0000')) return code === '000000' || code === '100000' ? 'country' : 'province';
  return code.endsWith('00') ? 'city' : 'county';
}
