import type { EntityType } from '../../../model/vocabulary.js';
import type { RelationFrame } from '../frame.js';
import { type Proposal, spoken } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import type { Spot } from '../spot.js';
import { WHOLES } from '../wholes.js';
import { sentenceOf } from './passage.js';

/** Characters before the head of a sentence: 二是, (三), 深入实施“. */
const FARTHEST_HEAD = 18;
const MOST_SENTENCES = 5;
const MOST_PARTS = 40;
/** What stands between a whole and the list of its parts. */
const LISTS = /:|即|包括|包含|分为|分别|其中|涵盖|含|主要|重点/u;

/** 实施X工程,即完成A、B和C — a whole that opens a sentence or paragraph, and what is told under it. */
export const partOfHead: RelationRule = {
  id: 'part-of/head',
  predicates: ['PART_OF'],
  about:
    'Pairs the whole that opens a sentence, or stands before 即, 包括 or a colon, with all of its kind that follow; the wording decides.',
  confidence: 0.3,
  *propose(frame) {
    for (const [index, sentence] of frame.reading.sentences.entries()) {
      const around = frame.bySentence[index] ?? [];
      const first = around[0];
      if (first && first.mention.start - sentence.start <= FARTHEST_HEAD) yield* partsOf(frame, first, MOST_SENTENCES);
      for (const head of around) if (head !== first && opensList(frame, head)) yield* partsOf(frame, head, 0);
    }
  },
};

function opensList(frame: RelationFrame, { within, list }: Spot): boolean {
  return !within && list.spots.length === 1 && LISTS.test(frame.reading.text.slice(list.end, list.end + 8));
}

/** What follows the head in its sentence and in those of its paragraph behind it, bounded. */
function* partsOf(frame: RelationFrame, head: Spot, sentences: number): Iterable<Proposal> {
  const { entity } = head.mention;
  const paragraph = frame.reading.sentences[head.sentence]?.paragraph;
  for (let at = head.index + 1; at <= head.index + MOST_PARTS; at++) {
    const part = frame.spots[at];
    if (!part || part.sentence - head.sentence > sentences) return;
    if (frame.reading.sentences[part.sentence]?.paragraph !== paragraph) return;
    if (part.within === head || part.mention.entity === entity || !takes(part, entity.type)) continue;
    yield spoken('PART_OF', part, head, 'head', 'stated', sentenceOf(frame, part));
  }
}

function takes(part: Spot, whole: EntityType): boolean {
  return WHOLES[part.mention.entity.type]?.has(whole) ?? false;
}
