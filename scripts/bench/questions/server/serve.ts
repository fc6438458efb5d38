// The process that serves: our server over a store that records, and the hand that sends the same statements without it.
import type { GrafeoDB } from '@grafeo-db/js';
import { pino } from 'pino';
import { type RunningServer, startServer } from '../../../../src/graphql/server.js';
import type { GraphStore } from '../../../../src/model/graph-store.js';
import { openStore, type StoreSettings } from '../../../../src/store/open-store.js';
import { embeddedHand } from '../by-hand/embedded-hand.js';
import { neo4jHand } from '../by-hand/neo4j-hand.js';
import { type Hand, replay } from '../by-hand/replay.js';
import type { Answers, Cost, Order } from './messages.js';
import { type Asked, type Recorded, type Recorder, recording } from './recorder.js';

// As the built server: looking up where a line stood before it was translated makes every trace dear, and the driver takes one for each statement.
process.setSourceMapsEnabled(false);

interface Served {
  readonly recorder: Recorder;
  readonly server: RunningServer;
  readonly hand: Hand & { hits?(asked: Asked): Promise<number> };
  readonly kept: Map<string, Recorded[]>;
}

let served: Served | null = null;

async function serve(settings: StoreSettings): Promise<string> {
  const store = await openStore(settings);
  const recorder = recording(store);
  const server = await startServer({ store: recorder.store, port: 0, log: pino({ level: 'silent' }), timeout: 120_000 });
  served = { recorder, server, hand: handFor(store, settings), kept: new Map() };
  return server.url;
}

/** A second handle on an embedded graph would be refused, so the hand takes the store's own. */
function handFor(store: GraphStore, settings: StoreSettings): Served['hand'] {
  return settings.engine === 'neo4j' ? neo4jHand(settings) : embeddedHand(Reflect.get(store, 'database') as GrafeoDB);
}

function costOf(recorded: readonly Recorded[]): Cost {
  const turns: number[] = [];
  for (const { after } of recorded) turns.push(1 + Math.max(0, ...after.map((at) => turns[at] as number)));
  return { roundTrips: recorded.length, inTurn: Math.max(0, ...turns), rows: recorded.reduce((sum, { rows }) => sum + rows, 0) };
}

async function obey(order: Order): Promise<Answers[Order['do']]> {
  if (order.do === 'serve') return serve(order.settings);
  if (!served) throw new Error('Nothing is served yet');
  const { recorder, server, hand, kept } = served;
  switch (order.do) {
    case 'forget':
      recorder.forget();
      return null;
    case 'record':
      recorder.begin();
      return null;
    case 'keep':
      kept.set(order.name, recorder.take());
      return costOf(known(kept, order.name));
    case 'by-hand':
      return replay(hand, known(kept, order.name));
    case 'hits':
      return hand.hits ? sumOf(known(kept, order.name), (asked) => (hand.hits as NonNullable<typeof hand.hits>)(asked)) : null;
    case 'statements':
      return each(known(kept, order.name), hand);
    case 'end':
      await server.close();
      await hand.close();
      await recorder.store.close();
      return null;
  }
}

function known(kept: Served['kept'], name: string): Recorded[] {
  const recorded = kept.get(name);
  if (!recorded) throw new Error(`Nothing was kept as ${name}`);
  return recorded;
}

async function sumOf(recorded: readonly Recorded[], of: (asked: Asked) => Promise<number>): Promise<number> {
  let sum = 0;
  for (const { asked } of recorded) sum += await of(asked);
  return sum;
}

async function each(recorded: readonly Recorded[], hand: Hand) {
  const costs = [];
  for (const { asked, rows } of recorded) {
    const started = performance.now();
    await hand.run(asked);
    const statement = asked.kind === 'search' ? `search ${asked.index} ${asked.phrase}` : asked.statement;
    costs.push({ statement, rows, milliseconds: performance.now() - started });
  }
  return costs;
}

process.on('message', async ({ id, order }: { id: number; order: Order }) => {
  try {
    process.send?.({ id, answer: await obey(order) });
  } catch (error) {
    process.send?.({ id, error: (error as Error).stack });
  }
  if (order.do === 'end') process.disconnect();
});

// The measuring process is gone: nobody will ask any more.
process.on('disconnect', () => process.exit());
