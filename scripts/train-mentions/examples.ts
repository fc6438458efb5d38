import type { MentionContext } from '../../src/extract/context.js';
import type { CandidateGroup } from '../../src/extract/mentions/candidate-group.js';
import { CueRecorder } from '../../src/extract/mentions/cues/cue-sink.js';
import { SpanCues } from '../../src/extract/mentions/cues/span-cues.js';
import { groupCandidates } from '../../src/extract/mentions/group.js';
import { nameOf } from '../../src/extract/mentions/names.js';
import { cueKey } from '../../src/extract/mentions/weigh.js';
import type { MentionCandidate } from '../../src/model/mention.js';
import type { EntityType } from '../../src/model/vocabulary.js';
import type { GoldFile } from '../evaluate/gold-file.js';
import { bestLikeness } from '../evaluate/name-likeness.js';

/** A group of candidates, and how right it is: 1 for a marked name, less where its edges differ, 0 for none. */
export interface Lesson {
  readonly type: EntityType;
  readonly cues: readonly string[];
  readonly target: number;
  /** How much it counts: less where the same words are judged often in one text, for an entity is scored once. */
  readonly weight: number;
}

/** What a name with other edges than the annotator's is worth. */
const OTHER_EDGES = 0.6;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly types: readonly EntityType[];
  readonly isOptional: boolean;
  readonly names: readonly string[];
}

/** The lessons of one annotated document; what is optional teaches nothing. */
export function lessonsOf({ reading }: MentionContext, gold: GoldFile, candidates: readonly MentionCandidate[]): Lesson[] {
  const marks = gold.entities.flatMap((entity) =>
    (entity.mentions ?? []).flatMap((mention): Mark[] => {
      const span = reading.fromRaw(mention);
      const names = [entity.name, ...(entity.names ?? [])];
      return span ? [{ ...span, types: entity.types ?? [entity.type], isOptional: entity.optional ?? false, names }] : [];
    }),
  );
  marks.sort((a, b) => a.start - b.start);
  const lessons: Lesson[] = [];
  const groups = groupCandidates(candidates, reading);
  const spanCues = new SpanCues(reading);
  const keyOf = (group: CandidateGroup) => `${group.type} ${reading.text.slice(group.start, group.end)}`;
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(keyOf(group), (counts.get(keyOf(group)) ?? 0) + 1);
  for (const group of groups) {
    const ofSpan = new CueRecorder();
    spanCues.tell(group, ofSpan);
    const target = targetOf(group, marks, reading.text);
    if (target !== null)
      lessons.push({
        type: group.type,
        cues: [...group.cues, ...ofSpan.cues].map(cueKey),
        target,
        weight: 1 / Math.sqrt(counts.get(keyOf(group)) as number),
      });
  }
  return lessons;
}

function targetOf(group: CandidateGroup, marks: readonly Mark[], text: string): number | null {
  let best = 0;
  let isOptional = false;
  for (const mark of marks) {
    if (mark.start >= group.end) break;
    if (mark.end <= group.start || !mark.types.includes(group.type)) continue;
    const isExact = mark.start === group.start && mark.end === group.end;
    const name = group.candidates.find((candidate) => candidate.name)?.name ?? nameOf(text.slice(group.start, group.end));
    const likeness = isExact ? 1 : bestLikeness(mark.names, [name], group.type) > 0 ? OTHER_EDGES : 0;
    if (likeness > best) {
      best = likeness;
      isOptional = mark.isOptional;
    }
  }
  return best > 0 && isOptional ? null : best;
}
