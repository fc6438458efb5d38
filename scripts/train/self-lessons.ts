import { observe } from '../../src/extract/tagger/observe.js';
import { likelyNames, type Tagger } from '../../src/extract/tagger/tagger.js';
import type { Gazetteers } from '../../src/model/gazetteer.js';
import type { Reading } from '../../src/model/reading.js';
import type { Span } from '../../src/model/span.js';
import { ENTITY_TYPES, type EntityType } from '../../src/model/vocabulary.js';
import type { Shingles } from './duplicates.js';
import type { Example, Mark } from './examples.js';

/** A span that a teacher is so sure of is taken for a name; one that it holds for so unlikely is taken for none. */
const SURE = 0.9;
const UNLIKELY = 0.1;

/**
 * Lessons from text without annotation: what a tagger is sure of counts as annotated, what it wavers at is left open.
 * Only the given share of the paragraphs, none that shares a passage with an annotated text.
 */
export function selfLesson(
  reading: Reading,
  teacher: Tagger,
  gazetteers: Gazetteers,
  annotated: Shingles,
  draw: () => number,
  share: number,
): Example {
  const context = { reading, gazetteers };
  const spans = likelyNames(context, teacher, 0.05);
  const marks: Mark[] = [];
  const unjudged: Span[] = [];
  for (const { start, end, type, probability } of spans) {
    if (probability >= SURE) marks.push({ start, end, types: [ENTITY_TYPES[type] as EntityType], optional: false });
    else if (probability >= UNLIKELY) unjudged.push({ start, end });
  }
  const isFree = (span: Span) => !marks.some((mark) => mark.start < span.end && span.start < mark.end);
  const paragraphs = reading.paragraphs.filter(({ start, end }) => draw() < share && !annotated.shares(reading.text.slice(start, end)));
  return {
    name: reading.source.name,
    reading,
    streams: observe(context, teacher.clusters),
    marks,
    unjudged: unjudged.filter(isFree),
    paragraphs,
  };
}
