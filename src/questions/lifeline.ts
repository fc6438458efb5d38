import { documentsById } from './by-id.js';
import { countOf } from './count.js';
import { claimsOfEntities } from './entity-claims.js';
import { figuresOfEntities } from './entity-figures.js';
import { type MentionFact, mentionsOfEntities } from './entity-mentions.js';
import { compareText, LARGEST_PAGE } from './page.js';
import type { GraphReader } from './reader.js';
import type { ClaimFact, DocumentRecord, EntityRecord, FigureFact } from './records.js';
import { resolveName } from './resolve-name.js';
import { type SourceFilter, sourceConditions } from './source-filter.js';
import { where } from './statement.js';

/** What one document says of a project. */
export interface LifelineEntry {
  readonly document: DocumentRecord;
  /** 谋划, 签约, 开工, 在建, 建成, 投产 as its claims give them; null where none does. */
  readonly stage: string | null;
  readonly stageYear: number | null;
  readonly claims: readonly ClaimFact[];
  readonly figures: readonly FigureFact[];
  readonly mentions: readonly MentionFact[];
}

export interface LifelineRequest extends SourceFilter {
  /** Name or id of a project, zone or plan. */
  readonly project: string;
}

export interface Lifeline {
  readonly project: EntityRecord;
  /** Oldest first. */
  readonly entries: readonly LifelineEntry[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Documents of the same places, of years after the last that names it: how long it has not been heard of. */
  readonly silentDocuments: number;
  /** Whether a list was longer than what is shown of it. */
  readonly isCut: boolean;
}

/** The life of a project through the documents that name it. A filter by basis or confidence narrows what they say, not which they are. */
export async function lifeline(reader: GraphReader, request: LifelineRequest): Promise<Lifeline> {
  const { project: name, ...filter } = request;
  const project = await resolveName(reader, name, ['Project', 'Zone', 'Plan']);
  const all = { first: LARGEST_PAGE };
  const [claims, figures, mentions] = await Promise.all([
    claimsOfEntities(reader, [project.id], filter, all),
    figuresOfEntities(reader, [project.id], filter, all),
    mentionsOfEntities(reader, [project.id], filter, all),
  ]);
  const pages = [claims.get(project.id), figures.get(project.id), mentions.get(project.id)] as const;
  const facts = { claims: itemsOf(pages[0]), figures: itemsOf(pages[1]), mentions: itemsOf(pages[2]) };
  const entries = await entriesOf(reader, facts);
  const years = entries.flatMap(({ document }) => document.year ?? []);
  const lastYear = years.length > 0 ? Math.max(...years) : null;
  const places = [...new Set(entries.flatMap(({ document }) => document.place ?? []))];
  const silentDocuments = lastYear === null ? 0 : await countLater(reader, filter, places, lastYear);
  const firstYear = years.length > 0 ? Math.min(...years) : null;
  return { project, entries, firstYear, lastYear, silentDocuments, isCut: pages.some((page) => page?.hasNextPage) };
}

/** Documents of the filter that speak for these places and are of later years. */
async function countLater(reader: GraphReader, filter: SourceFilter, named: readonly string[], lastYear: number): Promise<number> {
  const { document, parameters } = await sourceConditions(reader, filter);
  const statement = `MATCH (d:Document) ${where('d.place IN $named', 'd.year > $lastYear', document)} RETURN count(d) AS total`;
  return countOf(reader, statement, { ...parameters, named, lastYear });
}

interface Facts {
  readonly claims: readonly ClaimFact[];
  readonly figures: readonly FigureFact[];
  readonly mentions: readonly MentionFact[];
}

function itemsOf<T>(page: { readonly items: readonly { readonly node: T }[] } | undefined): readonly T[] {
  return page?.items.map(({ node }) => node) ?? [];
}

async function entriesOf(reader: GraphReader, { claims, figures, mentions }: Facts): Promise<LifelineEntry[]> {
  const ids = [...claims.map(({ claim }) => claim.documentId), ...figures.map(({ figure }) => figure.documentId)];
  const documents = await documentsById(reader, [...new Set([...ids, ...mentions.map(({ documentId }) => documentId)])]);
  const entries = [...documents.values()].map((document) => {
    const own = claims.filter(({ claim }) => claim.documentId === document.id);
    return {
      document,
      ...stageOf(own),
      claims: own,
      figures: figures.filter(({ figure }) => figure.documentId === document.id),
      mentions: mentions.filter(({ documentId }) => documentId === document.id),
    };
  });
  return entries.sort((a, b) => compareText(dateOf(a.document), dateOf(b.document)) || compareText(a.document.id, b.document.id));
}

/** The stage that the surest claim with one gives. */
function stageOf(claims: readonly ClaimFact[]): Pick<LifelineEntry, 'stage' | 'stageYear'> {
  const attributes = claims.find(({ claim }) => claim.attributes.stage !== undefined)?.claim.attributes;
  const { stage = null, stageYear = null } = attributes ?? {};
  return { stage: stage === null ? null : String(stage), stageYear: stageYear === null ? null : Number(stageYear) };
}

function dateOf({ publishedOn, year }: DocumentRecord): string {
  return publishedOn ?? (year === null ? '' : String(year));
}
