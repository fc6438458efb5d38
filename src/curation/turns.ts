/** Work that must not overlap, done in the order in which it was asked for. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined); // whoever asked hears of it
    return turn;
  }

  /** Resolves when all that was asked for so far is done. */
  async idle(): Promise<void> {
    await this.last;
  }
}
