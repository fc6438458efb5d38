import type { Merge, Split } from '../../model/judgement.js';
import { Merges } from './merges.js';

/** A name to be kept apart from an entity. */
export interface Separation {
  readonly name: string;
  /** Whether an id was one thing with the entity when the split was made, so that the name needs an id of its own. */
  readonly joins: (id: string) => boolean;
  readonly split: Split;
}

/** Which names stand apart from which entities. */
export class Splits {
  private readonly separations: readonly Separation[];

  /** Both oldest first, and only those that stand. A merge that is younger than a split may join its halves again. */
  constructor(
    readonly splits: readonly Split[] = [],
    readonly merges: readonly Merge[] = [],
  ) {
    this.separations = splits.map((split) => {
      const then = new Merges(merges.filter(({ at }) => at < split.at));
      const whole = then.canonical(split.entity.id);
      return { name: split.name, split, joins: (id) => then.canonical(id) === whole };
    });
  }

  get isEmpty(): boolean {
    return this.separations.length === 0;
  }

  of(entity: string): readonly Separation[] {
    return this.separations.filter(({ joins }) => joins(entity));
  }
}

/** Nothing is kept apart. */
export const NO_SPLITS = new Splits();
