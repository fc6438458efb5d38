import type { Asked, Recorded } from '../server/recorder.js';

/** Somebody who sends statements to an engine without anything between. */
export interface Hand {
  /** Sends one and takes all its rows. Gives how many there were. */
  run(asked: Asked): Promise<number>;
  close(): Promise<void>;
}

/** Sends what was recorded again: each as soon as all that had been answered before it are. Milliseconds. */
export async function replay(hand: Hand, recorded: readonly Recorded[]): Promise<number> {
  const started = performance.now();
  const running: Promise<void>[] = [];
  for (const { asked, after, rows } of recorded) {
    const before = Promise.all(after.map((at) => running[at]));
    running.push(before.then(async () => assertSame(asked, await hand.run(asked), rows)));
  }
  await Promise.all(running);
  return performance.now() - started;
}

function assertSame(asked: Asked, got: number, expected: number): void {
  if (got !== expected) throw new Error(`By hand ${got} rows, over the store ${expected}: ${JSON.stringify(asked)}`);
}
