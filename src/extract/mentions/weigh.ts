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

/** What the cues are worth where rules stand alone, and where the tagger speaks as well. */
export interface MentionWeights {
  readonly alone: CueWeights;
  readonly tagged: CueWeights;
}

/** Reads lines of `alone` or `tagged`, type, cue and hundredths of log-odds, with tabs between. */
export function readMentionWeights(source: string): MentionWeights {
  const modes = new Map<string, ReadCueWeights>([
    ['alone', {}],
    ['tagged', {}],
  ]);
  for (const line of source.split('\n')) {
    const [mode = '', type = '', cue = '', hundredths] = line.split('\t');
    const byType = modes.get(mode);
    if (!byType) continue;
    const own = byType[type as EntityType] ?? { bias: 0, byName: new Map() };
    byType[type as EntityType] = own;
    note(own, cue, Number(hundredths) / 100);
  }
  return { alone: modes.get('alone') ?? {}, tagged: modes.get('tagged') ?? {} };
}

type ReadCueWeights = Partial<Record<EntityType, ReadTypeWeights>>;

interface ReadTypeWeights {
  bias: number;
  readonly byName: Map<string, Map<string, number>>;
}

function note(own: ReadTypeWeights, cue: string, weight: number): void {
  if (cue === 'bias') {
    own.bias = weight;
    return;
  }
  const colon = cue.indexOf(':');
  const name = cue.slice(0, colon);
  const values = own.byName.get(name) ?? new Map<string, number>();
  own.byName.set(name, values.set(cue.slice(colon + 1).replaceAll(BREAK, '\n'), weight));
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
