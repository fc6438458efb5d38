import type { Cue } from '../../../model/mention.js';
import { ENTITY_TYPES, type EntityType } from '../../../model/vocabulary.js';
import type { OpenGroup } from '../candidate-group.js';
import { numberedCues } from './few-cues.js';
import { taggerProbability } from './tagger-cues.js';

const MOST = 4;
const FIFTHS = 5;
const SEEN = numberedCues('seen', MOST);
const ELSEWHERE = numberedCues('elsewhere', FIFTHS);

interface Repeats {
  count: number;
  /** The two highest confidences, so that each can ask for the best of the others. */
  best: number;
  second: number;
}

/** How often the same words stand in the text as the same type, and how sure the surest other place is. */
export function noteRepeats(groups: readonly OpenGroup[], text: string): void {
  const byType = new Map<EntityType, Map<string, Repeats>>(ENTITY_TYPES.map((type) => [type, new Map()]));
  const sureness = Float64Array.from(groups, surenessOf);
  const repeatsOf = groups.map(({ type, start, end }, index) => {
    const byName = byType.get(type) as Map<string, Repeats>;
    const name = text.slice(start, end);
    let repeats = byName.get(name);
    if (!repeats) {
      repeats = { count: 0, best: 0, second: 0 };
      byName.set(name, repeats);
    }
    add(repeats, sureness[index] as number);
    return repeats;
  });
  for (const [index, { cues }] of groups.entries()) {
    const { count, best, second } = repeatsOf[index] as Repeats;
    if (count === 1) continue;
    const other = sureness[index] === best ? second : best;
    cues.push(SEEN[Math.min(MOST, count)] as Cue, ELSEWHERE[Math.floor(other * FIFTHS)] as Cue);
  }
}

function add(repeats: Repeats, sure: number): void {
  repeats.count++;
  if (sure > repeats.best) {
    repeats.second = repeats.best;
    repeats.best = sure;
  } else if (sure > repeats.second) repeats.second = sure;
}

/** The tagger's word where there is one, else the rules'. */
function surenessOf(group: OpenGroup): number {
  return taggerProbability(group) ?? group.confidence;
}
