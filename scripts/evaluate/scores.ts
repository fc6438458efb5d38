import type { Span } from '../../src/model/span.js';
import { Tallies } from './tally.js';

type Stage = 'entities' | 'figures' | 'claims';
type Outcome = 'right' | 'surplus' | 'missed';

/** One miss, surplus or wrong field, with the place to look at. */
export interface ScoreNote {
  readonly document: string;
  readonly kind: string;
  readonly what: string;
  readonly name: string;
  readonly span: Span | undefined;
}

/** Everything counted over a set of documents. */
export class Scores {
  documents = 0;
  readonly stages = new Tallies();
  readonly types = new Tallies();
  readonly predicates = new Tallies();
  readonly fields = new Tallies();
  readonly rules = new Tallies();
  readonly notes: ScoreNote[] = [];

  count(stage: Stage, name: string | null, outcome: Outcome): void {
    this.stages.of(stage)[outcome]++;
    if (name !== null) (stage === 'entities' ? this.types : this.predicates).of(name)[outcome]++;
  }

  countField(field: string, isRight: boolean): void {
    this.fields.of(field)[isRight ? 'right' : 'missed']++;
  }

  countRule(rule: string, isRight: boolean): void {
    this.rules.of(rule)[isRight ? 'right' : 'surplus']++;
  }

  note(document: string, kind: string, what: string, name: string, span?: Span): void {
    this.notes.push({ document, kind, what, name, span });
  }

  /** Mean of the three F1. */
  get overall(): number {
    return (this.stages.of('entities').f1 + this.stages.of('figures').f1 + this.stages.of('claims').f1) / 3;
  }
}
