import { ask, dataOf, hearVersion } from './ask.js';
import { median, percentile, roundsFor } from './figures.js';
import type { Question } from './question-list.js';
import type { Cost } from './server/messages.js';
import type { ServerProcess } from './server/server-process.js';

/** What a question took, over HTTP and by hand. Milliseconds. */
export interface Measured extends Cost {
  readonly question: Question;
  readonly p50: number;
  readonly p99: number;
  /** The statements of an answer that nothing is known for from before. */
  readonly byHand: number;
  /** Those that are still sent once names, places and documents are known. */
  readonly byHandKnown: number;
  /** What an answer costs that nothing is known for. */
  readonly unknown: Cost;
  /** HTTP by hand, of the quickest tenth of each: what is left of the ratio where others keep the machine busy. */
  readonly ratioOfQuickest: number;
  readonly bytes: number;
  /** How often Neo4j went to the stored graph. */
  readonly hits: number | null;
  readonly crowd: { readonly p50: number; readonly p99: number; readonly perSecond: number } | null;
}

export interface Effort {
  /** Milliseconds for each measurement. */
  readonly budget: number;
  readonly most: number;
  /** 0 asks alone only. */
  readonly clients: number;
}

/** A process is slow at what it has seldom done: a served request takes twice as long the tenth time as the five hundredth. */
export const WARM_UP = 300;
const WARM_UP_BY_HAND = 30;

/** Asks over HTTP and sends the same statements by hand, turn by turn, so that both meet the same machine. */
export async function measure(server: ServerProcess, url: string, question: Question, effort: Effort): Promise<Measured> {
  const { name, query, variables } = question;
  const askOnce = () => ask(url, query, variables);
  dataOf(await askOnce());
  const first = await warmedUp(askOnce, effort.budget);
  const known = `${name}, known`;
  const keptAs = async (kept: string) => {
    await server.tell({ do: 'record' });
    dataOf(await askOnce());
    const cost = await server.tell({ do: 'keep', name: kept });
    await warmedUp(async () => ({ milliseconds: await server.tell({ do: 'by-hand', name: kept }) }), effort.budget, WARM_UP_BY_HAND);
    return cost;
  };
  const cost = await keptAs(known);
  await server.tell({ do: 'forget' });
  await hearVersion(url);
  const unknown = await keptAs(name);
  const times: number[] = [];
  const byHand: number[] = [];
  const byHandKnown: number[] = [];
  const answer = await askOnce();
  for (let left = roundsFor(first * 3, effort); left > 0; left--) {
    times.push((await askOnce()).milliseconds);
    byHand.push(await server.tell({ do: 'by-hand', name }));
    byHandKnown.push(await server.tell({ do: 'by-hand', name: known }));
  }
  const crowd = effort.clients > 0 ? await crowded(askOnce, effort, median(times)) : null;
  const hits = await server.tell({ do: 'hits', name });
  const alone = {
    p50: median(times),
    p99: percentile(times, 0.99),
    byHand: median(byHand),
    byHandKnown: median(byHandKnown),
    ratioOfQuickest: percentile(times, 0.1) / percentile(byHand, 0.1),
  };
  return { ...cost, unknown, question, ...alone, bytes: Buffer.byteLength(answer.body), hits, crowd };
}

/** The engine and the process learn by asking; gives what the last time took. */
export async function warmedUp(askOnce: () => Promise<{ milliseconds: number }>, budget: number, times = WARM_UP): Promise<number> {
  const started = performance.now();
  let last = 0;
  for (let time = 0; time < times && performance.now() - started < budget; time++) last = (await askOnce()).milliseconds;
  return last;
}

/** So many clients at once, each asking again as soon as it has its answer. */
async function crowded(askOnce: () => Promise<{ milliseconds: number }>, { clients, budget, most }: Effort, alone: number) {
  const times: number[] = [];
  let left = Math.max(clients * 2, roundsFor(alone, { budget, most: most * 10 }));
  const started = performance.now();
  const client = async () => {
    while (left-- > 0) times.push((await askOnce()).milliseconds);
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { p50: median(times), p99: percentile(times, 0.99), perSecond: (times.length / (performance.now() - started)) * 1_000 };
}
