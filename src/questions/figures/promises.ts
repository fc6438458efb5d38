import { loadPromiseWords } from '../../schema/promises.js';
import type { Quantity } from '../../schema/units.js';
import { grouped } from '../grouped.js';
import { compareText } from '../page.js';
import type { GraphReader } from '../reader.js';
import type { DocumentRecord, EvidenceRecord, FigureFact } from '../records.js';
import { type SourceFilter, sourceConditions } from '../source-filter.js';
import { documentsOfPlaces } from '../texts/place-documents.js';
import { byKey, bySureness, difference, keysOf } from './figure-comparison.js';
import { type FigureParts, WHOLE_FIGURE } from './figure-rows.js';
import { allFigures } from './figures-of-documents.js';
import { isCost, isExplained, promiseVerdict, type Verdict } from './promise-verdict.js';
import { resolveIndicator } from './resolve-indicator.js';
import { type Spoken, spokenOf } from './spoken-of.js';
import { type FactsByDocument, type WordedPromise, type WordedSentence, wordedPromises, wordedSentences } from './worded-promises.js';

const { partsOf, withoutYears, overYears: meansOf } = loadPromiseWords();

export interface PromisesRequest extends SourceFilter {
  /** The year that the targets are for; results are looked for in the documents of that place a year later. */
  readonly year: number;
  readonly indicator?: string | null | undefined;
}

export interface PromiseRow {
  readonly indicator: string;
  readonly target: FigureFact;
  /** Where the verdict is other-measure or other-years, what is told in its place; where only the parts of a whole are told, the lower one. */
  readonly result: FigureFact | null;
  readonly verdict: Verdict;
  /** Where the verdict is mentioned, the sentence that names it. */
  readonly mention: EvidenceRecord | null;
  /** Where no figure answers it: the words that the part of the next year's texts that looks back was searched for. */
  readonly soughtAs: readonly string[];
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
  const facts = await allFigures(reader, ids, asked, source, parts, asked ? [...partsOf(asked.name), ...meansOf(asked.name)] : []);
  // So that a card looks at what its own documents hold and not at all there is.
  const ofDocument = grouped(facts, ({ figure }) => figure.documentId);
  const isAsked = ({ indicator }: FigureFact) => asked === null || indicator.id === asked.id;
  const askedOf = asked ? grouped(facts.filter(isAsked), ({ figure }) => figure.documentId) : ofDocument;
  const ofPlace = grouped(documents, ({ place }) => place as string);
  const targetIds = documents.filter((document) => document.year === year).map(({ id }) => id);
  let sentences: Promise<readonly WordedSentence[]> | undefined;
  const cards = [...ofPlace.keys()].sort(compareText).map((place) => scoreCard(place, year, ofPlace.get(place) ?? [], ofDocument, isAsked));
  const mentions = await mentionsIn(reader, cards);
  return cards.map((card) => {
    const rows = card.rows.map((row) => withMention(row, mentions.get(row)));
    const worded = async () => {
      sentences ??= wordedSentences(reader, targetIds);
      return wordedPromises(await sentences, card.targetDocuments, card.resultDocuments, askedOf, year);
    };
    return { ...card, rows, worded };
  });
}

type Card = Omit<ScoreCard, 'worded'>;

/** The sentences that name what no figure answers; the texts of a place that has none for the next year are not there to name it. */
async function mentionsIn(reader: GraphReader, cards: readonly Card[]): Promise<Map<PromiseRow, Spoken>> {
  const open = cards.flatMap(({ rows, resultDocuments: documents }) =>
    rows.flatMap((row) => (row.verdict === 'not-mentioned' && documents.length > 0 ? [{ row, documents }] : [])),
  );
  const asked = open.map(({ row, documents }) => ({ fact: row.target, documents, isAhead: false }));
  const found = await spokenOf(reader, asked);
  return new Map(open.map(({ row }, index) => [row, found[index] as Spoken]));
}

