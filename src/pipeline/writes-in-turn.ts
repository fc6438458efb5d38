import type { GraphDocument } from '../model/extraction.js';

/** So many documents that are read may wait to be written: one that takes long to write does not keep the next from being read. */
export const AHEAD = 3;

/** Writes documents one after another; after one that failed, none. */
export class WritesInTurn {
  private last: Promise<unknown> = Promise.resolve();
  private readonly waiting: Promise<unknown>[] = [];

  constructor(private readonly write: (document: GraphDocument) => Promise<unknown>) {}

  /** Waits while too many wait already. Throws where one before could not be written. */
  async add(document: GraphDocument): Promise<void> {
    if (this.waiting.length >= AHEAD) await this.waiting.shift();
    this.last = this.last.then(() => this.write(document));
    // Whoever waits for it is told.
    this.last.catch(() => undefined);
    this.waiting.push(this.last);
  }

  /** All have been written. Throws where one could not be. */
  async done(): Promise<void> {
    await this.last;
  }

  /** None is being written any more. */
  async settled(): Promise<void> {
    await this.last.catch(() => undefined);
  }
}
