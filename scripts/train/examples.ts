import { begin, between, end, inside, LABEL_COUNT, OUTSIDE, single } from '../../src/extract/tagger/labels.js';
import { observe } from '../../src/extract/tagger/observe.js';
import type { Streams } from '../../src/extract/tagger/streams.js';
import { stretches } from '../../src/extract/tagger/stretches.js';
import type { WordClusters } from '../../src/extract/tagger/word-clusters.js';
import type { Gazetteers } from '../../src/model/gazetteer.js';
import type { Reading } from '../../src/model/reading.js';
import { contains, type Span } from '../../src/model/span.js';
import { ENTITY_TYPES, type EntityType } from '../../src/model/vocabulary.js';
import type { GoldDocument } from '../evaluate/gold-file.js';

/** An annotated document as the learner sees it. */
export interface Example {
  readonly name: string;
  readonly reading: Reading;
  readonly streams: Streams;
  readonly marks: readonly Mark[];
}

/** A marked name in the cleaned text. */
export interface Mark extends Span {
  /** Any of these types is right. */
  readonly types: readonly EntityType[];
  /** Whether leaving the name out is right too. */
  readonly optional: boolean;
}

export function readExample({ name, gold }: GoldDocument, reading: Reading, gazetteers: Gazetteers, clusters: WordClusters): Example {
  const marks = gold.entities.flatMap((entity) =>
    (entity.mentions ?? []).flatMap((mention): Mark[] => {
      const span = reading.fromRaw(mention);
      return span && span.end > span.start ? [{ ...span, types: entity.types ?? [entity.type], optional: entity.optional ?? false }] : [];
    }),
  );
  return {
    name,
    reading,
    streams: observe({ reading, gazetteers }, clusters),
    marks: outermost(marks.filter(withinOne(stretches(reading)))),
  };
}

/** A name that noise has torn over two stretches (严打⏎整治) cannot be learned: no sequence holds it. */
function withinOne(pieces: readonly Span[]): (mark: Mark) => boolean {
  const endOf = new Int32Array((pieces.at(-1)?.end ?? 0) + 1);
  for (const { start, end } of pieces) endOf.fill(end, start, end);
  return ({ start, end }) => end <= (endOf[start] as number);
}

/** Names inside other names are left to rules: the sequence holds the outer ones. */
function outermost(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of sorted) {
    const last = kept[kept.length - 1];
    if (!last || last.end <= mark.start) kept.push(mark);
    else if (!contains(last, mark)) console.warn(`names cross at ${mark.start}: the later one is left out`);
  }
  return kept;
}

/** Sets of labels, numbered: what the annotation allows at a unit. Number 0 is {OUTSIDE}. */
export class LabelSets {
  readonly sets: Uint8Array[] = [];
  private readonly numbers = new Map<string, number>();

  constructor() {
    this.number([OUTSIDE]);
  }

  number(labels: readonly number[]): number {
    const key = [...new Set(labels)].sort((a, b) => a - b).join(' ');
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.sets.length;
      const set = new Uint8Array(LABEL_COUNT);
      for (const label of labels) set[label] = 1;
      this.sets.push(set);
      this.numbers.set(key, number);
    }
    return number;
  }
}

/** For each unit of the text, the number of the set of labels that the annotation allows. */
export function allowedLabels(example: Example, sets: LabelSets, optionalIsOpen: boolean): Uint16Array {
  const allowed = new Uint16Array(example.reading.text.length);
  for (const mark of example.marks) {
    const types = mark.types.map((type) => ENTITY_TYPES.indexOf(type));
    const open = mark.optional && optionalIsOpen ? [OUTSIDE] : [];
    const fill = (at: number, label: (type: number) => number) => {
      allowed[at] = sets.number([...types.map(label), ...open]);
    };
    if (mark.end - mark.start === 1) fill(mark.start, single);
    else {
      fill(mark.start, begin);
      for (let i = mark.start + 1; i < mark.end - 1; i++) fill(i, inside);
      fill(mark.end - 1, end);
    }
  }
  markLists(example, sets, allowed, optionalIsOpen);
  return allowed;
}

/** What may stand between two names of a list. */
const JOINT = /^(?:[、,，和及与或/“”《》\s]|以及){1,4}$/u;

/** Between two names of one type in a list stands that type's `between`. */
function markLists(example: Example, sets: LabelSets, allowed: Uint16Array, optionalIsOpen: boolean): void {
  for (let n = 1; n < example.marks.length; n++) {
    const [left, right] = [example.marks[n - 1] as Mark, example.marks[n] as Mark];
    if (right.start - left.end > 4 || !JOINT.test(example.reading.text.slice(left.end, right.start))) continue;
    const shared = left.types.filter((type) => right.types.includes(type)).map((type) => between(ENTITY_TYPES.indexOf(type)));
    if (shared.length === 0) continue;
    const isSure = [left, right].every((mark) => mark.types.length === 1 && !(mark.optional && optionalIsOpen));
    allowed.fill(sets.number(isSure ? shared : [...shared, OUTSIDE]), left.end, right.start);
  }
}
