import { type ForceInput, ForceLayout, stepsFor } from './force.ts';

/** What the worker sends: positions as they are after some steps, and whether they are the last. */
export interface ForceProgress {
  readonly positions: Float32Array;
  readonly isDone: boolean;
}

/** How long it works between two pictures, in milliseconds. */
const BETWEEN = 100;

addEventListener('message', ({ data }: MessageEvent<ForceInput>) => {
  const layout = new ForceLayout(data);
  let left = stepsFor(data.held.length);
  while (left > 0) {
    const begun = performance.now();
    do {
      layout.run(1);
      left -= 1;
    } while (left > 0 && performance.now() - begun < BETWEEN);
    postMessage({ positions: left === 0 ? layout.separated() : layout.positions(), isDone: left === 0 } satisfies ForceProgress);
  }
});
