import type { Cue } from '../../model/mention.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { CandidateGroup } from './candidate-group.js';

/** What the cues of one type are worth, by name and value, in log-odds; `bias` is where a candidate starts. */
export interface TypeWeights {
  readonly bias: number;
  readonly byName: ReadonlyMap<string, ReadonlyMap<string, number>>;
}
export type CueWeights = Partial<Record<EntityType, TypeWeights>>;

/** Stands for a line break in weights as they are written down: one line for each cue. */
const BREAK = '⏎';

/** A cue as weights are written down: `head:高速`. */
export function cueKey([name, value]: Cue): string {
  return `${name}:${value.replaceAll('\n', BREAK)}`;
}

/** Reads weights of lines `name:value<TAB>hundredths of log-odds`, one text for each type. */
export function readCueWeights(texts: Partial<Record<EntityType, string>>): CueWeights {
  const weights: CueWeights = {};
  for (const [type, text] of Object.entries(texts) as [EntityType, string][]) weights[type] = readTypeWeights(text);
  return weights;
}

function readTypeWeights(text: string): TypeWeights {
  let bias = 0;
  const byName = new Map<string, Map<string, number>>();
  for (const line of text.split('\n')) {
    const tab = line.lastIndexOf('\t');
    const colon = line.indexOf(':');
    const weight = Number(line.slice(tab + 1)) / 100;
    if (line.startsWith('bias\t')) bias = weight;
    else {
      const name = line.slice(0, colon);
      const values = byName.get(name) ?? new Map<string, number>();
      byName.set(name, values.set(line.slice(colon + 1, tab).replaceAll(BREAK, '\n'), weight));
    }
  }
  return { bias, byName };
}

/** Probability that the group is an entity, by its cues; where no weights are known for its type, the surest rule's word. */
export function probability({ type, cues, spanCues, confidence }: CandidateGroup, weights: CueWeights): number {
  const own = weights[type];
  if (!own) return confidence;
  const odds = own.bias + worth(cues, own.byName) + worth(spanCues, own.byName);
  return 1 / (1 + Math.exp(-odds));
}

function worth(cues: readonly Cue[], byName: TypeWeights['byName']): number {
  let sum = 0;
  for (const cue of cues) {
    const weight = byName.get(cue[0])?.get(cue[1]);
    if (weight !== undefined) sum += weight;
  }
  return sum;
}
