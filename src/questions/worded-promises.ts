import { loadPromiseWords } from '../schema/promises.js';
import { loadStages } from '../schema/stages.js';
import { bySureness } from './figure-comparison.js';
import { compareText } from './page.js';
import type { GraphReader } from './reader.js';
import { type DocumentRecord, type EvidenceRecord, type FigureFact, type IndicatorRecord, PASSAGE, type PassageRecord } from './records.js';

/** An aim without a number: 居民收入增长与经济增长同步. Nothing can be held against it but what the next year tells. */
export interface WordedPromise {
  readonly indicator: string;
  readonly evidence: EvidenceRecord;
  /** What is told of it a year later, the growth before the level. */
  readonly result: FigureFact | null;
}

/** A sentence that holds words of an aim without a number. */
export type WordedSentence = { readonly passage: PassageRecord; readonly documentId: string };

/** Figures by the id of their document. */
export type FactsByDocument = ReadonlyMap<string, readonly FigureFact[]>;

const { worded } = loadPromiseWords();
const { isAhead } = loadStages();
const CLAUSES = /[^，；。！]+/gu;
const NUMBER = /\d/u;
/** 税收 and 用水 stand in many sentences that are not about how much. */
const SHORTEST_NAME = 4;

/** The sentences of these documents that hold words of an aim without a number, in one read. */
export async function wordedSentences(reader: GraphReader, documents: readonly string[]): Promise<WordedSentence[]> {
  if (documents.length === 0) return [];
  const statement = `UNWIND $documents AS id MATCH (d:Document {id: id}) MATCH (d)<-[:IN_DOCUMENT]-(p:Passage)
    WHERE any(word IN $worded WHERE p.text CONTAINS word)
    RETURN p ${PASSAGE} AS passage, d.id AS documentId ORDER BY documentId, passage.ordinal`;
  return reader.read<WordedSentence>(statement, { documents, worded });
}

/** The aims without a number among these sentences, one for each indicator that the documents know and set no number for. */
export function wordedPromises(
  sentences: readonly WordedSentence[],
  targetDocuments: readonly DocumentRecord[],
  resultDocuments: readonly DocumentRecord[],
  facts: FactsByDocument,
  year: number,
): WordedPromise[] {
  const targetIds = new Map(targetDocuments.map((document) => [document.id, document]));
  const results = resultDocuments.flatMap(({ id }) => facts.get(id) ?? []);
  const own = [...targetDocuments.flatMap(({ id }) => facts.get(id) ?? []), ...results];
  const isTarget = ({ figure }: FigureFact) =>
    figure.status === 'target' && targetIds.has(figure.documentId) && (figure.year ?? year) === year;
  const numbered = new Set(own.filter(isTarget).map(({ indicator }) => indicator.id));
  const indicators = new Map(own.map(({ indicator }) => [indicator.id, indicator]));
  const names = [...indicators.values()].flatMap((one) => namesOf(one).map((name) => [name, one] as const));
  names.sort(([a], [b]) => b.length - a.length || compareText(a, b));
  const found = new Map<string, WordedPromise>();
  for (const { passage, documentId } of sentences) {
    const document = targetIds.get(documentId);
    if (!document || !isToCome(passage, document)) continue;
    for (const clause of passage.text.matchAll(CLAUSES)) {
      const indicator = wordedIn(clause[0], names);
      if (!indicator || numbered.has(indicator.id) || found.has(indicator.id)) continue;
      const result = resultOf(indicator, results, year);
      const { start, end } = passage;
      found.set(indicator.id, { indicator: indicator.name, evidence: { documentId, start, end, passage }, result });
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.indicator, b.indicator));
}

function namesOf({ name, aliases, isVague }: IndicatorRecord): string[] {
  return isVague ? [] : [name, ...aliases].filter((one) => one.length >= SHORTEST_NAME);
}

function isToCome({ headings, text }: PassageRecord, { year, docType }: DocumentRecord): boolean {
  const isReport = docType === 'work-report';
  return isAhead({ stage: '', stageYear: null, documentYear: year, isReport, headings: headings ?? [], sentence: text });
}

/** The indicator with the longest name in a clause that words an aim and gives no number. */
function wordedIn(clause: string, names: readonly (readonly [string, IndicatorRecord])[]): IndicatorRecord | null {
  if (NUMBER.test(clause) || !worded.some((word) => clause.includes(word))) return null;
  return names.find(([name]) => clause.includes(name))?.[1] ?? null;
}

function resultOf(indicator: IndicatorRecord, facts: readonly FigureFact[], year: number): FigureFact | null {
  const told = facts.filter(
    (fact) =>
      fact.indicator.id === indicator.id &&
      fact.figure.status === 'result' &&
      fact.figure.years === 1 &&
      (fact.figure.year ?? year) === year,
  );
  const isGrowth = ({ figure }: FigureFact) => Number(figure.measure === 'growth');
  return told.sort((a, b) => isGrowth(b) - isGrowth(a) || bySureness(a, b))[0] ?? null;
}
