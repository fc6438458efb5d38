import type { MentionCandidate } from '../../model/mention.js';
import { bySpan, contains, type Span } from '../../model/span.js';
import type { EntityType } from '../../model/vocabulary.js';
import { noteTagger } from './tagger-cues.js';

/** All that was said for one type at one span. */
export interface CandidateGroup extends Span {
  readonly type: EntityType;
  readonly candidates: readonly MentionCandidate[];
  /** Of the surest candidate. */
  readonly confidence: number;
  /** What every candidate says, and how the group lies among the others; each once. */
  readonly cues: readonly string[];
}

/** A candidate less sure than this tells nothing of those around it. */
const WORTH_NOTING = 0.4;

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: MentionCandidate, b: MentionCandidate) =>
  bySpan(a, b) || byCode(a.type, b.type) || b.confidence - a.confidence || byCode(a.rule, b.rule);

/** The candidates by span and type, in text order, with their cues. The order of the candidates does not matter. */
export function groupCandidates(candidates: Iterable<MentionCandidate>): CandidateGroup[] {
  const groups: OpenGroup[] = [];
  let open: MentionCandidate[] = [];
  for (const candidate of [...candidates].sort(byPlace)) {
    const [first] = open;
    const isSame = first && first.start === candidate.start && first.end === candidate.end && first.type === candidate.type;
    if (isSame) open.push(candidate);
    else {
      if (first) groups.push(toGroup(first, open));
      open = [candidate];
    }
  }
  if (open[0]) groups.push(toGroup(open[0], open));
  noteNeighbours(groups);
  noteTagger(groups);
  return groups;
}

interface OpenGroup extends CandidateGroup {
  readonly cues: string[];
}

function toGroup(first: MentionCandidate, candidates: readonly MentionCandidate[]): OpenGroup {
  const { start, end, type, confidence } = first;
  const cues = [`rule ${first.rule}`, ...(first.cues ?? [])];
  for (let index = 1; index < candidates.length; index++) {
    const { rule, cues: further = [] } = candidates[index] as MentionCandidate;
    for (const cue of [`rule ${rule}`, ...further]) if (!cues.includes(cue)) cues.push(cue);
  }
  return { start, end, type, candidates, confidence, cues };
}

/** How surer groups lie to each: around it, in it, across its edge, or on the same span as another type. */
function noteNeighbours(groups: readonly OpenGroup[]): void {
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
  const cue = `${lies} ${other.type}`;
  if (!group.cues.includes(cue)) group.cues.push(cue);
}
