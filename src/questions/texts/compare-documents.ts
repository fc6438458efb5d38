import type { EntityType } from '../../model/vocabulary.js';
import { recalledDocuments, textsOf } from '../by-id.js';
import { QuestionError } from '../errors.js';
import { byKey, inKeysOf, keysIn } from '../figures/figure-comparison.js';
import { type FigureParts, WHOLE_FIGURE } from '../figures/figure-rows.js';
import { allFigures } from '../figures/figures-of-documents.js';
import { changesBetween, type FigureChange } from '../figures/target-diff.js';
import { compareText } from '../page.js';
import { type GraphReader, recall } from '../reader.js';
import { type DocumentRecord, ENTITY_PROPERTIES, type EntityProperties, type EntityRecord } from '../records.js';
import { inIndustry, type SourceFilter, sourceConditions } from '../source-filter.js';
import { projection, where } from '../statement.js';
import { wordsIn } from './words-in.js';

export interface ComparisonRequest extends Pick<SourceFilter, 'industry' | 'minConfidence'> {
  readonly left: string;
  readonly right: string;
  readonly types?: readonly EntityType[] | null | undefined;
}

export interface Comparison {
  readonly left: DocumentRecord;
  readonly right: DocumentRecord;
  readonly common: readonly EntityRecord[];
  /** What the one names, and of which the other's text holds no name. */
  readonly onlyLeft: readonly EntityRecord[];
  readonly onlyRight: readonly EntityRecord[];
  /** What only the right names, while the words stand in the left's text: as part of another name, or in passing. */
  readonly inWordsOfLeft: readonly EntityRecord[];
  readonly inWordsOfRight: readonly EntityRecord[];
  readonly targets: readonly FigureChange[];
  readonly results: readonly FigureChange[];
}

/** So much of what is compared as is read: of entities id, type, name and aliases at least, of figures what they are compared by. */
export interface ComparedParts {
  /** Whether the texts are searched for what only the other names; without, such lists tell of names alone. */
  readonly texts: boolean;
  readonly entity: EntityProperties;
  readonly figure: FigureParts;
}

const WHOLE: ComparedParts = { texts: true, entity: ENTITY_PROPERTIES, figure: WHOLE_FIGURE };

/** What two documents have in common, what only one of them names, and what became of the figures. */
export async function compareDocuments(reader: GraphReader, request: ComparisonRequest, parts: ComparedParts = WHOLE): Promise<Comparison> {
  const ids = [request.left, request.right];
  const { industry, minConfidence, types } = request;
  const source = await sourceConditions(reader, { industry, minConfidence });
  const named = `UNWIND $ids AS id MATCH (d:Document {id: id}) MATCH (d)-[:NAMES]->(e:Entity)
    ${where(types && 'e.type IN $types', inIndustry(source, 'e'))} RETURN d.id AS document, e ${projection(parts.entity)} AS entity`;
  const [documents, rows, figures, texts] = await Promise.all([
    recalledDocuments(reader, ids),
    recall<{ document: string; entity: EntityRecord }>(reader, named, { ...source.parameters, ids, ...(types && { types }) }),
    allFigures(reader, ids, null, source, parts.figure),
    parts.texts ? textsOf(reader, ids) : null,
  ]);
  const namedIn = (id: string) => new Map(rows.filter(({ document }) => document === id).map(({ entity }) => [entity.id, entity]));
  const [left, right] = [namedIn(request.left), namedIn(request.right)];
  const keys = keysIn([...documents.values()]);
  const holds = (id: string) => wordsIn(texts?.get(id) ?? '');
  const onlyIn = (
    own: ReadonlyMap<string, EntityRecord>,
    other: ReadonlyMap<string, EntityRecord>,
    isInWords: (entity: EntityRecord) => boolean,
  ) => {
    const only = sorted([...own.values()].filter(({ id }) => !other.has(id)));
    const inWords = new Set(only.filter(isInWords));
    return { only: only.filter((entity) => !inWords.has(entity)), inWords: [...inWords] };
  };
  const [ofLeft, ofRight] = [onlyIn(left, right, holds(request.right)), onlyIn(right, left, holds(request.left))];
  const changes = (status: 'target' | 'result') => {
    const side = (id: string) =>
      byKey(
        figures.filter(({ figure }) => figure.status === status && figure.documentId === id),
        keys,
      );
    const before = side(request.left);
    return changesBetween(before, inKeysOf(before, side(request.right), keys));
  };
  return {
    left: known(documents, request.left),
    right: known(documents, request.right),
    common: sorted([...left.values()].filter(({ id }) => right.has(id))),
    onlyLeft: ofLeft.only,
    onlyRight: ofRight.only,
    inWordsOfLeft: ofRight.inWords,
    inWordsOfRight: ofLeft.inWords,
    targets: changes('target'),
    results: changes('result'),
  };
}

function known(documents: ReadonlyMap<string, DocumentRecord>, id: string): DocumentRecord {
  const document = documents.get(id);
  if (!document) throw new QuestionError('NOT_FOUND', `There is no document ${id}.`);
  return document;
}

function sorted(entities: readonly EntityRecord[]): readonly EntityRecord[] {
  return [...entities].sort((a, b) => compareText(a.type, b.type) || compareText(a.name, b.name) || compareText(a.id, b.id));
}
