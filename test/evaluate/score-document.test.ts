import { describe, expect, it } from 'vitest';
import type { GoldFile } from '../../scripts/evaluate/gold-file.js';
import { nameLikeness } from '../../scripts/evaluate/name-likeness.js';
import { pairUp } from '../../scripts/evaluate/pairing.js';
import { scoreDocument } from '../../scripts/evaluate/score-document.js';
import { Scores } from '../../scripts/evaluate/scores.js';
import type { ExtractedClaim, ExtractedEntity, ExtractedFigure } from '../../src/model/extraction.js';
import type { EntityType } from '../../src/model/vocabulary.js';

describe('nameLikeness', () => {
  it.each<[string, string, EntityType, number]>([
    ['云河大桥', '“云河大桥”', 'Project', 1],
    ['云河大桥', '云河大桥项目', 'Project', 0.99],
    ['云州', '云州市', 'Place', 0.99],
    ['云州高新区', '高新区', 'Zone', 0.9],
    ['王建国', '王建', 'Person', 0],
    ['云河大桥', '碧水公园', 'Project', 0],
  ])('%s ~ %s as %s: %f', (a, b, type, likeness) => {
    expect(nameLikeness(a, b, type)).toBe(likeness);
  });
});

describe('pairUp', () => {
  it('takes the best pair first and a required item before an optional one', () => {
    const { foundOf } = pairUp([{ optional: true }, {}], ['x'], () => 1);
    expect([...foundOf]).toEqual([[1, 0]]);
  });
});

const entity = (id: string, type: EntityType, name: string): ExtractedEntity => ({ id, type, name, aliases: [], mentions: [] });
const claim = (predicate: ExtractedClaim['predicate'], subject: string, object: string): ExtractedClaim => ({
  id: `${subject}${object}`,
  predicate,
  subject,
  object,
  attributes: {},
  basis: 'stated',
  confidence: 1,
  rule: 'rule',
  evidence: { start: 0, end: 1 },
});
const figure = (value: number, overrides: Partial<ExtractedFigure> = {}): ExtractedFigure => ({
  id: String(value),
  indicator: '粮食产量',
  indicatorId: 'i',
  measure: 'level',
  comparator: '=',
  value,
  upper: null,
  unit: '亿斤',
  status: 'target',
  year: 2022,
  years: 1,
  nature: null,
  scope: 'p',
  confidence: 1,
  rule: 'rule',
  evidence: { start: 0, end: 1 },
  ...overrides,
});

const GOLD: GoldFile = {
  doc: 'a.txt',
  document: { place: '云州市', year: 2022 },
  entities: [
    { k: 'e1', type: 'Place', name: '云州市' },
    { k: 'e2', type: 'Project', types: ['Project', 'Zone'], name: '云河大桥' },
    { k: 'e3', type: 'Plan', name: '春笋行动', optional: true },
    { k: 'e4', type: 'Industry', name: '新材料' },
  ],
  figures: [
    {
      indicator: '粮食产量',
      measure: ['level', 'change'],
      comparator: '=',
      value: 100,
      unit: '亿斤',
      status: 'target',
      year: 2022,
      scope: ['e1'],
    },
  ],
  claims: [
    { predicate: 'BUILDS', subject: 'e1', object: 'e2' },
    { predicate: 'IMPLEMENTS', subject: 'e1', object: 'e3', optional: true },
    { predicate: 'DEVELOPS', subject: 'e1', object: 'e4' },
  ],
};

function score(found: Parameters<typeof scoreDocument>[2]): Scores {
  const scores = new Scores();
  scoreDocument('a', GOLD, found, scores);
  return scores;
}

describe('scoreDocument', () => {
  const entities = [entity('p', 'Place', '云州'), entity('b', 'Zone', '云河大桥'), entity('s', 'Plan', '春笋行动')];

  it('counts neither way what is optional, and takes any of the types that are right', () => {
    const { right, surplus, missed } = score({ entities, figures: [], claims: [] }).stages.of('entities');
    expect({ right, surplus, missed }).toEqual({ right: 2, surplus: 0, missed: 1 });
  });

  it('counts claims by what their ends stand for', () => {
    const claims = [claim('BUILDS', 'p', 'b'), claim('IMPLEMENTS', 'p', 's'), claim('SERVES', 'b', 's')];
    const { right, surplus, missed } = score({ entities, figures: [], claims }).stages.of('claims');
    expect({ right, surplus, missed }).toEqual({ right: 1, surplus: 1, missed: 1 });
  });

  it('asks figures for value, unit and status, and tells their other fields apart', () => {
    const found = { entities, claims: [], figures: [figure(100, { measure: 'change', year: 2023, scope: null }), figure(7)] };
    const scores = score(found);
    expect(scores.stages.of('figures')).toMatchObject({ right: 1, surplus: 1, missed: 0 });
    const fields = Object.fromEntries([...scores.fields.byName].map(([name, tally]) => [name, tally.recall]));
    expect(fields).toEqual({ measure: 1, comparator: 1, year: 0, scope: 0 });
    expect(score({ ...found, figures: [figure(100, { status: 'result' })] }).stages.of('figures').right).toBe(0);
  });

  it('means the three F1', () => {
    expect(score({ entities: [], figures: [figure(100)], claims: [] }).overall).toBeCloseTo(1 / 3);
  });
});
