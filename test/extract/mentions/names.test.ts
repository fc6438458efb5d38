import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/extract/mentions/index.js';
import { nameOf } from '../../../src/extract/mentions/names.js';
import { readMentionWeights } from '../../../src/extract/mentions/weigh.js';
import { packageRoot } from '../../../src/schema/package-root.js';
import { contextOf } from './context.js';

describe('nameOf', () => {
  it.each([
    ['“春笋”行动', '春笋行动'],
    ['《青山市水网建设规划》', '青山市水网建设规划'],
    ['“双联双促”[12]活动', '双联双促活动'],
    ['（青山水库）', '青山水库'],
    ['中国（青山）农业产业园', '中国（青山）农业产业园'],
  ])('%s → %s', (surface, name) => {
    expect(nameOf(surface)).toBe(name);
  });
});

describe('findMentions', () => {
  const weights = readMentionWeights(readFileSync(join(packageRoot(), 'models', 'mentions.tsv'), 'utf8'));
  const found = (text: string) => findMentions(contextOf(text), weights).map(({ type, name }) => `${type} ${name}`);

  it('tells works, plans and titles apart by their heads and verbs', () => {
    expect(found('加快推进津石高速二期、白沙水库等重点项目建设。')).toEqual(['Project 津石高速二期', 'Project 白沙水库']);
    expect(found('深入实施农村人居环境整治提升五年行动。')).toEqual(['Plan 农村人居环境整治提升五年行动']);
    expect(found('争创国家森林城市。')).toEqual(['Designation 国家森林城市']);
  });
  it('gives plans of a list the head that they share', () => {
    expect(found('持续打好蓝天、碧水、净土保卫战。')).toContain('Plan 净土保卫战');
  });
  it('finds no name in plain work', () => {
    expect(found('粮食产量稳定增长,人民生活不断改善。')).toEqual([]);
  });
});
