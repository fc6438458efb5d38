import type { GraphDocument } from '../model/extraction.js';
import type { GraphStore, WriteStep } from '../model/graph-store.js';
import { arrivalSteps } from './arrival.js';
import { ConstraintViolation } from './constraint-violation.js';
import { departureSteps } from './departure.js';
import { type DocumentSource, sourceOf, sourceProperties, sourcesFrom, withoutUri, withSource } from './document-sources.js';
import { SourceIndex } from './source-index.js';
import { ASSERT_VERSION, KNOWN_DOCUMENTS, SET_SOURCES } from './statements/documents.js';

/** A place that the graph has read a document from. */
export interface KnownDocument {
  readonly id: string;
  readonly uri: string;
  readonly hash: string;
  readonly fingerprint: string;
}
export type WriteOutcome = 'added' | 'replaced' | 'unchanged';

interface Plan<T> {
  readonly steps: readonly WriteStep[];
  readonly outcome: T;
  /** Ids of the documents that the steps write or take away. */
  readonly touched: readonly string[];
}
/** Plans for the graph of this version. */
type Planner<T> = (version: number) => Promise<Plan<T>>;

/** How often another process may come between plan and write before we give up. */
const ATTEMPTS = 20;
const turns = new WeakMap<GraphStore, Promise<unknown>>();
const indexes = new WeakMap<GraphStore, SourceIndex>();

function indexOf(store: GraphStore): SourceIndex {
  const index = indexes.get(store) ?? new SourceIndex();
  indexes.set(store, index);
  return index;
}

/** Plans read what they change, so those of one store wait for each other; one from another process is noticed and planned again. */
function inTurn<T>(store: GraphStore, plan: Planner<T>): Promise<T> {
  const before = turns.get(store) ?? Promise.resolve();
  const turn = before.then(() => carryOut(store, plan));
  turns.set(
    store,
    turn.catch(() => undefined),
  );
  return turn;
}

async function carryOut<T>(store: GraphStore, plan: Planner<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const version = await store.version();
    const { steps, outcome, touched } = await plan(version);
    if (steps.length === 0) return outcome;
    try {
      await store.write([{ statement: ASSERT_VERSION, parameters: { version: version + 1 } }, ...steps]);
      indexOf(store).wrote(touched, version + 1);
      return outcome;
    } catch (error) {
      const overtaken = error instanceof ConstraintViolation && (await store.version()) !== version;
      if (!overtaken || attempt === ATTEMPTS) throw error;
    }
  }
}

function setSources(id: string, sources: readonly DocumentSource[]): WriteStep {
  return { statement: SET_SOURCES, parameters: { id, ...sourceProperties(sources) } };
}

async function planWrite(store: GraphStore, version: number, document: GraphDocument): Promise<Plan<WriteOutcome>> {
  const source = sourceOf(document);
  const { id } = document.extraction.document;
  const held = await indexOf(store).find(store, version, id, source.uri);
  const touched = [id, ...held.map((other) => other.id)];
  const same = held.find((other) => other.id === id);
  // What the place held before loses the place, and goes with its last one.
  const others = held.filter((other) => other !== same).map((other) => ({ id: other.id, left: withoutUri(other.sources, source.uri) }));
  const moved = others.filter(({ left }) => left.length > 0).map((other) => setSources(other.id, other.left));
  const gone = others.filter(({ left }) => left.length === 0).map((other) => other.id);
  const outcome = held.length > 0 ? 'replaced' : 'added';
  if (same?.sources.some((known) => known.uri === source.uri && known.fingerprint === source.fingerprint)) {
    const steps = [...moved, ...(await departureSteps(store, gone))];
    return { steps, outcome: steps.length > 0 ? 'replaced' : 'unchanged', touched };
  }
  const sources = withSource(same?.sources ?? [], source);
  if (same?.fingerprint === source.fingerprint) {
    return { steps: [...moved, ...(await departureSteps(store, gone)), setSources(id, sources)], outcome, touched };
  }
  const departing = await departureSteps(store, same ? [...gone, id] : gone);
  return { steps: [...moved, ...departing, ...(await arrivalSteps(store, document, sources, departing.length === 0))], outcome, touched };
}

/**
 * Writes all of a document in one transaction. Nothing happens where the graph holds it from the same place with the same
 * fingerprint; what the place held before is replaced; a text known from another place gains a place. Of readings of one
 * text that differ (in what was declared of it) the last one counts. Throws INTERNAL for a document that is not whole.
 */
export function writeDocument(store: GraphStore, document: GraphDocument): Promise<WriteOutcome> {
  return inTurn(store, (version) => planWrite(store, version, document));
}

/** Takes a document away with exactly what it alone says, from wherever it was read. False where the graph does not hold it. */
export function removeDocument(store: GraphStore, id: string): Promise<boolean> {
  return inTurn(store, async (version) => {
    const isHeld = (await indexOf(store).find(store, version, id, '')).some((document) => document.id === id);
    return { steps: isHeld ? await departureSteps(store, [id]) : [], outcome: isHeld, touched: [id] };
  });
}

/** Every place that a document was read from, in one read: by id, then uri. */
export async function knownDocuments(store: GraphStore): Promise<KnownDocument[]> {
  const rows = await store.read(KNOWN_DOCUMENTS);
  return rows.flatMap((row) =>
    sourcesFrom(row).map(({ uri, fingerprint }) => ({ id: String(row.id), uri, hash: String(row.hash), fingerprint })),
  );
}
