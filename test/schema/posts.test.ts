import { describe, expect, it } from 'vitest';
import { loadPosts } from '../../src/schema/posts.js';

const { isPost, isFormer, bodiesOf } = loadPosts();

describe('posts', () => {
  it.each([
    ['市长', '市长', true],
    ['人民政府代市长', '市长', true],
    ['人民政府代理县长', '县长', true],
    ['市委副书记、市长', '市长', true],
    ['副市长', '市长', false],
    ['常务副市长', '市长', false],
    ['市长助理', '市长', false],
    ['原市长', '市长', false],
    ['副市长', '副市长', true],
    ['人民政府区长', '县长', true],
    ['县委书记', '书记', true],
    ['县委副书记', '书记', false],
    ['纪委书记', '书记', false],
    ['村党支部书记', '书记', false],
    ['纪委书记', '纪委书记', true],
    ['县委书记', '区委书记', true],
    ['县委书记', '县长', false],
    ['自治区代理主席', '自治区主席', true],
    ['自治区副主席', '自治区主席', false],
    ['政协主席', '主席', false],
    ['政协主席', '政协主席', true],
    ['党工委书记', '书记', true],
    ['教育工委书记', '书记', false],
  ])('%s, asked for as %s: %s', (title, asked, isOne) => {
    expect(isPost(title, asked)).toBe(isOne);
  });

  it('tell those held no more, and the bodies of a place', () => {
    expect([isFormer('原市长'), isFormer('市长')]).toEqual([true, false]);
    expect(bodiesOf('望海县')).toContain('望海县人民政府');
  });
});
