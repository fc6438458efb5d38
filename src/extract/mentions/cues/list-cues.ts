import type { OpenGroup } from '../candidate-group.js';
import { FewCues } from './few-cues.js';

const BETWEEN = new Set('、和与及');
/** A neighbour less sure than this tells nothing of the list. */
const LEAST = 0.3;

const NEXT = new FewCues('next');
const PREVIOUS = new FewCues('previous');
const AMONG = new FewCues('among');

/** What stands beside each group in a list: 生物医药、新材料 speak for each other. Groups in text order. */
export function noteLists(groups: readonly OpenGroup[], text: string): void {
  const starting = new Int32Array(text.length + 1);
  const ending = new Int32Array(text.length + 1);
  groups.forEach((group, index) => {
    if (group.confidence < LEAST) return;
    noteSurest(starting, group.start, index, groups);
    noteSurest(ending, group.end, index, groups);
  });
  for (const group of groups) {
    const next = BETWEEN.has(text[group.end] as string) ? surestAt(starting, group.end + 1, groups) : undefined;
    const previous = BETWEEN.has(text[group.start - 1] as string) ? surestAt(ending, group.start - 1, groups) : undefined;
    if (next) group.cues.push(NEXT.of(next.type));
    if (previous) group.cues.push(PREVIOUS.of(previous.type));
    if (next?.type === group.type || previous?.type === group.type) group.cues.push(AMONG.of('its like'));
    else if (next || previous) group.cues.push(AMONG.of('others'));
  }
}

function surestAt(surest: Int32Array, at: number, groups: readonly OpenGroup[]): OpenGroup | undefined {
  const place = surest[at] as number;
  return place === 0 ? undefined : groups[place - 1];
}

/** Keeps the surest group at each place, by its index and one more: 0 where there is none. */
function noteSurest(surest: Int32Array, at: number, index: number, groups: readonly OpenGroup[]): void {
  const known = surestAt(surest, at, groups);
  if (!known || (groups[index] as OpenGroup).confidence > known.confidence) surest[at] = index + 1;
}
