import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/extract/relations/index.js';
import { loadRelationScorer } from '../../../src/extract/relations/scorer/scorer.js';
import { packageRoot } from '../../../src/schema/package-root.js';
import { loadStageWords } from '../../../src/schema/stage-words.js';
import { marked } from './marked.js';

const scorer = loadRelationScorer(readFileSync(join(packageRoot(), 'models', 'relations.bin')));
const stageWords = loadStageWords();

function claims(text: string, place: string | null = '德州市', implied: readonly string[] = []): string[] {
  const context = marked(text, { place }, implied);
  const name = (id: string) => context.byId(id)?.name;
  return findClaims(context, { scorer, stageWords }).map(
    ({ predicate, subject, object }) => `${name(subject)} ${predicate} ${name(object)}`,
  );
}

describe('findClaims', () => {
  it.each([
    ['加快推进[[PJ:津潍高铁]]、[[PJ:鬲津河大桥]]建设。', ['德州市 BUILDS 津潍高铁', '德州市 BUILDS 鬲津河大桥']],
    ['深入实施[[PN:强村富民三年行动计划]]。', ['德州市 IMPLEMENTS 强村富民三年行动计划']],
    ['大力发展[[IN:生物医药]]、[[IN:新材料]]等产业。', ['德州市 DEVELOPS 生物医药', '德州市 DEVELOPS 新材料']],
    ['全力创建[[DE:国家创新型城市]]。', ['德州市 PURSUES 国家创新型城市']],
    ['主动融入[[ST:京津冀协同发展]]。', ['德州市 SERVES 京津冀协同发展']],
    ['[[PL:庆云县]]大力发展[[IN:体育用品]]产业。', ['庆云县 DEVELOPS 体育用品']],
    ['[[OR:景津环保]]董事长[[PE:姜桂廷]]作了介绍。', ['姜桂廷 HOLDS_OFFICE 景津环保']],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expect.arrayContaining(expected));
  });

  it('takes the subject of a clause before the speaking place', () => {
    expect(claims('[[PL:庆云县]]要创建[[DE:国家园林县城]]。')).toContain('庆云县 PURSUES 国家园林县城');
    expect(claims('[[PL:庆云县]]要创建[[DE:国家园林县城]]。')).not.toContain('德州市 PURSUES 国家园林县城');
  });

  it('says nothing of a text without a subject or an object', () => {
    expect(claims('加快推进[[PJ:津潍高铁]]建设。', null)).toEqual([]);
    expect(claims('各位代表,大家好。')).toEqual([]);
  });

  it('gives each claim a rule, a basis and a passage', () => {
    const context = marked('今年开工[[PJ:津潍高铁]]建设。', { place: '德州市', year: 2022 });
    const [claim] = findClaims(context, { scorer, stageWords });
    expect(claim).toMatchObject({
      predicate: 'BUILDS',
      basis: 'stated',
      rule: 'wording/actor',
      attributes: { stage: '开工', stageYear: 2022 },
    });
    expect(context.reading.text.slice(claim?.evidence.start, claim?.evidence.end)).toBe('今年开工津潍高铁建设。');
  });

  it('lets the firm rules speak alone where there is no scorer', () => {
    const context = marked('[[ZO:德州高新区]]扩区,建设[[PJ:津潍高铁]]。', { place: '德州市' });
    expect(findClaims(context, { scorer: null, stageWords }).map(({ rule }) => rule)).toEqual(['located-in/name']);
  });

  it('never throws, claims nothing twice and rests on the text, whatever stands there', () => {
    const mark = fc.tuple(fc.constantFrom('PL', 'PE', 'OR', 'PJ', 'ZO', 'IN', 'ST', 'PN', 'DE'), fc.string({ minLength: 1, maxLength: 6 }));
    const piece = fc.oneof(
      mark.map(([type, name]) => `[[${type}:${name.replace(/[[\]|:]/gu, '甲')}]]`),
      fc.constantFrom('、', ',', '。', '\n', '市委书记', '建设', '一、', '等', '(', '”'),
      fc.string({ maxLength: 4, unit: 'grapheme' }).map((text) => text.replace(/[[\]|]/gu, '')),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const context = marked(pieces.join(''), { place: '德州市' });
        const found = findClaims(context, { scorer, stageWords });
        expect(findClaims(context, { scorer, stageWords })).toEqual(found);
        expect(new Set(found.map((claim) => `${claim.predicate}/${claim.subject}/${claim.object}`)).size).toBe(found.length);
        for (const claim of found) {
          expect(context.byId(claim.subject) && context.byId(claim.object)).toBeTruthy();
          expect(claim.subject).not.toBe(claim.object);
          expect(claim.confidence).toBeGreaterThanOrEqual(0);
          expect(claim.confidence).toBeLessThanOrEqual(1);
          expect(claim.evidence.start).toBeLessThan(claim.evidence.end);
          expect(claim.evidence.end).toBeLessThanOrEqual(context.reading.text.length);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
