import { ZhengtuError } from '../model/errors.js';
import type { Passage } from '../model/extraction.js';
import type { Span } from '../model/span.js';

/** Finds the passage in which a span of the raw text begins. */
export class PassageIndex {
  private readonly ordered: readonly Passage[];

  constructor(
    passages: readonly Passage[],
    private readonly document: string,
  ) {
    this.ordered = [...passages].sort((a, b) => a.start - b.start || a.ordinal - b.ordinal);
  }

  /** The id of the passage where `span` begins; between two passages, of the one that `span` reaches into. Throws INTERNAL where there is none. */
  at(span: Span): string {
    const index = this.lastFrom(span.start);
    const passage = this.ordered[index];
    if (passage && span.start < passage.end) return passage.id;
    const next = this.ordered[index + 1];
    if (next && next.start < span.end) return next.id;
    throw new ZhengtuError('INTERNAL', `No passage of document ${this.document} holds the evidence at ${span.start}–${span.end}.`);
  }

  /** Position of the last passage that begins at or before `offset`, -1 where all begin behind it. */
  private lastFrom(offset: number): number {
    let low = 0;
    let high = this.ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const passage = this.ordered[middle];
      if (passage && passage.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
