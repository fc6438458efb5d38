import type { MentionCandidate } from '../../model/mention.js';
import { bySpan, contains, type Span } from '../../model/span.js';
import type { EntityType } from '../../model/vocabulary.js';

/** All that was said for one type at one span. */
export interface CandidateGroup extends Span {
  readonly type: EntityType;
  readonly candidates: readonly MentionCandidate[];
  /** Of the surest candidate. */
  readonly confidence: number;
  /** What every candidate says, and how the group lies among the others; sorted, each once. */
  readonly cues: readonly string[];
}

/** A candidate less sure than this tells nothing of those around it. */
const WORTH_NOTING = 0.4;

/** The candidates by span and type, in text order, with their cues. The order of the candidates does not matter. */
export function groupCandidates(candidates: Iterable<MentionCandidate>): CandidateGroup[] {
  const byKey = new Map<string, MentionCandidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.start} ${candidate.end} ${candidate.type}`;
    const group = byKey.get(key);
    if (group) group.push(candidate);
    else byKey.set(key, [candidate]);
  }
  const groups = [...byKey.values()].map(toGroup).sort(byPlace);
  noteNeighbours(groups);
  return groups;
}

interface OpenGroup extends CandidateGroup {
  readonly cues: string[];
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: CandidateGroup, b: CandidateGroup) => bySpan(a, b) || byCode(a.type, b.type);

function toGroup(unordered: MentionCandidate[]): OpenGroup {
  const candidates = unordered.sort((a, b) => b.confidence - a.confidence || byCode(a.rule, b.rule));
  const first = candidates[0] as MentionCandidate;
  const cues = new Set<string>();
  for (const candidate of candidates) {
    cues.add(`rule ${candidate.rule}`);
    for (const cue of candidate.cues ?? []) cues.add(cue);
  }
  return { start: first.start, end: first.end, type: first.type, candidates, confidence: first.confidence, cues: [...cues] };
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
  for (const group of groups) group.cues.sort();
}

function note(group: OpenGroup, other: OpenGroup): void {
  if (other.confidence < WORTH_NOTING) return;
  const isSame = group.start === other.start && group.end === other.end;
  const lies = isSame ? 'same' : contains(other, group) ? 'in' : contains(group, other) ? 'holds' : 'cross';
  const cue = `${lies} ${other.type}`;
  if (!group.cues.includes(cue)) group.cues.push(cue);
}
