import type { Span } from '../../model/span.js';
import { loadStageWords } from '../../schema/stage-words.js';
import type { MentionFact } from '../entity-mentions.js';
import type { GraphReader } from '../reader.js';
import type { DocumentRecord, PassageRecord } from '../records.js';
import { type StageSaid, stageSaid } from './project-stages.js';

const { told, yearIn } = loadStageWords();

/** A sentence that names works. */
export interface WorksMention extends Pick<MentionFact, 'starts' | 'ends'> {
  readonly passage: Pick<PassageRecord, 'id' | 'start' | 'end' | 'text' | 'headings' | 'isHeading' | 'tense'>;
  readonly document: Pick<DocumentRecord, 'year' | 'docType'>;
  /** Of the works. */
  readonly names: readonly string[];
}

type NamedRow = {
  readonly passage: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly name: string;
  readonly aliases: readonly string[];
};

const NAMED = `UNWIND $ids AS id MATCH (p:Passage {id: id}) MATCH (p)-[m:MENTIONS]->(e:Entity)
  RETURN p.id AS passage, m.starts AS starts, m.ends AS ends, e.name AS name, e.aliases AS aliases`;

/**
 * What the sentences tell of the works they name, for each in turn: a claim keeps the strongest sentence of a document only, and 启动 in the
 * review and 力争竣工 in the plan are two.
 */
export async function stagesTold(reader: GraphReader, mentions: readonly WorksMention[]): Promise<readonly (readonly StageSaid[])[]> {
  const ids = [...new Set(mentions.map(({ passage }) => passage.id))];
  const rows = ids.length === 0 ? [] : await reader.read<NamedRow>(NAMED, { ids });
  const named = new Map<string, NamedRow[]>(ids.map((id) => [id, []]));
  for (const row of rows) named.get(row.passage)?.push(row);
  return mentions.map((mention) => stagesOfMention(mention, named.get(mention.passage.id) ?? []));
}

function stagesOfMention({ passage, document, starts, ends, names }: WorksMention, rows: readonly NamedRow[]): StageSaid[] {
  if (passage.isHeading) return [];
  const own = spansIn(passage, starts, ends, names);
  const named = rows
    .flatMap((row) => spansIn(passage, row.starts, row.ends, [row.name, ...row.aliases]))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return own
    .flatMap((name) => told({ sentence: passage.text, name, named }))
    .map(({ stage, isSoon, wording }) => {
      // Words of the other clauses are about other works: 甲路建设加快推进，乙路建成通车.
      const own = { headings: passage.headings, tense: passage.tense, text: wording };
      const one = stageSaid({ stage, stageYear: yearIn(wording, document.year), passage: own, document });
      return isSoon ? { ...one, isAhead: true } : one;
    });
}

/** Where the names stand in the sentence. Offsets count in the file: where noise was taken out of it, the first place with a name is meant. */
function spansIn(
  { text, start, end }: WorksMention['passage'],
  starts: readonly number[],
  ends: readonly number[],
  names: readonly string[],
): Span[] {
  if (end - start === text.length) return starts.map((at, index) => ({ start: at - start, end: (ends[index] ?? at) - start }));
  const name = names.find((one) => text.includes(one));
  return name === undefined ? [] : [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }];
}
