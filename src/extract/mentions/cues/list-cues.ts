import { ENTITY_TYPES } from '../../../model/vocabulary.js';
import type { OpenGroup } from '../candidate-group.js';
import { FewCues } from './few-cues.js';

const BETWEEN = new Set('、和与及');
/** A neighbour less sure than this tells nothing of the list. */
const LEAST = 0.3;

const NEXT = new FewCues('next', ENTITY_TYPES);
const PREVIOUS = new FewCues('previous', ENTITY_TYPES);
const AMONG = new FewCues('among', ['its like', 'others']);

/** What stands beside each group in a list: 生物医药、新材料 speak for each other. Groups in text order. */
export function noteLists(groups: readonly OpenGroup[], text: string): void {
  const starting = surest(groups, ({ start }) => start);
  const ending = surest(groups, ({ end }) => end);
  for (const group of groups) {
    const next = BETWEEN.has(text[group.end] as string) ? starting.get(group.end + 1) : undefined;
    const previous = BETWEEN.has(text[group.start - 1] as string) ? ending.get(group.start - 1) : undefined;
    if (next) group.cues.push(NEXT.of(next.type));
    if (previous) group.cues.push(PREVIOUS.of(previous.type));
    if (next?.type === group.type || previous?.type === group.type) group.cues.push(AMONG.of('its like'));
    else if (next || previous) group.cues.push(AMONG.of('others'));
  }
}

/** The surest group at each place. */
function surest(groups: readonly OpenGroup[], placeOf: (group: OpenGroup) => number): Map<number, OpenGroup> {
  const best = new Map<number, OpenGroup>();
  for (const group of groups) {
    if (group.confidence < LEAST) continue;
    const known = best.get(placeOf(group));
    if (!known || group.confidence > known.confidence) best.set(placeOf(group), group);
  }
  return best;
}
