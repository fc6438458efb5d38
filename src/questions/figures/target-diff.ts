import type { FigureStatus } from '../../model/vocabulary.js';
import type { Quantity } from '../../schema/units.js';
import { recalledDocuments } from '../by-id.js';
import { QuestionError } from '../errors.js';
import { compareText } from '../page.js';
import type { GraphReader } from '../reader.js';
import type { DocumentRecord, FigureFact } from '../records.js';
import { type SourceConditions, type SourceFilter, sourceConditions } from '../source-filter.js';
import { documentsOfPlaces } from '../texts/place-documents.js';
import { byKey, difference, inKeysOf, keysIn, type Wording, wordingChange } from './figure-comparison.js';
import { type FigureParts, WHOLE_FIGURE } from './figure-rows.js';
import { allFigures } from './figures-of-documents.js';

export interface DiffRequest extends SourceFilter {
  /** Two documents by id, or two years of the documents of a place. */
  readonly fromDocument?: string | null | undefined;
  readonly toDocument?: string | null | undefined;
  readonly fromYear?: number | null | undefined;
  readonly toYear?: number | null | undefined;
  readonly indicator?: string | null | undefined;
  readonly status?: FigureStatus | null | undefined;
}

export type Change = 'raised' | 'lowered' | 'unchanged' | 'incomparable' | 'dropped' | 'new';

export interface FigureChange {
  readonly indicator: string;
  readonly change: Change;
  /** What became of 以上, 左右 and the like; null where one side is missing. */
  readonly wording: Wording | null;
  readonly before: FigureFact | null;
  readonly after: FigureFact | null;
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
  return { from, to, changes: changesBetween(before, inKeysOf(before, side(to), keys)) };
}

/** What works were to cost in a year gone is no aim of the document's own: a review tells it. */
function isOver({ figure: { status, year, documentId } }: FigureFact, documents: readonly DocumentRecord[]): boolean {
  const own = documents.find(({ id }) => id === documentId)?.year ?? null;
  return status === 'target' && year !== null && own !== null && year < own;
}

/** Every key of either side, changed figures first, by indicator. */
export function changesBetween(before: ReadonlyMap<string, FigureFact>, after: ReadonlyMap<string, FigureFact>): FigureChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort(compareText);
  const changes = keys.map((key) => changeOf(before.get(key) ?? null, after.get(key) ?? null));
  return changes.sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change) || compareText(a.indicator, b.indicator));
}

const ORDER: readonly Change[] = ['raised', 'lowered', 'incomparable', 'unchanged', 'new', 'dropped'];

function changeOf(before: FigureFact | null, after: FigureFact | null): FigureChange {
  const known = (after ?? before) as FigureFact;
  const indicator = known.indicator.name;
  if (!before || !after) return { indicator, change: after ? 'new' : 'dropped', wording: null, before, after, difference: null };
  const wording = wordingChange(before.figure.comparator, after.figure.comparator);
  const apart = difference(before, after);
  return { indicator, change: apart ? signOf(apart.value) : 'incomparable', wording, before, after, difference: apart };
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
