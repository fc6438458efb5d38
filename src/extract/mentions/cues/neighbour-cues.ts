import type { Cue } from '../../../model/mention.js';
import { contains } from '../../../model/span.js';
import type { OpenGroup } from '../candidate-group.js';

/** A candidate less sure than this tells nothing of those around it. */
const WORTH_NOTING = 0.4;

/** How surer groups lie to each: around it, in it, across its edge, or on the same span as another type. Groups in text order. */
export function noteNeighbours(groups: readonly OpenGroup[]): void {
  for (const [index, group] of groups.entries()) {
    for (let next = index + 1; next < groups.length; next++) {
      const other = groups[next] as OpenGroup;
      if (other.start >= group.end) break;
      note(group, other);
      note(other, group);
    }
  }
}

function note(group: OpenGroup, other: OpenGroup): void {
  if (other.confidence < WORTH_NOTING) return;
  const isSame = group.start === other.start && group.end === other.end;
  const lies = isSame ? 'same' : contains(other, group) ? 'in' : contains(group, other) ? 'holds' : 'cross';
  if (!hasCue(group.cues, lies, other.type)) group.cues.push([lies, other.type]);
}

export function hasCue(cues: readonly Cue[], name: string, value: string): boolean {
  for (const cue of cues) if (cue[0] === name && cue[1] === value) return true;
  return false;
}
