import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/extract/mentions/decide.js';
import { readMentionWeights } from '../../../src/extract/mentions/weigh.js';
import type { MentionCandidate } from '../../../src/model/mention.js';
import { contains, overlaps } from '../../../src/model/span.js';
import { ENTITY_TYPES } from '../../../src/model/vocabulary.js';
import { contextOf } from './context.js';

const NO_WEIGHTS = readMentionWeights('').tagged;
const TEXT = '创建国家创新型城市三年行动计划落地见效,高新区发展生物医药。';
const { reading: READING } = contextOf(TEXT);
const at = (surface: string, type: MentionCandidate['type'], confidence: number, rule = 'test'): MentionCandidate => {
  const start = TEXT.indexOf(surface);
  return { start, end: start + surface.length, type, rule, confidence };
};

describe('decide', () => {
  it('takes the surer of two candidates over the same words', () => {
    const mentions = decide([at('高新区', 'Zone', 0.9), at('高新区', 'Place', 0.5)], READING, NO_WEIGHTS);
    expect(mentions.map(({ type, name }) => [type, name])).toEqual([['Zone', '高新区']]);
  });
  it('keeps a designation inside the name of a plan, and no other type', () => {
    const candidates = [
      at('创建国家创新型城市三年行动计划', 'Plan', 0.9),
      at('国家创新型城市', 'Designation', 0.7),
      at('行动计划', 'Project', 0.6),
    ];
    expect(decide(candidates, READING, NO_WEIGHTS).map(({ type }) => type)).toEqual(['Plan', 'Designation']);
  });
  it('leaves out what is unlikely', () => {
    expect(decide([at('生物医药', 'Industry', 0.1)], READING, NO_WEIGHTS)).toEqual([]);
  });
  it('lets cues outweigh what a rule holds of itself', () => {
    const weights = readMentionWeights('tagged\tIndustry\tbias\t-100\ntagged\tIndustry\ttest:yes\t400').tagged;
    const candidate = { ...at('生物医药', 'Industry', 0.1), cues: [['test', 'yes'] as const] };
    expect(decide([candidate], READING, weights).map(({ name }) => name)).toEqual(['生物医药']);
  });
  it('gives the name that a candidate tells', () => {
    const [mention] = decide([{ ...at('高新区', 'Zone', 0.9), name: '青山高新区' }], READING, NO_WEIGHTS);
    expect(mention?.name).toBe('青山高新区');
  });

  const candidates = fc.array(
    fc.record({
      start: fc.nat(25),
      length: fc.integer({ min: 1, max: 12 }),
      type: fc.constantFrom(...ENTITY_TYPES),
      rule: fc.constantFrom('a', 'b', 'tagger'),
      confidence: fc.double({ min: 0.01, max: 1, noNaN: true }),
    }),
    { maxLength: 30 },
  );
  const toCandidate = ({ start, length, ...rest }: { start: number; length: number } & Omit<MentionCandidate, 'start' | 'end'>) => {
    return { start, end: Math.min(TEXT.length, start + length), ...rest };
  };

  it('never lets mentions overlap, but for what stands in a plan', () => {
    fc.assert(
      fc.property(candidates, (drawn) => {
        const mentions = decide(drawn.map(toCandidate), READING, NO_WEIGHTS);
        for (const [index, mention] of mentions.entries()) {
          for (const other of mentions.slice(index + 1)) {
            if (!overlaps(mention, other)) continue;
            const [outer, inner] = contains(mention, other) ? [mention, other] : [other, mention];
            expect(outer.type).toBe('Plan');
            expect(['Strategy', 'Designation']).toContain(inner.type);
            expect(contains(outer, inner)).toBe(true);
          }
        }
      }),
    );
  });
  it('does not mind the order of the candidates', () => {
    fc.assert(
      fc.property(candidates, fc.integer(), (drawn, seed) => {
        const given = drawn.map(toCandidate);
        const shuffled = [...given].sort((a, b) => ((a.start * 31 + a.end * 7 + seed) % 13) - ((b.start * 31 + b.end * 7 + seed) % 13));
        expect(decide(shuffled, READING, NO_WEIGHTS)).toEqual(decide(given, READING, NO_WEIGHTS));
      }),
    );
  });
});
