import { describe, expect, it } from 'vitest';
import { allowedLabels, type Example, LabelSets, type Mark } from '../../scripts/train/examples.js';
import { begin, between, end, inside, OUTSIDE } from '../../src/extract/tagger/labels.js';
import { ENTITY_TYPES, type EntityType } from '../../src/model/vocabulary.js';

const number = (type: EntityType) => ENTITY_TYPES.indexOf(type);

/** The labels that are right at each unit of `text`, where `marks` are its names. */
function allowed(text: string, marks: readonly Partial<Mark>[], optionalIsOpen = true): number[][] {
  const full = marks.map((mark) => ({ types: ['Project'], optional: false, ...mark }));
  const sets = new LabelSets();
  const numbers = allowedLabels({ reading: { text }, marks: full } as unknown as Example, sets, optionalIsOpen);
  return [...numbers].map((set) => [...(sets.sets[set] as Uint8Array)].flatMap((isIn, label) => (isIn ? [label] : [])));
}

const project = number('Project');

describe('labels that the annotation allows', () => {
  it('has one answer for a sure name', () => {
    expect(allowed('建津潍路', [{ start: 1, end: 4 }])).toEqual([[OUTSIDE], [begin(project)], [inside(project)], [end(project)]]);
  });

  it('takes any of the types', () => {
    const [first] = allowed('新区', [{ start: 0, end: 2, types: ['Zone', 'Place'] }]);
    expect(first).toEqual([begin(number('Place')), begin(number('Zone'))]);
  });

  it('lets an optional name be left out, unless told otherwise', () => {
    expect(allowed('新区', [{ start: 0, end: 2, optional: true }])[0]).toEqual([OUTSIDE, begin(project)]);
    expect(allowed('新区', [{ start: 0, end: 2, optional: true }], false)[0]).toEqual([begin(project)]);
  });

  it('links the names of a list where they are of one type', () => {
    const marks = [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ];
    expect(allowed('甲路、乙路', marks)[2]).toEqual([between(project)]);
    expect(allowed('甲路，建乙路', [marks[0] as object, { start: 4, end: 6 }])[2]).toEqual([OUTSIDE]);
    expect(allowed('甲路、乙路', [marks[0] as object, { ...marks[1], types: ['Zone'] }])[2]).toEqual([OUTSIDE]);
    expect(allowed('甲路、乙路', [marks[0] as object, { ...marks[1], optional: true }])[2]).toEqual([OUTSIDE, between(project)]);
  });
});
