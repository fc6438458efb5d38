import type { Figure } from '../../model/figure.js';
import { bearerOf, sharedName, withoutBearer } from './bearers.js';
import { nameAhead, nameBefore, withoutAdded, withSubject } from './borrowed-names.js';
import type { Clause } from './clause.js';
import { boundBehind } from './comparator.js';
import type { FigureReading, NumberBefore, SentenceInput } from './figure-reading.js';
import { FigureWriter } from './figure-writer.js';
import { type Indicator, readIndicator, whatIsDone } from './indicator/indicator.js';
import { readTail, type Tail } from './indicator/tail.js';
import { isMilestone } from './milestones.js';
import { NamesInTurn } from './names-in-turn.js';
import { NumberClauses } from './number-clauses.js';
import type { Quantity } from './numbers/quantities.js';

/** Reads the figures of one sentence from left to right; what a number does not say for itself it takes from the one before. */
export class SentenceFigures {
  private readonly clauses: NumberClauses;
  private readonly writer: FigureWriter;
  private readonly turn = new NamesInTurn();
  private before: NumberBefore | null = null;
  /** What the numbers so far counted, in order. */
  private readonly counted: FigureReading[] = [];

  constructor(private readonly input: SentenceInput) {
    this.clauses = new NumberClauses(input.text, input.sentence, input.quantities);
    this.writer = new FigureWriter(input);
  }

  read(): Figure[] {
    return this.input.quantities.flatMap((quantity, index) => {
      const reading = this.readOne(quantity, index);
      if (!reading) return [];
      this.before = { reading, unit: quantity.unit };
      this.counted.push(reading);
      const clause = this.clauses.whole(index);
      if (reading.bearers.length > 0)
        return reading.bearers.map((bearer) => this.writer.write(reading.indicator.name, index, clause, { ...reading, bearer }));
      return reading.names.map((name) => this.writer.write(name, index, clause, reading));
    });
  }

  private readOne(quantity: Quantity, index: number): FigureReading | null {
    const last = this.before?.reading ?? null;
    const clause = this.clauses.own(index, last);
    const due = clause.followsNumber ? this.turn.next(last) : null;
    if (due) return due;
    this.turn.forgetBearers();
    const { text, quantities } = this.input;
    const tail = readTail(text, clause.left);
    const own =
      readIndicator({ text, clause, quantity, tail, boundEnd: boundBehind(text, quantity).end }) ??
      nameAhead(text, quantities, this.clauses, index);
    return own ? this.named(own, clause, tail, index) : this.unnamed(clause, tail, index);
  }

  /** A number whose own clause says what it counts. */
  private named(own: Indicator, clause: Clause, tail: Tail, index: number): FigureReading {
    const { text, quantities, scopes } = this.input;
    const run = this.clauses.runLength(index);
    const last = this.before?.reading ?? null;
    const shared = sharedName({ text, own, clause, run, scopes, last });
    if (shared) {
      const { name, bearers } = shared;
      const reading = { names: [name], indicator: { ...own, name }, isOwn: true, tail };
      if (run === 1) return { ...reading, bearer: null, bearers };
      this.turn.giveBearers(name, bearers);
      return { ...reading, bearer: bearers[0] ?? null, bearers: [] };
    }
    const bearer = bearerOf(own, quantities[index] as Quantity, scopes, this.before);
    const indicator = withSubject(withoutBearer(own, bearer, this.before), last);
    return { names: this.turn.of(indicator.name, tail, run), indicator, isOwn: true, tail, bearer, bearers: [] };
  }

  /** A number that leaves it to the words before. */
  private unnamed(clause: Clause, tail: Tail, index: number): FigureReading | null {
    const last = this.before?.reading;
    const { text, quantities } = this.input;
    const quantity = quantities[index] as Quantity;
    const done = whatIsDone(text, clause, quantity);
    if (done) return { names: [done.name], indicator: done, isOwn: true, tail, bearer: null, bearers: [] };
    if (isMilestone(text, quantity, quantities[index - 1])) return null;
    if (!last || this.clauses.isNewTopic(clause, index)) {
      const indicator = nameBefore(text, this.input.sentence, clause.left);
      return indicator && { names: [indicator.name], indicator, isOwn: false, tail, bearer: null, bearers: [] };
    }
    const again = clause.followsNumber ? null : this.turn.again(this.counted, tail, this.clauses.runLength(index));
    if (again || clause.followsNumber) return again ?? { ...last, isOwn: false };
    return { ...last, names: tail.roles.has('reach') ? last.names.map(withoutAdded) : last.names, isOwn: false, tail };
  }
}
