import { describe, expect, it } from 'vitest';
import { listMembers, townAndCountry } from '../../../src/extract/figures/lists.js';

describe('listMembers', () => {
  it.each([
    ['肉、蛋、奶产量', ['肉产量', '蛋产量', '奶产量']],
    ['出口和进口', ['出口', '进口']],
    ['老年居民和青年居民满意度', ['老年居民满意度', '青年居民满意度']],
    ['水质达标率、垃圾清运率', ['水质达标率', '垃圾清运率']],
  ])('splits %s', (name, members) => {
    expect(listMembers(name)).toEqual(members);
  });

  it.each(['自来水普及率', '社区参与率', '三级及以上医院', '和谐社区', '新增和3'])('leaves %s whole', (name) => {
    expect(listMembers(name)).toEqual([name]);
  });
});

describe('townAndCountry', () => {
  it('names both halves', () => {
    expect(townAndCountry('城乡居民收入')).toEqual(['城镇居民收入', '农村居民收入']);
    expect(townAndCountry('居民收入')).toBeNull();
  });
});
