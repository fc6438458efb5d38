import { contains } from '../../../model/span.js';
import type { OpenGroup } from '../candidate-group.js';
import { FewCues } from './few-cues.js';

/** A candidate less sure than this tells nothing of those around it. */
const WORTH_NOTING = 0.4;

const SAME = new FewCues('same');
const IN = new FewCues('in');
const HOLDS = new FewCues('holds');
const CROSS = new FewCues('cross');

/** How surer groups lie to each: around it, in it, across its edge, or on the same span as another type. Groups in text order. */
export function noteNeighbours(groups: readonly OpenGroup[]): void {
  groups.forEach((group, index) => {
    for (let next = index + 1; next < groups.length; next++) {
      const other = groups[next] as OpenGroup;
      if (other.start >= group.end) break;
      note(group, other);
      note(other, group);
    }
  });
}

function note(group: OpenGroup, other: OpenGroup): void {
  if (other.confidence < WORTH_NOTING) return;
  const isSame = group.start === other.start && group.end === other.end;
  const lies = isSame ? SAME : contains(other, group) ? IN : contains(group, other) ? HOLDS : CROSS;
  const cue = lies.of(other.type);
  if (!group.cues.includes(cue)) group.cues.push(cue);
}
