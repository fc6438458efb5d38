import type { FigureStatus } from '../../model/vocabulary.js';
import type { Quantity } from '../../schema/units.js';
import { recalledDocuments } from '../by-id.js';
import { QuestionError } from '../errors.js';
import { compareText } from '../page.js';
import type { GraphReader } from '../reader.js';
import type { DocumentRecord, EvidenceRecord, FigureFact } from '../records.js';
import { type SourceConditions, type SourceFilter, sourceConditions } from '../source-filter.js';
import { documentsOfPlaces } from '../texts/place-documents.js';
import { byKey, difference, inKeysOf, keysIn, type Wording, wordingChange } from './figure-comparison.js';
import { type FigureParts, WHOLE_FIGURE } from './figure-rows.js';
import { allFigures } from './figures-of-documents.js';
import { isCost, isExplained } from './promise-verdict.js';
import { spokenOf } from './spoken-of.js';

export interface DiffRequest extends SourceFilter {
  /** Two documents by id, or two years of the documents of a place. */
  readonly fromDocument?: string | null | undefined;
  readonly toDocument?: string | null | undefined;
  readonly fromYear?: number | null | undefined;
  readonly toYear?: number | null | undefined;
  readonly indicator?: string | null | undefined;
  readonly status?: FigureStatus | null | undefined;
}

/** mentioned: one side gives no figure to compare, but its texts name what the figure counts. dropped and new: they do not. */
export type Change = 'raised' | 'lowered' | 'unchanged' | 'incomparable' | 'mentioned' | 'dropped' | 'new';

export interface FigureChange {
  readonly indicator: string;
  readonly change: Change;
  /** What became of 以上, 左右 and the like; null where one side is missing. */
  readonly wording: Wording | null;
  readonly before: FigureFact | null;
  readonly after: FigureFact | null;
  /** Where the change is mentioned, the sentence in which the side without a figure names it. */
  readonly mention: EvidenceRecord | null;
  /** After less before, in a comparable unit. */
  readonly difference: Quantity | null;
}

export interface TargetDiff {
  readonly from: readonly DocumentRecord[];
  readonly to: readonly DocumentRecord[];
  readonly changes: readonly FigureChange[];
}

/** What became of each figure between two documents, or between a place's documents of two years; of `parts` at least what figures are compared by. */
export async function targetDiff(reader: GraphReader, request: DiffRequest, parts: FigureParts = WHOLE_FIGURE): Promise<TargetDiff> {
  const source = await sourceConditions(reader, request);
  const [from, to] = await sides(reader, request, source);
  const facts = await allFigures(reader, idsOf([...from, ...to]), request.indicator, source, parts);
  const status = request.status ?? 'target';
  const keys = keysIn([...from, ...to]);
  const side = (documents: readonly DocumentRecord[]) => {
    const ids = new Set(idsOf(documents));
    return byKey(
      facts.filter((fact) => fact.figure.status === status && ids.has(fact.figure.documentId) && !isOver(fact, documents)),
      keys,
    );
  };
  const before = side(from);
  const changes = changesBetween(before, inKeysOf(before, side(to), keys));
  return { from, to, changes: await withMentions(reader, changes.filter(isTelling), { from, to, status }) };
}

/** That a document no longer tells what works are to cost, or tells it first, is no change of an aim. */
function isTelling({ before, after }: FigureChange): boolean {
  const only = before && after ? null : (before ?? after);
  return only === null || !isCost(only);
}

interface Sides {
  readonly from: readonly DocumentRecord[];
  readonly to: readonly DocumentRecord[];
  readonly status: FigureStatus;
}

/** Before a figure is called dropped or new the texts of the other side are searched for what it counts. */
async function withMentions(reader: GraphReader, changes: readonly FigureChange[], { from, to, status }: Sides): Promise<FigureChange[]> {
  const open = changes.filter(({ before, after }) => before === null || after === null);
  const asked = open.map(({ before, after }) => ({
    fact: (before ?? after) as FigureFact,
    documents: before ? to : from,
    isAhead: status === 'target',
  }));
  const spoken = await spokenOf(reader, asked);
  const mentions = new Map(open.map((change, index) => [change, spoken[index]?.mention ?? null]));
  const found = changes.map((change): FigureChange => {
    const mention = mentions.get(change) ?? null;
    return mention ? { ...change, change: 'mentioned', mention } : change;
  });
  return inOrder(found);
}

/** What works were to cost in a year gone is no aim of the document's own: a review tells it; nor is what a note explains. */
function isOver(fact: FigureFact, documents: readonly DocumentRecord[]): boolean {
  const { status, year, documentId } = fact.figure;
  if (status === 'target' && isExplained(fact)) return true;
  const own = documents.find(({ id }) => id === documentId)?.year ?? null;
  return status === 'target' && year !== null && own !== null && year < own;
}

/** Every key of either side, changed figures first, by indicator. */
export function changesBetween(before: ReadonlyMap<string, FigureFact>, after: ReadonlyMap<string, FigureFact>): FigureChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort(compareText);
  const changes = keys.map((key) => changeOf(before.get(key) ?? null, after.get(key) ?? null));
  return inOrder(changes);
}

const ORDER: readonly Change[] = ['raised', 'lowered', 'incomparable', 'unchanged', 'mentioned', 'new', 'dropped'];

function inOrder(changes: readonly FigureChange[]): FigureChange[] {
  return [...changes].sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change) || compareText(a.indicator, b.indicator));
}

function changeOf(before: FigureFact | null, after: FigureFact | null): FigureChange {
  const known = (after ?? before) as FigureFact;
  const indicator = known.indicator.name;
  if (!before || !after)
    return { indicator, change: after ? 'new' : 'dropped', wording: null, before, after, mention: null, difference: null };
  const wording = wordingChange(before.figure.comparator, after.figure.comparator);
  const apart = difference(before, after);
  return { indicator, change: apart ? signOf(apart.value) : 'incomparable', wording, before, after, mention: null, difference: apart };
}

function signOf(value: number): Change {
  if (value === 0) return 'unchanged';
  return value > 0 ? 'raised' : 'lowered';
}

async function sides(reader: GraphReader, request: DiffRequest, source: SourceConditions): Promise<[DocumentRecord[], DocumentRecord[]]> {
  const { fromDocument, toDocument, fromYear, toYear } = request;
  if (fromDocument != null && toDocument != null) {
    const found = await recalledDocuments(reader, [fromDocument, toDocument]);
    return [[named(found, fromDocument)], [named(found, toDocument)]];
  }
  if (fromYear == null || toYear == null || request.place == null) {
    throw new QuestionError('BAD_USER_INPUT', 'Give fromDocument and toDocument, or a place with fromYear and toYear.');
  }
  const documents = await documentsOfPlaces(reader, source, [fromYear, toYear]);
  return [documents.filter(({ year }) => year === fromYear), documents.filter(({ year }) => year === toYear)];
}

function named(found: ReadonlyMap<string, DocumentRecord>, id: string): DocumentRecord {
  const document = found.get(id);
  if (!document) throw new QuestionError('NOT_FOUND', `There is no document ${id}.`);
  return document;
}

const idsOf = (documents: readonly DocumentRecord[]) => documents.map(({ id }) => id);
