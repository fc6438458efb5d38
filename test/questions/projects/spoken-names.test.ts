import { describe, expect, it } from 'vitest';
import type { PlaceNames } from '../../../src/questions/names/place-names-of.js';
import { SpokenNameFinder, spokenNamesFor } from '../../../src/questions/projects/spoken-names.js';

const KNOWN = ['江南省', '江南', '望海区', '望海县', '望海', '青石县', '青石', '朝阳'];
const places: PlaceNames = {
  today: (name) => name,
  namesOf: (name) => KNOWN.filter((one) => one === name || (one.length === 2 && name.startsWith(one))),
  relatedTo: () => ['江南省', '江南', '望海县', '望海', '青石县', '青石'],
  isWithin: () => true,
  isPlace: (name) => KNOWN.includes(name),
  all: KNOWN,
};

function isSpokenOf(name: string, text: string, place = '望海县', aliases: readonly string[] = []): boolean {
  return new SpokenNameFinder(spokenNamesFor([place], places)({ name, aliases })).foundIn(text).size > 0;
}

describe('spokenNamesFor', () => {
  it.each([
    // What is done about works is no part of what they are called.
    ['白鹭路改建工程', '白鹭路已经开工。'],
    ['轧钢厂家属院片区', '轧钢厂家属院等回迁房封顶。'],
    ['白鹭路养护改造一期工程', '修好了白鹭路。'],
    // A place's own documents leave its name out.
    ['中科望海生态试验基地', '中科生态试验基地迎来客人。'],
    ['望海滨江新港', '滨江新港通航。'],
    // Marks within a name.
    ['观潮里片区', '“观潮里”开街。'],
    // A line by its ends.
    ['津蒲城际', '津蒲铁路开通。'],
    ['津蒲城际', '蒲津城际铁路开通。'],
    ['津蒲高速公路', '津蒲、昌远高速通车。'],
    ['津蒲高速望海段', '津蒲高速改扩建。'],
    // Long names with a part left out or put in.
    ['海视青石影像产业综合体', '海视总台青石影像产业综合项目交付。'],
  ])('%s in “%s”', (name, text) => {
    expect(isSpokenOf(name, text)).toBe(true);
  });

  it('knows 文化馆 for 区文化馆 in documents of a district', () => {
    expect(isSpokenOf('区文化馆', '新的文化馆年内动工。', '望海区')).toBe(true);
  });

  it('knows 省博物馆 for the museum with the name of the province', () => {
    expect(isSpokenOf('江南博物馆', '省博物馆新馆封顶。', '江南省')).toBe(true);
  });

  it.each([
    ['津蒲城际', '津蒲高速通车。'],
    ['津蒲高速', '津蒲、昌远高铁通车。'],
    ['津蒲高速', '津蒲一带多雨。'],
    ['铁路客运专线', '昌远铁路通车。'],
    ['朝阳大街北延', '盛源大街北延开工。'],
    ['白鹭抽水蓄能电站', '又有六座抽水蓄能电站获批。'],
    ['胡村110千伏变电站', '新增110千伏变电站两座。'],
    ['市民中心', '农民中心学校建成。'],
    ['望海水厂', '青石的水厂投产。'],
  ])('%s not in “%s”', (name, text) => {
    expect(isSpokenOf(name, text)).toBe(false);
  });

  it('leaves out what a list leaves for an alias', () => {
    expect(isSpokenOf('青石机场', '青石大旱。', '望海县', ['青石'])).toBe(false);
    expect(isSpokenOf('太岳山高速', '太岳山的茶叶丰收。', '望海县', ['太岳山'])).toBe(false);
  });
});
