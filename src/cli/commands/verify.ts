import { Command } from 'commander';
import { documentFromText } from '../../documents/document-from-text.js';
import { readDocument } from '../../documents/read-document.js';
import { loadGazetteers } from '../../gazetteer/load.js';
import { ZhengtuError } from '../../model/errors.js';
import type { GraphStore } from '../../model/graph-store.js';
import { assertSound, type Discrepancy, verifyDocument } from '../../pipeline/verify.js';
import { knownDocuments } from '../../store/documents.js';
import { keptDocument } from '../../store/kept-document.js';
import { graphOption, withGraph } from '../graph-option.js';
import { Progress } from '../progress.js';

/** `zhengtu verify` — every quotation in the graph against its source. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('check that every quotation in the graph still equals its source, and that the files are still what was read')
    .addOption(graphOption())
    .action(({ graph }: { graph?: string }) => withGraph(graph, verify));
}

async function verify(store: GraphStore): Promise<void> {
  const ids = [...new Set((await knownDocuments(store)).map(({ id }) => id))];
  const gazetteers = loadGazetteers();
  const progress = new Progress('verifying');
  const found: Discrepancy[] = [];
  let quotations = 0;
  for (const [index, id] of ids.entries()) {
    const kept = await keptDocument(store, id);
    if (kept) {
      quotations += kept.passages.length + kept.quotations.length;
      const sourceOf = () => documentFromText(kept.raw, { name: kept.name, uri: kept.uri });
      found.push(...(await verifyDocument(kept, { sourceOf, hashNow, gazetteers })));
    }
    progress.update(index + 1, ids.length, kept?.uri ?? id);
  }
  progress.stop();
  for (const { document, message } of found) console.error(`${document}: ${message}`);
  console.log(`${ids.length} documents, ${quotations} passages and quotations checked, ${found.length} discrepancies`);
  assertSound(found);
}

async function hashNow(uri: string): Promise<string | null> {
  try {
    return (await readDocument(uri)).hash;
  } catch (error) {
    if (error instanceof ZhengtuError) return null;
    throw error;
  }
}
