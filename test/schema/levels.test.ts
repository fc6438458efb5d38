import { describe, expect, it } from 'vitest';
import { loadLevels } from '../../src/schema/levels.js';

const { gradedOf } = loadLevels();

describe('what levels name after themselves', () => {
  it.each([
    ['体育强省', '体育强县'],
    ['花木大市', '花木大省'],
    ['全域健步示范区', '全域健步示范县'],
    ['森林城市', '森林县城'],
    ['工业立市', '工业立县'],
  ])('%s is %s elsewhere', (name, other) => {
    expect(gradedOf(name)).toEqual(gradedOf(other));
    for (const one of [name, other]) expect(gradedOf(name)?.words.some((word) => one.includes(word))).toBe(true);
  });

  it.each(['强省', '城市', '示范区', '花木之乡', '高新区', '强县富民', '示范村'])('%s has no grade of a level', (name) => {
    expect(gradedOf(name)).toBeNull();
  });

  it('keeps apart what ends in other words', () => {
    expect(gradedOf('旅游名县')).not.toEqual(gradedOf('旅游强县'));
  });
});
