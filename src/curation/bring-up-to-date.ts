import type { DocumentFacts } from '../model/document.js';
import type { GraphDocument } from '../model/extraction.js';
import { readUnderJudgements } from '../pipeline/read-under-judgements.js';
import { rawTexts } from '../questions/by-id.js';
import type { Decisions } from '../resolve/judgements/judgements.js';
import type { CurationParts, HeldReading, HeldSource } from './parts.js';

/**
 * Reads every document again that was read under other judgements than those that stand now, one transaction each, so that the
 * graph is what a fresh ingest would make of it. Gives how many there were. Where it is broken off, the next call does the rest.
 */
export async function bringUpToDate(decisions: Decisions, parts: CurationParts): Promise<number> {
  const digestOf = await digests(decisions, parts);
  let changed = 0;
  for (const held of await parts.heldReadings()) {
    if (digestOf(held) === held.judgements) continue;
    await readAgain(held, decisions, parts);
    changed++;
  }
  return changed;
}

/** The digest of the judgements that now concern a document of the graph. */
export async function digests(
  decisions: Decisions,
  { documentsNaming }: Pick<CurationParts, 'documentsNaming'>,
): Promise<(held: Pick<HeldReading, 'id' | 'readAs'>) => string | null> {
  const naming = await documentsNaming(decisions.entityIds);
  return ({ id, readAs }) => decisions.digest(id, readAs === null ? (naming.get(id) ?? new Set()) : new Set(readAs));
}

async function readAgain(held: HeldReading, decisions: Decisions, parts: CurationParts): Promise<void> {
  const raw = (await rawTexts(parts.store, [held.id])).get(held.id);
  if (raw === undefined) return; // removed meanwhile
  const read = new Map<string, GraphDocument>();
  for (const { uri, name, declared } of keptLast(held)) {
    const facts = JSON.parse(declared) as Partial<DocumentFacts>;
    const document =
      read.get(declared) ?? (await readUnderJudgements(parts.sourceOf(raw, { name, uri, declared: facts }), decisions, parts));
    read.set(declared, document);
    const { extraction } = document;
    await parts.write({ ...document, extraction: { ...extraction, document: { ...extraction.document, uri, name } } });
  }
}

/** Of readings that differ the last one written counts: the one that counts now comes last. */
function keptLast({ sources, fingerprint }: HeldReading): HeldSource[] {
  const isKept = (source: HeldSource) => source.fingerprint === fingerprint;
  return [...sources.filter((source) => !isKept(source)), ...sources.filter(isKept)];
}
