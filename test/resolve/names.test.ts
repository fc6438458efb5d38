import { describe, expect, it } from 'vitest';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import type { EntityType } from '../../src/model/vocabulary.js';
import { fullName } from '../../src/resolve/full-name.js';
import { isGenericName } from '../../src/resolve/generic-name.js';
import { knownPlace } from '../../src/resolve/place-name.js';
import { isRouteAbbreviation, shortNames } from '../../src/resolve/short-names.js';

const gazetteers = loadGazetteers();

describe('fullName', () => {
  it.each<[EntityType, string, string | null, string]>([
    ['Zone', '高新区', '德州市', '德州高新区'],
    ['Zone', '经济技术开发区', '庆云县', '庆云经济技术开发区'],
    ['Zone', '开发区', '唐县', '唐县开发区'],
    ['Zone', '天衢新区', '德州市', '天衢新区'],
    ['Organization', '市财政局', '德州市', '德州市财政局'],
    ['Organization', '省财政厅', '德州市', '省财政厅'],
    ['Organization', '市中医院', '德州市', '市中医院'],
    ['Organization', '市财政局', null, '市财政局'],
    ['Project', '高新区', '德州市', '高新区'],
  ])('%s %s in %s → %s', (type, name, place, expected) => {
    expect(fullName(type, name, place)).toBe(expected);
  });
});

describe('knownPlace', () => {
  it.each([
    ['德州', null, '德州市', '371400'],
    ['庆云', '德州市', '庆云县', '371423'],
    ['山东省德州市庆云县', null, '庆云县', '371423'],
    ['保定市清苑区', null, '清苑区', '130608'],
    ['火星市', null, '火星市', null],
    ['沪', null, '上海市', '310000'],
    ['皖', '合肥市', '安徽省', '340000'],
    ['蓉', null, '蓉', null],
  ])('%s in %s → %s', (name, context, expected, code) => {
    expect(knownPlace(name, context, gazetteers)).toEqual({ name: expected, code });
  });

  it('leaves a name open that many places have', () => {
    expect(knownPlace('鼓楼区', null, gazetteers).code).toBeNull();
  });

  it('keeps siblings apart', () => {
    expect(knownPlace('唐县', '保定市', gazetteers).code).not.toBe(knownPlace('高唐县', '聊城市', gazetteers).code);
  });
});

describe('isGenericName', () => {
  const words = gazetteers.genericWords;

  it.each(['市民中心', '中医院迁建', '综合体育馆', '中小学校舍安全工程', '体育公园', '污水处理厂', '十四五规划', '二手车交易市场'])(
    '%s: any place may have one',
    (name) => {
      expect(isGenericName(name, words)).toBe(true);
    },
  );
  it.each(['津潍高铁', '华鲁恒升新材料', '春雨润苗行动', '娄里水库', '京渤国际陆港'])('%s: there is one', (name) => {
    expect(isGenericName(name, words)).toBe(false);
  });
});

describe('shortNames', () => {
  it.each([
    ['津潍高铁', '天津至潍坊高铁', true],
    ['津潍高铁', '天津至潍坊高速铁路', true],
    ['纳晴高速', '纳雍至晴隆高速公路', true],
    ['津潍', '天津至潍坊高铁', true],
    ['津潍', '津潍高铁', true],
    ['京沪高铁', '天津至潍坊高铁', false],
    ['津潍高速', '天津至潍坊高铁', false],
    ['津潍高速', '津潍高铁', false],
    ['京沪', '津潍高铁', false],
    ['津潍高铁', '津潍高铁', false],
    ['高铁', '天津至潍坊高铁', false],
  ])('%s for the route %s: %s', (short, long, isShort) => {
    expect(isRouteAbbreviation(short, long)).toBe(isShort);
  });

  it.each([
    ['Zone', '航空产业园', '芜湖航空产业园', ['芜湖市', '芜湖'], true],
    ['Designation', '数字产业新高地', '德州数字产业新高地', ['德州市', '德州', '山东省', '山东'], true],
    ['Project', '市民文化中心', '山东市民文化中心', ['德州市', '德州', '山东省', '山东'], true],
    ['Zone', '航空产业园', '合肥航空产业园', ['芜湖市', '芜湖'], false],
    ['Zone', '航空产业园', '芜湖航空产业园', [], false],
    ['Zone', '产业园', '芜湖产业园', ['芜湖市', '芜湖'], false],
    ['Industry', '文化旅游', '芜湖文化旅游', ['芜湖市', '芜湖'], false],
  ])('%s %s for %s in a text of %j: %s', (type, short, long, home, isShort) => {
    const groups = [short, long].map((key) => ({ key, names: [key] }));
    expect(shortNames(type, groups, home)).toEqual(new Map(isShort ? [[short, long]] : []));
  });

  it('leaves a name alone that stands with the place and with the one around it', () => {
    const groups = ['市民文化中心', '德州市民文化中心', '山东市民文化中心'].map((key) => ({ key, names: [key] }));
    expect(shortNames('Project', groups, ['德州', '山东']).size).toBe(0);
  });

  it('joins a company with the one long name that holds the short one', () => {
    const groups = [
      { key: '景津', names: ['景津'] },
      { key: '景津环保', names: ['景津环保股份有限公司'] },
    ];
    expect(shortNames('Organization', groups)).toEqual(new Map([['景津', '景津环保']]));
  });

  it('leaves a name alone that two companies hold, and bodies that are parts of others', () => {
    const two = [
      { key: '长城', names: ['长城'] },
      { key: '长城汽车', names: ['长城汽车股份有限公司'] },
      { key: '长城证券', names: ['长城证券股份有限公司'] },
    ];
    expect(shortNames('Organization', two).size).toBe(0);
    const body = [
      { key: '山东大学', names: ['山东大学'] },
      { key: '山东大学出版社', names: ['山东大学出版社有限公司'] },
    ];
    expect(shortNames('Organization', body).size).toBe(0);
  });
});
