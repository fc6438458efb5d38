import { isDeepStrictEqual } from 'node:util';
import type { Neo4jSettings } from '../../../src/store/neo4j-session.js';
import { type Effort, WARM_UP } from './against-hand.js';
import { ask, dataOf } from './ask.js';
import type { Country } from './country/documents.js';
import { median, percentile, roundsFor } from './figures.js';
import { startOtherServer } from './neo4j-graphql/other-server.js';
import { type Pair, pairsOn } from './neo4j-graphql/pairs.js';

/** The same question to both servers. Milliseconds. */
export interface Compared {
  readonly name: string;
  readonly ours: { readonly p50: number; readonly p99: number };
  readonly theirs: { readonly p50: number; readonly p99: number };
  /** Ours by theirs, of the quickest tenth of each. */
  readonly ratioOfQuickest: number;
}

export async function compareAll(url: string, settings: Neo4jSettings, country: Country, effort: Effort): Promise<Compared[]> {
  const other = await startOtherServer(settings);
  try {
    const compared: Compared[] = [];
    for (const pair of pairsOn(country)) compared.push(await compare(pair, url, other.url, effort));
    return compared;
  } finally {
    other.close();
  }
}

/** Asks both turn by turn, once it is sure that they answer the same. */
async function compare(pair: Pair, url: string, otherUrl: string, effort: Effort): Promise<Compared> {
  const askUs = () => ask(url, pair.ours, pair.variables);
  const askThem = () => ask(otherUrl, pair.theirs, pair.variables);
  const [ours, theirs] = [pair.ofOurs(dataOf(await askUs())), pair.ofTheirs(dataOf(await askThem()))];
  if (!isDeepStrictEqual(ours, theirs)) throw new Error(`${pair.name}: not the same\n${JSON.stringify(ours)}\n${JSON.stringify(theirs)}`);
  for (let time = 0; time < WARM_UP; time++) {
    await askUs();
    await askThem();
  }
  const [ourTimes, theirTimes]: [number[], number[]] = [[], []];
  const rounds = roundsFor((await askUs()).milliseconds + (await askThem()).milliseconds, effort);
  for (let left = rounds; left > 0; left--) {
    ourTimes.push((await askUs()).milliseconds);
    theirTimes.push((await askThem()).milliseconds);
  }
  const spread = (times: readonly number[]) => ({ p50: median(times), p99: percentile(times, 0.99) });
  const ratioOfQuickest = percentile(ourTimes, 0.1) / percentile(theirTimes, 0.1);
  return { name: pair.name, ours: spread(ourTimes), theirs: spread(theirTimes), ratioOfQuickest };
}
