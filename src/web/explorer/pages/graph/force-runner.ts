import type { GraphModel } from './graph-model.ts';
import type { ForceProgress } from './layout/force-worker.ts';

/** Runs the force layout of a model in a worker, and stops it. */
export class ForceRunner {
  private worker: Worker | null = null;

  constructor(
    private readonly model: GraphModel,
    private readonly onStep: () => void,
  ) {}

  get isRunning(): boolean {
    return this.worker !== null;
  }

  /** Lays out all but what is held. Every picture on the way is shown, or only the last where motion is unwanted. */
  start(held: (id: string) => boolean, stretch: number): void {
    this.stop();
    const worker = new Worker(new URL('./layout/force-worker.ts', import.meta.url), { type: 'module' });
    this.worker = worker;
    const ids = this.model.graph.nodes();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    worker.onmessage = ({ data: { positions, isDone } }: MessageEvent<ForceProgress>) => {
      if (this.worker !== worker) return;
      if (isDone) this.stop();
      if (!isDone && isStill) return;
      this.model.takeOver(ids, positions, held);
      this.onStep();
    };
    worker.postMessage(this.model.forceInput(held, stretch));
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}