function withMention(row: PromiseRow, spoken: Spoken | undefined): PromiseRow {
  if (!spoken) return row;
  const { words: soughtAs, mention } = spoken;
  return { ...row, verdict: mention ? 'mentioned' : row.verdict, mention, soughtAs };
}

function scoreCard(
  place: string,
  year: number,
  documents: readonly DocumentRecord[],
  facts: FactsByDocument,
  isAsked: (fact: FigureFact) => boolean,
): Card {
  const targetDocuments = documents.filter((document) => document.year === year);
  const resultDocuments = documents.filter((document) => document.year === year + 1);
  const targets = byKey(
    figuresFor(year, 'target', targetDocuments, facts).filter((fact) => isOfYear(fact) && isAsked(fact) && isAim(fact)),
  );
  const results = figuresFor(year, 'result', resultDocuments, facts);
  const told = results.filter(isOfYear);
  const answered = answers(targets, told);
  const inOthers = grouped(told, subjectOf);
  const overYears = grouped(
    results.filter((fact) => !isOfYear(fact)),
    subjectOf,
  );
  const ofParts = grouped(told, ({ indicator, figure, scope }) => partKey(indicator.name, figure.measure, scope));
  const rows = [...targets].map(([key, target]) => {
    const subject = subjectOf(target);
    const { figure, scope } = target;
    const parts = partsOf(target.indicator.name).map((part) => ofParts.get(partKey(part, figure.measure, scope)) ?? []);
    return (
      answeredBy(target, answered.get(key) ?? null) ??
      answeredByParts(target, parts) ??
      answeredOtherwise(target, 'other-measure', inOthers.get(subject)) ??
      answeredOtherwise(target, 'other-years', overYears.get(subject)) ??
      unanswered(target)
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

/** Figures of some documents that are for the year, or say of no year what they are for. */
function figuresFor(year: number, status: 'target' | 'result', documents: readonly DocumentRecord[], facts: FactsByDocument) {
  const own = documents.flatMap(({ id }) => facts.get(id) ?? []);
  return own.filter(({ figure }) => figure.status === status && (figure.year ?? year) === year);
}

/** What several years add up to answers no target of one. */
function isOfYear({ figure, indicator }: FigureFact): boolean {
  return figure.years === 1 && withoutYears(indicator.name) === indicator.name;
}

/** What works are to cost is no aim, nor what a note says of a word. */
function isAim(fact: FigureFact): boolean {
  return !isCost(fact) && !isExplained(fact);
}

const subjectOf = ({ indicator, scope }: FigureFact) => `${withoutYears(indicator.name)} ${scope?.id}`;

const partKey = (indicator: string, measure: string, scope: FigureFact['scope']) => [indicator, measure, scope?.id].join('\n');

function answeredBy(target: FigureFact, result: FigureFact | null): PromiseRow | null {
  return result && { indicator: target.indicator.name, target, result, ...promiseVerdict(target, result), mention: null, soughtAs: [] };
}

/** By the results of all parts of a whole: kept where each keeps it, missed where none does. The one that lies lower stands for them. */
function answeredByParts(target: FigureFact, parts: readonly (readonly FigureFact[])[]): PromiseRow | null {
  const rows = parts.flatMap((told) => answeredBy(target, [...told].sort(bySureness)[0] ?? null) ?? []);
  const lowest = [...rows].sort((a, b) => (a.gap?.value ?? 0) - (b.gap?.value ?? 0))[0];
  if (!lowest || rows.length < parts.length) return null;
  return { ...lowest, verdict: rows.every(({ verdict }) => verdict === lowest.verdict) ? lowest.verdict : 'unclear' };
}

/** By what is told in its place, the surest; null where nothing is. */
function answeredOtherwise(target: FigureFact, verdict: Verdict, told: readonly FigureFact[] = []): PromiseRow | null {
  const result = [...told].sort(bySureness)[0];
  return result ? { ...unanswered(target), result, verdict } : null;
}

function unanswered(target: FigureFact): PromiseRow {
  return { indicator: target.indicator.name, target, result: null, verdict: 'not-mentioned', mention: null, soughtAs: [], gap: null };
}
