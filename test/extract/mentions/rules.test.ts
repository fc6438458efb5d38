import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/extract/mentions/names.js';
import type { MentionRule } from '../../../src/extract/mentions/rule.js';
import { RULES } from '../../../src/extract/mentions/rules.js';
import { contextOf } from './context.js';

function finds(rule: MentionRule, text: string): string[] {
  const context = contextOf(text);
  const sorted = [...rule.find(context)].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.map(({ start, end, name }) => name ?? nameOf(context.reading.text.slice(start, end)));
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('says what it is for, with examples and negatives', () => {
    expect(rule.about).not.toBe('');
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.negatives.length).toBeGreaterThan(0);
  });
  it.each(rule.examples.map(({ text, finds }) => [text, finds] as const))('finds its names in %s', (text, names) => {
    expect(finds(rule, text)).toEqual(names);
  });
  it.each(rule.negatives.map((text) => [text]))('finds nothing in %s', (text) => {
    expect(finds(rule, text)).toEqual([]);
  });
  it('gives candidates of its own types', () => {
    const context = contextOf(rule.examples.map(({ text }) => text).join('\n'));
    for (const candidate of rule.find(context)) expect(rule.types).toContain(candidate.type);
  });
});

/** Pieces that rules look for, mixed with anything. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '加快推进',
      '实施',
      '青山县',
      '项目',
      '等',
      '、',
      '“',
      '”',
      '《',
      '》',
      '的',
      '和',
      '行动',
      '高新区',
      '12个',
      '。',
      '\n',
      '(',
      '投资3.2亿元',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 40 },
);

describe('every rule', () => {
  it('neither throws nor leaves the text, whatever it is given', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const context = contextOf(parts.join(''));
        const { length } = context.reading.text;
        for (const rule of RULES) {
          for (const { start, end, confidence } of rule.find(context)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(length);
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
  it('has an id of its own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});
