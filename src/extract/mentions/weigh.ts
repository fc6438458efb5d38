import type { Cue } from '../../model/mention.js';
import { ENTITY_TYPES, type EntityType } from '../../model/vocabulary.js';
import type { CandidateGroup } from './candidate-group.js';
import { CueTable, NOTHING, numberOfType } from './cue-table.js';
import type { CueSink } from './cues/cue-sink.js';

/** What cues are worth, and where the candidates of each type start, in log-odds; types without a start are not weighed. */
export interface CueWeights {
  readonly biases: ReadonlyMap<EntityType, number>;
  readonly table: CueTable;
}

/** Stands for a line break in weights as they are written down: one line for each cue. */
const BREAK = '⏎';

/** A cue as weights are written down: `head:高速`. */
export function cueKey([name, value]: Cue): string {
  return `${name}:${value.replaceAll('\n', BREAK)}`;
}

/** What the cues are worth where rules stand alone, and where the tagger speaks as well. */
export interface MentionWeights {
  readonly alone: CueWeights;
  readonly tagged: CueWeights;
}

/** Reads lines of `alone` or `tagged`, type, cue and hundredths of log-odds, with tabs between. */
export function readMentionWeights(source: string): MentionWeights {
  return { alone: readMode(source, 'alone'), tagged: readMode(source, 'tagged') };
}

function readMode(source: string, mode: string): CueWeights {
  const biases = new Map<EntityType, number>();
  const table = new CueTable();
  for (const line of source.split('\n')) {
    const [ofMode, name, cue = '', hundredths] = line.split('\t');
    const type = ENTITY_TYPES.find((known) => known === name);
    if (ofMode !== mode || !type) continue;
    const weight = Number(hundredths) / 100;
    if (cue === 'bias') {
      biases.set(type, weight);
      continue;
    }
    const colon = cue.indexOf(':');
    table.add(cue.slice(0, colon), cue.slice(colon + 1).replaceAll(BREAK, '\n'), type, weight);
    // A type whose candidates start nowhere else starts even.
    if (!biases.has(type)) biases.set(type, 0);
  }
  return { biases, table };
}

/** Weighs candidates by their cues: what is said of a span is looked up once and counts for every type over it. */
export class Weigher implements CueSink {
  readonly #biases: ReadonlyMap<EntityType, number>;
  readonly #table: CueTable;
  /** What the cues of the span are worth: rows of the table. */
  readonly #rows: number[] = [];

  constructor({ biases, table }: CueWeights) {
    this.#biases = biases;
    this.#table = table;
  }

  /** What is said from now on is said of another span. */
  beginSpan(): void {
    this.#rows.length = 0;
  }

  say(cue: Cue): void {
    this.#keep(this.#table.rowOf(cue));
  }

  quote(name: string, text: string, from: number, to: number): void {
    this.#keep(this.#table.rowOfStretch(name, text, from, to));
  }

  #keep(row: number): void {
    if (row !== NOTHING) this.#rows.push(row);
  }

  /** Probability that a group over the span is an entity; where no weights are known for its type, the surest rule's word. */
  probability({ type, cues, confidence }: CandidateGroup): number {
    const bias = this.#biases.get(type);
    if (bias === undefined) return confidence;
    const number = numberOfType(type);
    let own = 0;
    for (const cue of cues) own += this.#table.weight(this.#table.rowOf(cue), number);
    let ofSpan = 0;
    for (const row of this.#rows) ofSpan += this.#table.weight(row, number);
    return 1 / (1 + Math.exp(-(bias + own + ofSpan)));
  }
}
