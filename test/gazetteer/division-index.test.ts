import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGazetteers } from '../../src/gazetteer/load.js';

const { divisions } = loadGazetteers();

describe('resolve', () => {
  test.each([
    // name, the document's place, the division meant
    ['德州市', null, '371400'],
    ['德州', null, '371400'],
    ['庆云', '德州市', '371423'],
    ['河北', '保定市', '130000'],
    ['保定', '唐县', '130600'],
    // within
    ['新华区', '石家庄市', '130105'],
    ['新华区', '沧州市', '130902'],
    ['鼓楼区', '开封市', '410204'],
    ['朝阳', '北京市', '110105'],
    ['朝阳', '长春市', '220104'],
    // above: a city before its county of the same name
    ['承德', '承德县', '130800'],
    ['吉林', '长春市', '220000'],
    // beside
    ['桥东区', '张家口市', '130702'],
    ['徐水区', '唐县', '130609'],
    ['徐水', '清苑区', '130609'],
    // in the province
    ['鼓楼区', '洛阳市', '410204'],
    // the only one there is
    ['浦东新区', '德州市', '310115'],
    ['海淀', '德州市', '110108'],
    // composed
    ['河北省保定市', null, '130600'],
    ['保定市清苑区', null, '130608'],
    ['河北省保定市清苑区', null, '130608'],
    ['北京朝阳区', null, '110105'],
    ['德州庆云', null, '371423'],
    // the context may be composed as well
    ['新华区', '河北省石家庄市', '130105'],
    // former and further names
    ['清苑县', null, '130608'],
    ['襄樊市', '武汉市', '420600'],
    ['密云县', '北京市', '110118'],
    ['恩施州', null, '422800'],
    ['孟村县', '沧州市', '130930'],
    ['燕赵大地', '保定市', '130000'],
    ['新市区', '保定市', '130602'],
  ])('%s in a text of %s', (name, context, code) => {
    expect(divisions.resolve(name, context)?.code).toBe(code);
  });

  test.each([
    ['鼓楼区', null],
    ['新华区', '河北省'],
    ['新华区', '保定市'],
    ['桥西区', '河北省'],
    ['朝阳区', '德州市'],
    ['朝阳', null],
    ['和平', null],
    ['和平', '德州市'],
    ['唐', '保定市'],
    ['不存在的县', null],
    ['', null],
    ['山东省保定市', null],
  ])('leaves %s in a text of %s open', (name, context) => {
    expect(divisions.resolve(name, context)).toBeNull();
  });

  test('takes a short name that is a word where the text is at home there', () => {
    expect(divisions.resolve('平原', '德州市')?.name).toBe('平原县');
    expect(divisions.resolve('平原', null)).toBeNull();
  });
});

describe('whatever is asked', () => {
  const names = ['鼓楼区', '朝阳', '新华区', '吉林', '承德', '德州市', '庆云', '清苑县', '河北省保定市', '无此地', ''];

  test('the answer bears the name asked for, or nothing is said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.option(fc.constantFrom(...names)), (name, context) => {
        const division = divisions.resolve(name, context);
        if (division && divisions.byName(name).length > 0) expect(divisions.byName(name)).toContain(division);
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string({ unit: 'binary' })), (name, context) => {
        divisions.resolve(name, context);
        divisions.lineage(name);
      }),
    );
  });
});

describe('lineage', () => {
  test('leads to the province', () => {
    expect(divisions.lineage('371423')).toEqual(['371423', '371400', '370000']);
    expect(divisions.lineage('110108')).toEqual(['110108', '110000']);
    expect(divisions.lineage('419001')).toEqual(['419001', '410000']);
    expect(divisions.lineage('100000')).toEqual([]);
    expect(divisions.lineage('999999')).toEqual([]);
  });
});

describe('names', () => {
  test('byName tells every division of a name, the highest first', () => {
    expect(divisions.byName('吉林').map((division) => division.name)).toEqual(['吉林省', '吉林市']);
    expect(divisions.byName('鼓楼区').map((division) => division.code)).toEqual(['320106', '320302', '350102', '410204']);
  });

  test.each(['唐县', '易县', '雄县', '蠡县', '城区', '郊区', '乌拉特前旗', '公安县', '惠民县', '和平县', '东方市', '新华区'])(
    '%s has no short name',
    (name) => {
      expect(divisions.byName(name).map((division) => division.short)).toEqual(divisions.byName(name).map(() => null));
    },
  );

  test.each(['平原县', '朝阳市', '长安区', '开平市', '高平市', '太湖县'])('the short name of %s needs its neighbourhood', (name) => {
    const found = divisions.byName(name).filter((division) => division.name === name);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((division) => division.shortNeedsContext)).toEqual(found.map(() => true));
  });
});
