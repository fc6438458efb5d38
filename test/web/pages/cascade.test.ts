import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CascadeRow } from '../../../src/web/explorer/pages/cascade/answer.ts';
import { flowOf } from '../../../src/web/explorer/pages/cascade/links.ts';
import { closestPair, differenceOf } from '../../../src/web/explorer/pages/cascade/wording-difference.ts';

const alone = (runs: readonly { text: string; isShared: boolean }[]) => runs.filter(({ isShared }) => !isShared).map(({ text }) => text);
const whole = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');

describe('the difference of two wordings', () => {
  it('is what each has alone, in whole words', () => {
    const { left, right, likeness } = differenceOf('全面推进乡村振兴，建设学校。', '全面推进乡村振兴，改造医院。');
    expect(whole(left.filter(({ isShared }) => isShared))).toContain('全面推进乡村振兴，');
    expect(alone(left).join('')).toBe('建设学校');
    expect(alone(right).join('')).toBe('改造医院');
    expect(likeness).toBeGreaterThan(0.5);
  });

  it('is nothing between a wording and itself, everything between two that share no word', () => {
    expect(differenceOf('推进改革。', '推进改革。')).toMatchObject({
      left: [{ isShared: true }],
      right: [{ isShared: true }],
      likeness: 1,
    });
    expect(differenceOf('甲', '乙')).toMatchObject({ left: [{ isShared: false }], right: [{ isShared: false }], likeness: 0 });
    expect(differenceOf('', '')).toEqual({ left: [], right: [], likeness: 1 });
  });

  it('never loses or adds a letter, and no run follows one of its kind', () => {
    const text = fc.string({ unit: fc.constantFrom('推进', '改革', '，', '的', '学校', 'a'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const difference = differenceOf(left, right);
        expect([whole(difference.left), whole(difference.right)]).toEqual([left, right]);
        for (const runs of [difference.left, difference.right]) {
          let at = 0;
          for (const [index, run] of runs.entries()) {
            expect(run.start).toBe(at);
            expect(run.isShared).not.toBe(runs[index - 1]?.isShared);
            at += run.text.length;
          }
        }
        expect(difference.likeness).toBeGreaterThanOrEqual(0);
        expect(difference.likeness).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('begins with the two that come closest', () => {
    expect(closestPair(['修建公路。', '推进乡村振兴。'], ['新办学校。', '大力推进乡村振兴。'])).toEqual({ left: 1, right: 1 });
    expect(closestPair([], ['新办学校。'])).toBeNull();
    expect(closestPair(['甲'], [''])).toEqual({ left: 0, right: 0 });
  });
});

const uptake = (place: string, documents = 1) => ({ place, documents, firstYear: 2020 });
const row = (id: string, takenUpBy: string[]): CascadeRow => ({
  entity: { __typename: 'Plan', id, name: id },
  above: uptake('甲市', 2),
  takenUpBy: takenUpBy.map((place) => uptake(place)),
  notTakenUpBy: [],
});

describe('the streams from level to level', () => {
  it('go from the upper level through each thing to whoever takes it up', () => {
    const { nodes, links } = flowOf('甲市', [row('计划', ['乙县', '丙县']), row('行动', ['乙县'])], 10);
    expect(nodes.map(({ label }) => label)).toEqual(['甲市', '计划', '行动', '乙县', '丙县']);
    expect(links).toHaveLength(5);
    const names = new Set(nodes.map(({ name }) => name));
    for (const { source, target } of links) expect([names.has(source), names.has(target)]).toEqual([true, true]);
  });

  it('leave out what none takes up, and what is too much', () => {
    expect(flowOf('甲市', [row('计划', [])], 10).nodes).toEqual([]);
    expect(flowOf('甲市', [row('一', ['乙县']), row('二', ['乙县'])], 1).nodes.map(({ label }) => label)).toEqual(['甲市', '一', '乙县']);
  });

  it('tells a place from a thing of the same name', () => {
    const { nodes } = flowOf('乙县', [row('乙县', ['乙县'])], 10);
    expect(new Set(nodes.map(({ name }) => name)).size).toBe(3);
  });
});
