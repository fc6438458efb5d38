import { describe, expect, it } from 'vitest';
import type { PlaceNames } from '../../../src/questions/names/place-names-of.js';
import { likeness, nameParts, namesBefore, namesOf } from '../../../src/questions/projects/alike-projects.js';

const before = namesBefore(['望海', '望海县', '江', '青石县']);
const like = (a: string, b: string) => likeness(nameParts(a, before), nameParts(b, before));

describe('likeness', () => {
  it.each([
    ['白鹭路改建工程', '白鹭路', 'works'],
    ['轧钢厂家属院片区', '轧钢厂家属院', 'works'],
    // One line under other words, or with its ends turned about.
    ['津蒲城际', '蒲津铁路', 'works'],
    ['津蒲高速公路', '津蒲高速', 'works'],
    ['望海县滨江新港', '滨江新港', 'place'],
    ['白鹭大桥望海段', '白鹭大桥', 'part'],
    ['津蒲高速', '津蒲高铁', null],
    ['津蒲高速', '津沪高速', null],
    // A place is no whole of what begins in it.
    ['青石县至望海输气管道', '青石县片区', null],
    // 江 is too short for a name that may be left out.
    ['江畔新港', '畔新港', null],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(like(a, b)).toBe(expected);
  });
});

describe('namesOf', () => {
  const places: Pick<PlaceNames, 'isPlace'> = { isPlace: (name) => name === '青石' };

  it('leaves out what a list left for an alias', () => {
    expect(namesOf({ name: '青石机场', aliases: ['青石'] }, places)).toEqual(['青石机场']);
    expect(namesOf({ name: '津蒲高速', aliases: ['津蒲', '津蒲通道'] }, places)).toEqual(['津蒲高速', '津蒲通道']);
  });
});
