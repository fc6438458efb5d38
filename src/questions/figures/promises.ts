import { loadPromiseWords } from '../../schema/promises.js';
import type { Quantity } from '../../schema/units.js';
import { grouped } from '../grouped.js';
import { compareText } from '../page.js';
import type { GraphReader } from '../reader.js';
import type { DocumentRecord, FigureFact } from '../records.js';
import { type SourceFilter, sourceConditions } from '../source-filter.js';
import { documentsOfPlaces } from '../texts/place-documents.js';
import { byKey, bySureness, difference, keysOf } from './figure-comparison.js';
import { type FigureParts, WHOLE_FIGURE } from './figure-rows.js';
import { allFigures } from './figures-of-documents.js';
import { promiseVerdict, type Verdict } from './promise-verdict.js';
import { resolveIndicator } from './resolve-indicator.js';
import { type FactsByDocument, type WordedPromise, type WordedSentence, wordedPromises, wordedSentences } from './worded-promises.js';

const { partsOf } = loadPromiseWords();

export interface PromisesRequest extends SourceFilter {
  /** The year that the targets are for; results are looked for in the documents of that place a year later. */
  readonly year: number;
  readonly indicator?: string | null | undefined;
}

export interface PromiseRow {
  readonly indicator: string;
  readonly target: FigureFact;
  /** Where the verdict is other-measure, what is told in its place; where only the parts of a whole are told, the lower one. */
  readonly result: FigureFact | null;
  readonly verdict: Verdict;
  /** Result less target, in a comparable unit; from the nearer end of a range, 0 within it. */
  readonly gap: Quantity | null;
}

export interface ScoreCard {
  readonly place: string;
  readonly year: number;
  readonly targetDocuments: readonly DocumentRecord[];
  readonly resultDocuments: readonly DocumentRecord[];
  readonly rows: readonly PromiseRow[];
  /** Aims without a number; looked for when asked for, once for all cards. */
  worded(): Promise<readonly WordedPromise[]>;
}

/** The targets of a year beside the results that the next year's documents give, one card a place; of `parts` at least what figures are compared by. */
export async function promises(reader: GraphReader, request: PromisesRequest, parts: FigureParts = WHOLE_FIGURE): Promise<ScoreCard[]> {
  const { year, indicator, ...filter } = request;
  const source = await sourceConditions(reader, { ...filter, year: null });
  const documents = (await documentsOfPlaces(reader, source, [year, year + 1])).filter(({ place }) => place !== null);
  const asked = indicator ? await resolveIndicator(reader, indicator) : null;
  const ids = documents.map(({ id }) => id);
  const facts = await allFigures(reader, ids, asked, source, parts, asked ? partsOf(asked.name) : []);
  // So that a card looks at what its own documents hold and not at all there is.
  const ofDocument = grouped(facts, ({ figure }) => figure.documentId);
  const isAsked = ({ indicator }: FigureFact) => asked === null || indicator.id === asked.id;
  const askedOf = asked ? grouped(facts.filter(isAsked), ({ figure }) => figure.documentId) : ofDocument;
  const ofPlace = grouped(documents, ({ place }) => place as string);
  const targetIds = documents.filter((document) => document.year === year).map(({ id }) => id);
  let sentences: Promise<readonly WordedSentence[]> | undefined;
  return [...ofPlace.keys()].sort(compareText).map((place) => {
    const card = scoreCard(place, year, ofPlace.get(place) ?? [], ofDocument, isAsked);
    const worded = async () => {
      sentences ??= wordedSentences(reader, targetIds);
      return wordedPromises(await sentences, card.targetDocuments, card.resultDocuments, askedOf, year);
    };
    return { ...card, worded };
  });
}

