import type { GraphModel } from './graph-model.ts';
import type { ForceProgress } from './layout/force-worker.ts';

/** Runs the force layout of a model in a worker, and stops it. */
export class ForceRunner {
  private worker: Worker | null = null;

  constructor(
    private readonly model: GraphModel,
    private readonly onBusy: (isBusy: boolean) => void,
  ) {}

  get isRunning(): boolean {
    return this.worker !== null;
  }

  /** Lays out all but what is held. Every picture on the way is shown, or only the last where motion is unwanted. */
  start(held: (id: string) => boolean, stretch: number): void {
    this.stop();
    const worker = new Worker(new URL('./layout/force-worker.ts', import.meta.url), { type: 'module' });
    this.worker = worker;
    this.onBusy(true);
    const ids = this.model.graph.nodes();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let newest: ForceProgress | null = null;
    const draw = () => {
      if (this.worker !== worker || newest === null) return;
      const { positions, isDone } = newest;
      newest = null;
      this.model.takeOver(ids, positions, held);
      if (isDone) this.stop();
    };
    worker.onmessage = ({ data: { positions, isDone } }: MessageEvent<ForceProgress>) => {
      if (this.worker !== worker) return;
      if (!isDone && isStill) return;
      // Drawing may be slower than laying out: of all that came in the meantime only the newest is drawn.
      const isFirst = newest === null;
      newest = { positions, isDone };
      if (isFirst) requestAnimationFrame(draw);
    };
    worker.postMessage(this.model.forceInput(held, stretch));
  }

  stop(): void {
    if (this.worker === null) return;
    this.worker.terminate();
    this.worker = null;
    this.onBusy(false);
  }
}
