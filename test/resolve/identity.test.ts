import { describe, expect, it } from 'vitest';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import type { EntityType } from '../../src/model/vocabulary.js';
import { identify } from '../../src/resolve/identity.js';
import { loadSchema } from '../../src/schema/load.js';

const gazetteers = loadGazetteers();
const definitions = new Map(loadSchema().entities.map((definition) => [definition.name, definition]));

function idOf(type: EntityType, name: string, place: string | null = '371400'): string {
  const definition = definitions.get(type);
  if (!definition) throw new Error(type);
  return identify(definition, name, place, gazetteers).id;
}

describe('identity', () => {
  it.each<[EntityType, string, string]>([
    ['Strategy', '乡村振兴战略', '乡村振兴'],
    ['Plan', '“春雨润苗”行动', '春雨润苗行动'],
    ['Industry', '生物医药产业', '生物医药'],
    ['Organization', '山东华鲁恒升化工股份有限公司', '华鲁恒升'],
    ['Project', '临河大道改造工程', '临河大道改造'],
  ])('%s: %s and %s are one', (type, a, b) => {
    expect(idOf(type, a)).toBe(idOf(type, b));
  });

  it.each<[EntityType, string, string]>([
    ['Strategy', '乡村振兴', '新型城镇化'],
    ['Organization', '山东大学', '山东大学齐鲁医院'],
    ['Organization', '长城汽车股份有限公司', '长城证券股份有限公司'],
    ['Zone', '德州高新区', '禹城高新区'],
  ])('%s: %s and %s are two', (type, a, b) => {
    expect(idOf(type, a)).not.toBe(idOf(type, b));
  });

  it('keeps types apart', () => {
    expect(idOf('Project', '云河产业园')).not.toBe(idOf('Zone', '云河产业园'));
  });

  it('lets a name that any place may give reach no further than its place', () => {
    expect(idOf('Project', '市民中心', '371400')).not.toBe(idOf('Project', '市民中心', '130600'));
    expect(idOf('Project', '中医院迁建项目', '371400')).not.toBe(idOf('Project', '中医院迁建项目', '130600'));
    expect(idOf('Project', '津潍高铁', '371400')).toBe(idOf('Project', '津潍高铁', '130600'));
    expect(idOf('Person', '王小明', '371400')).not.toBe(idOf('Person', '王小明', '130600'));
    expect(idOf('Person', '李强', '371400')).not.toBe(idOf('Person', '李强', '130600'));
  });

  it('knows those whom every document means by the name alone', () => {
    expect(idOf('Person', '焦裕禄', '371400')).toBe(idOf('Person', '焦裕禄', '130600'));
  });
});
