import { describe, expect, it } from 'vitest';
import { listMembers, partsOf } from '../../../src/extract/figures/lists.js';

describe('listMembers', () => {
  it.each([
    ['肉、蛋、奶产量', ['肉产量', '蛋产量', '奶产量']],
    ['出口和进口', ['出口', '进口']],
    ['老年居民和青年居民满意度', ['老年居民满意度', '青年居民满意度']],
    ['水质达标率、垃圾清运率', ['水质达标率', '垃圾清运率']],
    ['PM10、二氧化硫、臭氧平均浓度', ['PM10平均浓度', '二氧化硫平均浓度', '臭氧平均浓度']],
    ['纸张、铁矿石产量', ['纸张产量', '铁矿石产量']],
    ['用电量和铁矿石产量', ['用电量', '铁矿石产量']],
  ])('splits %s', (name, members) => {
    expect(listMembers(name)).toEqual(members);
  });

  it.each(['自来水普及率', '社区参与率', '三级及以上医院', '和谐社区', '新增和3'])('leaves %s whole', (name) => {
    expect(listMembers(name)).toEqual([name]);
  });
});

describe('partsOf', () => {
  it('names the parts of a whole, if there are as many as numbers', () => {
    expect(partsOf('城乡居民收入', 2)).toEqual(['城镇居民收入', '农村居民收入']);
    expect(partsOf('本外币存贷款余额', 2)).toEqual(['本外币存款余额', '本外币贷款余额']);
    expect(partsOf('一二三产增加值', 3)).toEqual(['一产增加值', '二产增加值', '三产增加值']);
    expect(partsOf('一二三产增加值', 2)).toBeNull();
    expect(partsOf('居民收入', 2)).toBeNull();
  });
});
