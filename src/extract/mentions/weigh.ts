import type { EntityType } from '../../model/vocabulary.js';
import type { CandidateGroup } from './group.js';

/** What each cue says for (above 0) or against a candidate of a type, in log-odds; `bias` is where a candidate starts. */
export type CueWeights = Partial<Record<EntityType, ReadonlyMap<string, number>>>;

/** Reads weights of lines `cue<TAB>hundredths of log-odds`, one text for each type. */
export function readCueWeights(texts: Partial<Record<EntityType, string>>): CueWeights {
  const weights: CueWeights = {};
  for (const [type, text] of Object.entries(texts) as [EntityType, string][]) {
    const byCue = new Map<string, number>();
    for (const line of text.split('\n')) {
      const tab = line.indexOf('\t');
      if (tab > 0) byCue.set(line.slice(0, tab), Number(line.slice(tab + 1)) / 100);
    }
    weights[type] = byCue;
  }
  return weights;
}

/** Probability that the group is an entity, by its cues; where no weights are known for its type, the surest rule's word. */
export function probability({ type, cues, confidence }: CandidateGroup, weights: CueWeights): number {
  const byCue = weights[type];
  if (!byCue || byCue.size === 0) return confidence;
  let odds = byCue.get('bias') as number;
  for (const cue of cues) odds += byCue.get(cue) ?? 0;
  return 1 / (1 + Math.exp(-odds));
}
