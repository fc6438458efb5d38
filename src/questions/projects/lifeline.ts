import type { Predicate } from '../../model/vocabulary.js';
import { documentsById } from '../by-id.js';
import { claimsOfEntities } from '../entity-claims.js';
import { type MentionFact, mentionsOfEntities } from '../entity-mentions.js';
import { figuresOfEntities } from '../figures/entity-figures.js';
import { placeNames } from '../names/place-names-of.js';
import { compareText, LARGEST_PAGE } from '../page.js';
import type { GraphReader } from '../reader.js';
import type { ClaimFact, DocumentRecord, EntityRecord, FigureFact, PassageRecord } from '../records.js';
import type { SourceFilter } from '../source-filter.js';
import { type AlikeProject, alikeProjects } from './alike-projects.js';
import { furthestOf, inOrder, isFinished, lastOf, type StageSaid, stageOfClaim } from './project-stages.js';
import { resolveProject } from './resolve-project.js';
import { silentSince } from './silent-since.js';
import { spokenNamesFor } from './spoken-names.js';
import { stagesTold } from './stages-told.js';

/** Who builds or operates something. */
const WORKS: ReadonlySet<Predicate> = new Set(['BUILDS', 'UNDERTAKES']);

/** What one document says of a project. */
export interface LifelineEntry {
  readonly document: DocumentRecord;
  /** 谋划, 签约, 开工, 在建, 建成, 投产: the furthest that has come about, else the first to come; null where no claim gives one. */
  readonly stage: string | null;
  readonly stageYear: number | null;
  /** Whether the stage is still to come; null where there is none. */
  readonly isAhead: boolean | null;
  /** All that it says of stages: those that have come about, then those to come. */
  readonly stages: readonly StageSaid[];
  /** Who builds, invests in or operates it. */
  readonly builders: readonly EntityRecord[];
  /** Where it is. */
  readonly places: readonly EntityRecord[];
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
  /** The furthest stage that the newest document to say so says has come about; the first to come where none has. */
  readonly stage: StageSaid | null;
  /** Whether it is 建成 or 投产. */
  readonly isFinished: boolean;
  /** Documents of the same places under any name, of years after the last that names it or holds its name: how long it has not been heard of. */
  readonly silentDocuments: number;
  /** What may be the same works under a name that differs a little; never merged with it. */
  readonly perhaps: readonly AlikeProject[];
  /** Whether a list was longer than what is shown of it. */
  readonly isCut: boolean;
}

/** The life of a project through the documents that name it. A filter by basis or confidence narrows what they say, not which they are. */
export async function lifeline(reader: GraphReader, request: LifelineRequest): Promise<Lifeline> {
  const { project: name, ...filter } = request;
  const places = await placeNames(reader);
  const project = await resolveProject(reader, name, filter, places);
  const all = { first: LARGEST_PAGE };
  const [claims, figures, mentions] = await Promise.all([
    claimsOfEntities(reader, [project.id], filter, all),
    figuresOfEntities(reader, [project.id], filter, all),
    mentionsOfEntities(reader, [project.id], filter, all),
  ]);
  const pages = [claims.get(project.id), figures.get(project.id), mentions.get(project.id)] as const;
  const facts = { claims: itemsOf(pages[0]), figures: itemsOf(pages[1]), mentions: itemsOf(pages[2]) };
  const entries = await entriesOf(reader, project, facts);
  const years = entries.flatMap(({ document }) => document.year ?? []);
  const [firstYear, lastYear] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [null, null];
  const spokenFor = [...new Set(entries.flatMap(({ document }) => document.place ?? []))];
  const spoken = spokenNamesFor(spokenFor, places)(project);
  const [silentDocuments, perhaps] = await Promise.all([
    lastYear === null ? 0 : silentSince(reader, filter, spoken, spokenFor.flatMap(places.namesOf), lastYear),
    alikeProjects(reader, project, spokenFor, places),
  ]);
  const stage = lastOf(entries.flatMap(({ stages, document }) => stages.map((one) => ({ year: document.year, stage: one }))));
  const life = { project, entries, firstYear, lastYear, stage, isFinished: isFinished(stage), silentDocuments, perhaps };
  return { ...life, isCut: pages.some((page) => page?.hasNextPage) };
}

interface Facts {
  readonly claims: readonly ClaimFact[];
  readonly figures: readonly FigureFact[];
  readonly mentions: readonly MentionFact[];
}

function itemsOf<T>(page: { readonly items: readonly { readonly node: T }[] } | undefined): readonly T[] {
  return page?.items.map(({ node }) => node) ?? [];
}

async function entriesOf(reader: GraphReader, project: EntityRecord, { claims, figures, mentions }: Facts): Promise<LifelineEntry[]> {
  const ids = [...claims.map(({ claim }) => claim.documentId), ...figures.map(({ figure }) => figure.documentId)];
  const documents = await documentsById(reader, [...new Set([...ids, ...mentions.map(({ documentId }) => documentId)])]);
  const known = mentions.flatMap((mention) => {
    const document = documents.get(mention.documentId);
    return document ? [{ ...mention, document }] : [];
  });
  const names = [project.name, ...project.aliases];
  const told = await stagesTold(
    reader,
    known.map((mention) => ({ ...mention, names })),
  );
  const entries = [...documents.values()].map((document) => {
    const own = claims.filter(({ claim }) => claim.documentId === document.id);
    const sentences = known.map(({ passage, documentId }, index) => ({ passage, documentId, stages: told[index] ?? [] }));
    return {
      document,
      ...partsOf(
        own,
        sentences.filter(({ documentId }) => documentId === document.id),
        project.id,
        document,
      ),
      claims: own,
      figures: figures.filter(({ figure }) => figure.documentId === document.id),
      mentions: mentions.filter(({ documentId }) => documentId === document.id),
    };
  });
  return entries.sort((a, b) => compareText(dateOf(a.document), dateOf(b.document)) || compareText(a.document.id, b.document.id));
}

interface StagedSentence {
  readonly passage: Pick<PassageRecord, 'id'>;
  readonly stages: readonly StageSaid[];
}

/** Stages, builders and places as the claims of one document about the project give them; a zone's claims about others tell nothing of it. */
function partsOf(claims: readonly ClaimFact[], sentences: readonly StagedSentence[], project: string, document: DocumentRecord) {
  const built = claims.filter(({ claim, object }) => object.id === project && WORKS.has(claim.predicate));
  const located = claims.filter(({ claim, subject }) => subject.id === project && claim.predicate === 'LOCATED_IN');
  // What a claim gives counts where its sentence, read for these works, tells none.
  const telling = new Set(sentences.filter(({ stages }) => stages.length > 0).map(({ passage }) => passage.id));
  const given = built.flatMap((fact) => (telling.has(fact.evidence.passage.id) ? [] : (stageOfClaim(fact, document) ?? [])));
  const stages = inOrder([...given, ...sentences.flatMap(({ stages }) => stages)]);
  const { stage = null, year: stageYear = null, isAhead = null } = furthestOf(stages) ?? {};
  const builders = once(built.map(({ subject }) => subject));
  return { stages, stage, stageYear, isAhead, builders, places: once(located.map(({ object }) => object)) };
}

function once(entities: readonly EntityRecord[]): EntityRecord[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}

/** By the year it speaks of: what was posted later need not be newer. */
function dateOf({ publishedOn, year }: DocumentRecord): string {
  return `${year ?? publishedOn?.slice(0, 4) ?? ''} ${publishedOn ?? ''}`;
}
