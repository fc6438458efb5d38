import type { Cue, MentionCandidate } from '../../model/mention.js';
import type { Reading } from '../../model/reading.js';
import { bySpan } from '../../model/span.js';
import type { OpenGroup } from './candidate-group.js';
import { FewCues } from './cues/few-cues.js';
import { noteLists } from './cues/list-cues.js';
import { noteNeighbours } from './cues/neighbour-cues.js';
import { noteRepeats } from './cues/repeat-cues.js';
import { noteTagger } from './cues/tagger-cues.js';

/** By rule: there are some forty. */
const RULE = new FewCues('rule');

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: MentionCandidate, b: MentionCandidate) =>
  bySpan(a, b) || byCode(a.type, b.type) || b.confidence - a.confidence || byCode(a.rule, b.rule);

/** The candidates by span and type, in text order, with what their rules and the groups around them say. The order of the candidates does not matter. */
export function groupCandidates(candidates: Iterable<MentionCandidate>, reading: Reading): OpenGroup[] {
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
  noteLists(groups, reading.text);
  noteRepeats(groups, reading.text);
  noteTagger(groups);
  return groups;
}

function toGroup(first: MentionCandidate, candidates: readonly MentionCandidate[]): OpenGroup {
  const { start, end, type, confidence } = first;
  const cues: Cue[] = [RULE.of(first.rule), ...(first.cues ?? [])];
  for (let index = 1; index < candidates.length; index++) {
    const { rule, cues: further = [] } = candidates[index] as MentionCandidate;
    cues.push(RULE.of(rule));
    for (const cue of further) if (!hasCue(cues, cue[0], cue[1])) cues.push(cue);
  }
  return { start, end, type, candidates, confidence, cues };
}

function hasCue(cues: readonly Cue[], name: string, value: string): boolean {
  for (const cue of cues) if (cue[1] === value && cue[0] === name) return true;
  return false;
}