function scoreCard(
  place: string,
  year: number,
  documents: readonly DocumentRecord[],
  facts: FactsByDocument,
  isAsked: (fact: FigureFact) => boolean,
): Omit<ScoreCard, 'worded'> {
  const targetDocuments = documents.filter((document) => document.year === year);
  const resultDocuments = documents.filter((document) => document.year === year + 1);
  const targets = byKey(figuresFor(year, 'target', targetDocuments, facts).filter(isAsked));
  const told = figuresFor(year, 'result', resultDocuments, facts);
  const results = answers(targets, told);
  const inOthers = grouped(told, ({ indicator, scope }) => `${indicator.id} ${scope?.id}`);
  const ofParts = grouped(told, ({ indicator, figure, scope }) => partKey(indicator.name, figure.measure, scope));
  const rows = [...targets].map(([key, target]) => {
    const other = inOthers.get(`${target.indicator.id} ${target.scope?.id}`) ?? [];
    const { figure, scope } = target;
    const parts = partsOf(target.indicator.name).map((part) => ofParts.get(partKey(part, figure.measure, scope)) ?? []);
    return (
      answeredBy(target, results.get(key) ?? null) ??
      answeredByParts(target, parts) ??
      unanswered(target, [...other].sort(bySureness)[0] ?? null)
    );
  });
  return { place, year, targetDocuments, resultDocuments, rows: rows.sort((a, b) => compareText(a.indicator, b.indicator)) };
}

/**
 * The result that answers each target: one in a comparable unit before others, then one from the sentence that answers
 * most targets (a report sums its year up in one or two), then the surest.
 */
function answers(targets: ReadonlyMap<string, FigureFact>, results: readonly FigureFact[]): Map<string, FigureFact> {
  const candidates = new Map<string, FigureFact[]>();
  const answered = new Map<string, number>();
  for (const result of results) {
    const key = keysOf(result).find((one) => targets.has(one));
    if (key === undefined) continue;
    candidates.set(key, [...(candidates.get(key) ?? []), result]);
    answered.set(result.evidence.passage.id, (answered.get(result.evidence.passage.id) ?? 0) + 1);
  }
  const best = (own: readonly FigureFact[], target: FigureFact) => {
    const isComparable = (result: FigureFact) => Number(difference(target, result) !== null);
    const inSummary = ({ evidence }: FigureFact) => answered.get(evidence.passage.id) ?? 0;
    return [...own].sort((a, b) => isComparable(b) - isComparable(a) || inSummary(b) - inSummary(a) || bySureness(a, b))[0] as FigureFact;
  };
  return new Map([...candidates].map(([key, own]) => [key, best(own, targets.get(key) as FigureFact)]));
}

/** Figures of some documents that are for the year alone, or say of no year what they are for: what several years add up to answers no target of one. */
function figuresFor(year: number, status: 'target' | 'result', documents: readonly DocumentRecord[], facts: FactsByDocument) {
  const own = documents.flatMap(({ id }) => facts.get(id) ?? []);
  return own.filter(({ figure }) => figure.status === status && figure.years === 1 && (figure.year ?? year) === year);
}

const partKey = (indicator: string, measure: string, scope: FigureFact['scope']) => [indicator, measure, scope?.id].join('\n');

function answeredBy(target: FigureFact, result: FigureFact | null): PromiseRow | null {
  return result && { indicator: target.indicator.name, target, result, ...promiseVerdict(target, result) };
}

/** By the results of all parts of a whole: kept where each keeps it, missed where none does. The one that lies lower stands for them. */
function answeredByParts(target: FigureFact, parts: readonly (readonly FigureFact[])[]): PromiseRow | null {
  const rows = parts.flatMap((told) => answeredBy(target, [...told].sort(bySureness)[0] ?? null) ?? []);
  const lowest = [...rows].sort((a, b) => (a.gap?.value ?? 0) - (b.gap?.value ?? 0))[0];
  if (!lowest || rows.length < parts.length) return null;
  return { ...lowest, verdict: rows.every(({ verdict }) => verdict === lowest.verdict) ? lowest.verdict : 'unclear' };
}

function unanswered(target: FigureFact, other: FigureFact | null): PromiseRow {
  const verdict = other ? 'other-measure' : 'not-mentioned';
  return { indicator: target.indicator.name, target, result: other, verdict, gap: null };
}
