import { describe, expect, it } from 'vitest';
import { loadMatters } from '../../src/schema/matters.js';

const { matterOf, coreOf } = loadMatters();

describe('the matter that a name is about', () => {
  it.each([
    ['八五普法规划', '八五普法'],
    ['八五普法', '八五普法'],
    ['省级森林城市', '森林城市'],
    ['国家森林城市', '森林城市'],
    ['植绿护绿三年行动计划', '植绿护绿'],
    ['六稳', '六稳'],
    ['1530工程', '1530'],
    ['乡村振兴战略', '乡村振兴'],
    ['国家安全', '国家安全'],
    ['乡村振兴示范区', '乡村振兴示范区'],
    ['林长制责任体系', '林长制'],
    ['滩涂整治五年行动', '滩涂整治'],
    ['节水实施方案', '节水'],
  ])('%s is about %s', (name, matter) => {
    expect(matterOf(name)).toBe(matter);
  });

  it.each([
    '三年行动计划',
    '五个行动',
    '民生工程',
    '营商环境',
    '十大任务',
    '招商引资活动',
    '纲要（草案）',
    '三条措施',
    '城市总体规划',
    '市县民生实事',
    '一号工程',
  ])('%s is about none in particular', (name) => {
    expect(matterOf(name)).toBeNull();
  });
});

describe('the core of the name of works', () => {
  it.each([
    ['望海新城水厂扩建二期', '望海新城水厂'],
    ['东站粮库项目', '东站粮库'],
    ['南街改造安置房', '南街改造'],
    ['东站粮库', '东站粮库'],
    ['水厂扩建', '水厂扩建'],
  ])('of %s is %s', (name, core) => {
    expect(coreOf(name)).toBe(core);
  });
});
