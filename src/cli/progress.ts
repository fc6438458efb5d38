import { Presets, SingleBar } from 'cli-progress';

const SHOWN_AFTER = 1000;
const STOPPING = ['SIGINT', 'SIGTERM'] as const;

/** A bar on stderr, on a terminal only, for work that takes longer than a second. */
export class Progress {
  private bar: SingleBar | null = null;
  private readonly interrupted = (signal: NodeJS.Signals) => {
    this.stop();
    // With the bar gone, the signal does what it does without one.
    process.kill(process.pid, signal);
  };
  private readonly begun = Date.now();

  constructor(
    private readonly label: string,
    private readonly stream: NodeJS.WriteStream = process.stderr,
  ) {}

  update(done: number, total: number, item: string): void {
    if (this.bar === null && this.stream.isTTY && Date.now() - this.begun > SHOWN_AFTER) {
      const format = `${this.label} [{bar}] {value}/{total} {item}`;
      this.bar = new SingleBar(
        { format, stream: this.stream, clearOnComplete: true, hideCursor: true, gracefulExit: false },
        Presets.shades_classic,
      );
      this.bar.start(total, done, { item });
      for (const signal of STOPPING) process.once(signal, this.interrupted);
    }
    this.bar?.update(done, { item });
  }

  stop(): void {
    for (const signal of STOPPING) process.off(signal, this.interrupted);
    this.bar?.stop();
  }
}
