import type { Cue } from '../../../model/mention.js';
import { ENTITY_TYPES, type EntityType } from '../../../model/vocabulary.js';
import type { OpenGroup } from '../candidate-group.js';
import { numberedCues } from './few-cues.js';
import { taggerProbability } from './tagger-cues.js';

const MOST = 4;
const FIFTHS = 5;
const SEEN = numberedCues('seen', MOST);
const ELSEWHERE = numberedCues('elsewhere', FIFTHS);

/** How often the same words stand in the text as the same type, and how sure the surest other place is. */
export function noteRepeats(groups: readonly OpenGroup[], text: string): void {
  const firsts = new Map<EntityType, Map<string, number>>(ENTITY_TYPES.map((type) => [type, new Map()]));
  const sureness = new Float64Array(groups.length);
  const firstOf = new Int32Array(groups.length);
  // What is known of all that say the same stands at the first of them: the two highest, so that each can ask for the best of the others.
  const count = new Int32Array(groups.length);
  const best = new Float64Array(groups.length);
  const second = new Float64Array(groups.length);
  groups.forEach((group, index) => {
    const byName = firsts.get(group.type) as Map<string, number>;
    const name = text.slice(group.start, group.end);
    let first = byName.get(name);
    if (first === undefined) {
      first = index;
      byName.set(name, first);
    }
    const sure = surenessOf(group);
    sureness[index] = sure;
    firstOf[index] = first;
    count[first] = (count[first] as number) + 1;
    if (sure > (best[first] as number)) {
      second[first] = best[first] as number;
      best[first] = sure;
    } else if (sure > (second[first] as number)) second[first] = sure;
  });
  groups.forEach(({ cues }, index) => {
    const first = firstOf[index] as number;
    const times = count[first] as number;
    if (times === 1) return;
    const other = (sureness[index] === best[first] ? second[first] : best[first]) as number;
    cues.push(SEEN[Math.min(MOST, times)] as Cue, ELSEWHERE[Math.floor(other * FIFTHS)] as Cue);
  });
}

/** The tagger's word where there is one, else the rules'. */
function surenessOf(group: OpenGroup): number {
  return taggerProbability(group) ?? group.confidence;
}
