import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCuration } from '../../src/cli/open-curation.js';
import type { Curator } from '../../src/curation/curator.js';
import { Ledger } from '../../src/curation/ledger.js';
import type { NewDocument } from '../../src/model/curation.js';
import type { GraphStore } from '../../src/model/graph-store.js';
import type { Extract, Reader } from '../../src/pipeline/read-under-judgements.js';
import { openStore, type StoreSettings } from '../../src/store/open-store.js';
import { clearGraph } from './clear-graph.js';
import { MEETING, REPORT_2022, REPORT_2023 } from './curation-texts.js';
import { lazyReader } from './lazy-reader.js';

export const DOCUMENTS: readonly NewDocument[] = [
  { text: REPORT_2022, name: '庆云2022' },
  { text: REPORT_2023, name: '庆云2023', speaker: '王立新' },
  { text: MEETING, name: '滨州会议', year: 2022, publishedOn: '2022-05-06' },
];

/** The real extractor, which reads the same text under the same facts and splits once only. */
function cachedReader(): Reader {
  const reader = lazyReader();
  const known = new Map<string, ReturnType<Extract>>();
  const extract: Extract = (source, splits) => {
    const key = JSON.stringify([source.hash, source.name, source.uri, source.declared, splits]);
    const found = known.get(key) ?? reader.extract(source, splits);
    // What joins what is a function of the merges, which the key does not show: splits are read anew each time.
    if (splits.isEmpty) known.set(key, found);
    return found;
  };
  return { ...reader, extract };
}
export const READER = cachedReader();

export interface Curated {
  readonly store: GraphStore;
  readonly curation: Curator;
  readonly ledger: Ledger;
  /** Curation of its own over the same graph and ledger. */
  another(): Curator;
  close(): Promise<void>;
}

const IN_MEMORY = { engine: 'embedded', path: ':memory:' } as const;

/** Curation over an empty graph and a ledger in a folder of its own, or over the ledger given. */
export async function openCurated(ledgerPath?: string, settings: StoreSettings = IN_MEMORY): Promise<Curated> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-curation-'));
  const store = await openStore(settings);
  if (settings.engine === 'neo4j') await clearGraph(store);
  const ledger = new Ledger(ledgerPath ?? join(folder, 'judgements.jsonl'));
  const another = () => openCuration(store, ledger, READER);
  const curation = another();
  const close = async () => {
    await curation.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, curation, ledger, another, close };
}

export async function ingestAll({ curation }: Pick<Curated, 'curation'>): Promise<void> {
  for (const document of DOCUMENTS) await curation.ingest(document);
}
