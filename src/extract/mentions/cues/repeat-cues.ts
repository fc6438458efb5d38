import type { OpenGroup } from '../candidate-group.js';
import { TAGGER } from './tagger-cues.js';

const MOST = 4;

interface Repeats {
  count: number;
  /** The two highest confidences, so that each can ask for the best of the others. */
  best: number;
  second: number;
}

/** How often the same words stand in the text as the same type, and how sure the surest other place is. */
export function noteRepeats(groups: readonly OpenGroup[], text: string): void {
  const byName = new Map<string, Repeats>();
  const keys = groups.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
  for (const [index, group] of groups.entries()) {
    const key = keys[index] as string;
    const repeats = byName.get(key) ?? { count: 0, best: 0, second: 0 };
    byName.set(key, repeats);
    repeats.count++;
    const sure = surenessOf(group);
    if (sure > repeats.best) [repeats.best, repeats.second] = [sure, repeats.best];
    else if (sure > repeats.second) repeats.second = sure;
  }
  for (const [index, group] of groups.entries()) {
    const { count, best, second } = byName.get(keys[index] as string) as Repeats;
    if (count === 1) continue;
    const sure = surenessOf(group);
    const other = sure === best ? second : best;
    group.cues.push(['seen', String(Math.min(MOST, count))], ['elsewhere', String(Math.floor(other * 5))]);
  }
}

/** The tagger's word where there is one, else the rules'. */
function surenessOf({ candidates, confidence }: OpenGroup): number {
  return candidates.find(({ rule }) => rule === TAGGER)?.confidence ?? confidence;
}
