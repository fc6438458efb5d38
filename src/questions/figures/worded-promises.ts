import { loadPromiseWords } from '../../schema/promises.js';
import { loadStages } from '../../schema/stages.js';
import { compareText } from '../page.js';
import type { GraphReader } from '../reader.js';
import {
  type DocumentRecord,
  type EvidenceRecord,
  type FigureFact,
  type IndicatorRecord,
  PASSAGE,
  type PassageRecord,
} from '../records.js';
import { bySureness } from './figure-comparison.js';

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

const { worded, isForOthers, isBeside } = loadPromiseWords();
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
  const documents = new Map(targetDocuments.map((document) => [document.id, document]));
  const results = resultDocuments.flatMap(({ id }) => facts.get(id) ?? []);
  const own = [...targetDocuments.flatMap(({ id }) => facts.get(id) ?? []), ...results];
  const numbered = new Set(own.filter((fact) => isTargetOf(year, fact, documents)).map(({ indicator }) => indicator.id));
  const names = namesOf(own.map(({ indicator }) => indicator));
  const found = new Map<string, WordedPromise>();
  for (const { passage, documentId } of sentences) {
    const document = documents.get(documentId);
    if (!document || !isToCome(passage, document) || isOfOthers(passage, year)) continue;
    for (const indicator of wordedIn(passage.text, year, names)) {
      if (numbered.has(indicator.id) || found.has(indicator.id)) continue;
      const { start, end } = passage;
      const result = resultOf(indicator, results, year);
      found.set(indicator.id, { indicator: indicator.name, evidence: { documentId, start, end, passage }, result });
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.indicator, b.indicator));
}

function isTargetOf(year: number, { figure }: FigureFact, documents: ReadonlyMap<string, DocumentRecord>): boolean {
  return figure.status === 'target' && documents.has(figure.documentId) && (figure.year ?? year) === year;
}

type Named = readonly [name: string, indicator: IndicatorRecord];

/** Every name that tells an indicator apart, the longest first. */
function namesOf(indicators: readonly IndicatorRecord[]): Named[] {
  const each = [...new Map(indicators.map((one) => [one.id, one])).values()].filter(({ isVague }) => !isVague);
  const names = each.flatMap((one) => [one.name, ...one.aliases].filter(isTelling).map((name) => [name, one] as const));
  return names.sort(([a], [b]) => b.length - a.length || compareText(a, b));
}

function isTelling(name: string): boolean {
  return name.length >= SHORTEST_NAME && !worded.some((word) => name.includes(word));
}

function isToCome({ headings, text, tense }: PassageRecord, { year, docType }: DocumentRecord): boolean {
  const isReport = docType === 'work-report';
  return isAhead({ stage: '', stageYear: null, documentYear: year, isReport, headings: headings ?? [], tense, sentence: text });
}

/** Whether headings say that other years are meant, and none that this one is. */
function isOfOthers({ headings }: PassageRecord, year: number): boolean {
  const said = (headings ?? []).map((heading) => isForOthers(heading, year));
  return said.includes(true) && !said.includes(false);
}

/** The indicators that a sentence words an aim for. A time that it names holds for the clauses behind. */
function wordedIn(text: string, year: number, names: readonly Named[]): IndicatorRecord[] {
  const found: IndicatorRecord[] = [];
  let isOthers = false;
  for (const [clause] of text.matchAll(CLAUSES)) {
    isOthers = isForOthers(clause, year) ?? isOthers;
    if (isOthers || !worded.some((word) => clause.includes(word))) continue;
    found.push(...subjectsOf(clause, names));
  }
  return found;
}

/** What a clause without a number begins with, and what stands beside it in a list: 零售总额、进出口总额增幅均高于…, but not what it is held against. */
function subjectsOf(clause: string, names: readonly Named[]): IndicatorRecord[] {
  const found: IndicatorRecord[] = [];
  let end = -1;
  for (let next = nextName(clause, 0, names); next; next = nextName(clause, end, names)) {
    const [at, [name, indicator]] = next;
    if (end >= 0 && !isBeside(clause.slice(end, at))) break;
    found.push(indicator);
    end = at + name.length;
  }
  return NUMBER.test(end < 0 ? clause : clause.slice(end)) ? [] : found;
}

/** The first name at or behind `from`, the longest where several begin there. */
function nextName(clause: string, from: number, names: readonly Named[]): readonly [number, Named] | null {
  let first: readonly [number, Named] | null = null;
  for (const named of names) {
    const at = clause.indexOf(named[0], from);
    if (at >= 0 && (first === null || at < first[0])) first = [at, named];
  }
  return first;
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
