/** Counts of what was found rightly, too much, and not at all. */
class Tally {
  right = 0;
  surplus = 0;
  missed = 0;

  get precision(): number {
    return this.right + this.surplus === 0 ? 0 : this.right / (this.right + this.surplus);
  }

  get recall(): number {
    return this.right + this.missed === 0 ? 0 : this.right / (this.right + this.missed);
  }

  get f1(): number {
    const sum = this.precision + this.recall;
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum;
  }

  toString(): string {
    const parts = [`P ${this.precision.toFixed(3)}`, `R ${this.recall.toFixed(3)}`, `F1 ${this.f1.toFixed(3)}`];
    return `${parts.join('  ')}   (${this.right} right, ${this.surplus} surplus, ${this.missed} missed)`;
  }
}

/** Tallies by name, made on first use. */
export class Tallies {
  readonly byName = new Map<string, Tally>();

  of(name: string): Tally {
    const tally = this.byName.get(name) ?? new Tally();
    this.byName.set(name, tally);
    return tally;
  }
}
