import { loadPromiseWords } from '../../schema/promises.js';
import { loadStages } from '../../schema/stages.js';
import { grouped } from '../grouped.js';
import type { GraphReader } from '../reader.js';
import { type DocumentRecord, type EvidenceRecord, type FigureFact, PASSAGE, type PassageRecord } from '../records.js';

/** A figure that some documents give no figure beside, and the part of reports that would speak of it: what was done, or what is to be done. */
export interface Unanswered {
  readonly fact: FigureFact;
  readonly documents: readonly DocumentRecord[];
  readonly isAhead: boolean;
}

/** What was looked for, and where it stands; null where it does not. */
export interface Spoken {
  readonly words: readonly string[];
  readonly mention: EvidenceRecord | null;
}

const { coreOf, isNote } = loadPromiseWords();
const { isAhead } = loadStages();
/** A shorter name stands in many sentences about something else, unless a number stands beside it. */
const SHORTEST_NAME = 4;
const SHORTEST_BESIDE_NUMBER = 2;
const CLAUSES = /[^，；。！]+/gu;

/** Names are looked for across quotation marks: “独角兽”“瞪羚”企业. */
const QUOTES = ['“', '”', '‘', '’'];
const plain = (text: string) => QUOTES.reduce((inner, mark) => `replace(${inner}, '${mark}', '')`, text);
const unquoted = (text: string) => text.replace(/[“”‘’]/gu, '');

const NAMES = `UNWIND $ids AS id MATCH (i:Indicator {id: id}) RETURN id, i.name AS name, i.aliases AS aliases`;
const SENTENCES = `UNWIND $asked AS one MATCH (d:Document {id: one.document}) MATCH (d)<-[:IN_DOCUMENT]-(p:Passage)
  WITH d, p, one.words AS words, ${plain('p.text')} AS text WHERE any(word IN words WHERE text CONTAINS word)
  RETURN p ${PASSAGE} AS passage, d.id AS documentId ORDER BY documentId, passage.ordinal`;

type Row = { readonly passage: PassageRecord; readonly documentId: string };

/**
 * Where the documents speak of each all the same, by any name of the indicator and without the words that say what is done with it:
 * a number that was not read, or words alone (持平). Two reads for all of them.
 */
export async function spokenOf(reader: GraphReader, asked: readonly Unanswered[]): Promise<Spoken[]> {
  if (asked.length === 0) return [];
  const ids = [...new Set(asked.map(({ fact }) => fact.indicator.id))];
  const rows = await reader.read<{ id: string; name: string; aliases: string[] }>(NAMES, { ids });
  const namesOf = new Map(rows.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const sought = asked.map((one) => soughtFor(one, namesOf.get(one.fact.indicator.id) ?? []));
  const documents = new Map(asked.flatMap((one) => one.documents).map((document) => [document.id, document]));
  const told = await sentencesWith(reader, wordsByDocument(asked, sought));
  const texts = told.filter(isText).map((row) => ({ row, isAhead: sideIn(row, documents) }));
  const ofDocument = grouped(texts, ({ row }) => row.documentId);
  return asked.map((one, index) => {
    const own = one.documents
      .flatMap(({ id }) => ofDocument.get(id) ?? [])
      .filter(({ isAhead }) => isAhead === null || isAhead === one.isAhead);
    const wanted = sought[index] as Sought;
    return {
      words: wanted.cores,
      mention: evidenceOf(
        firstOf(
          own.map(({ row }) => row),
          wanted,
        ),
      ),
    };
  });
}

function wordsByDocument(asked: readonly Unanswered[], sought: readonly Sought[]): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const [index, { documents }] of asked.entries()) {
    for (const { id } of documents) {
      const own = words.get(id) ?? new Set();
      for (const core of (sought[index] as Sought).cores) own.add(core);
      words.set(id, own);
    }
  }
  return words;
}

function sentencesWith(reader: GraphReader, words: ReadonlyMap<string, ReadonlySet<string>>): Promise<Row[]> {
  const asked = [...words].map(([document, own]) => ({ document, words: [...own] }));
  return reader.read<Row>(SENTENCES, { asked });
}

/** What a sentence must hold: one of the cores, and the name of what it is a figure of where that is no place. */
interface Sought {
  readonly cores: readonly string[];
  readonly of: readonly string[];
  readonly unit: string;
}

function soughtFor({ fact: { figure, scope } }: Unanswered, names: readonly string[]): Sought {
  const cores = [...new Set([figure.indicator, ...names].map(unquoted).map(coreOf))].filter(
    (core) => core.length >= SHORTEST_BESIDE_NUMBER,
  );
  return { cores, of: scope === null || scope.type === 'Place' ? [] : [scope.name], unit: figure.unit };
}

/** A sentence that is no heading and explains no words. */
function isText({ passage: { headings, text, isHeading } }: Row): boolean {
  return !isHeading && !isNote(text, headings);
}

/** Whether it is of the part that plans; null in what is no report. */
function sideIn({ passage, documentId }: Row, documents: ReadonlyMap<string, DocumentRecord>): boolean | null {
  const { year, docType } = documents.get(documentId) as DocumentRecord;
  if (docType !== 'work-report') return null;
  const { headings, text, tense } = passage;
  return isAhead({ stage: '', stageYear: null, documentYear: year, isReport: true, headings, tense, sentence: text });
}

/** The first sentence that tells a number of one year with it, else any number, else the first that names it. */
function firstOf(rows: readonly Row[], sought: Sought): Row | null {
  const own = rows.filter(({ passage }) => sought.of.every((name) => unquoted(passage.text).includes(name)));
  const told = own.map((row) => ({
    row,
    how: Math.max(0, ...sought.cores.map((core) => howTold(unquoted(row.passage.text), core, sought.unit))),
  }));
  const best = Math.max(NOT_AT_ALL, ...told.map(({ how }) => how));
  return best === NOT_AT_ALL ? null : (told.find(({ how }) => how === best)?.row ?? null);
}

const NOT_AT_ALL = 0;
const IN_WORDS = 1;
const OVER_YEARS = 2;
const WITH_NUMBER = 3;
const YEARS = /年均|年间|[三四五]年/u;

function howTold(text: string, core: string, unit: string): number {
  const clauses = [...text.matchAll(CLAUSES)].map(([clause]) => clause).filter((clause) => clause.includes(core));
  const numbered = clauses.filter((clause) => (core.length < SHORTEST_NAME ? isBesideNumber(clause, core, unit) : /\d/u.test(clause)));
  if (numbered.length > 0) return numbered.some((clause) => !YEARS.test(clause)) ? WITH_NUMBER : OVER_YEARS;
  return clauses.length > 0 && core.length >= SHORTEST_NAME ? IN_WORDS : NOT_AT_ALL;
}

/** 公园（游园）5座, 12座公园: in the unit that the number was promised in. */
function isBesideNumber(clause: string, core: string, unit: string): boolean {
  const at = clause.indexOf(core);
  const behind = /^[^、\d]{0,5}[\d.]+(?<unit>\D{0,4})/u.exec(clause.slice(at + core.length))?.groups?.unit;
  const before = /[\d.]+(?<unit>\D{1,3})$/u.exec(clause.slice(0, at))?.groups?.unit;
  return [behind, before].some((one) => one?.startsWith(unit));
}

function evidenceOf(row: Row | null): EvidenceRecord | null {
  if (!row) return null;
  const { passage, documentId } = row;
  return { documentId, start: passage.start, end: passage.end, passage };
}
