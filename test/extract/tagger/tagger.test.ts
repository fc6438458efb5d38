import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../../src/documents/document-from-text.js';
import { loadTagger, tagMentions } from '../../../src/extract/tagger/index.js';
import { loadGazetteers } from '../../../src/gazetteer/load.js';
import { packageRoot } from '../../../src/schema/package-root.js';
import { readText } from '../../../src/text/read-text.js';

const gazetteers = loadGazetteers();
const tagger = loadTagger(readFileSync(join(packageRoot(), 'models', 'tagger.bin')));

function tag(raw: string) {
  const reading = readText(documentFromText(raw, { name: 'test', uri: 'test' }), gazetteers);
  return { text: reading.text, mentions: tagMentions({ reading, gazetteers }, tagger) };
}
const named = (raw: string) => {
  const { text, mentions } = tag(raw);
  return mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
};

describe('tagger', () => {
  // Sentences of the genre, of our own making: the plain cases that any model worth committing gets right.
  it.each([
    ['我市加快推进津潍高铁建设，力争明年全线开工。', ['Project 津潍高铁']],
    ['大力发展生物医药、高端装备等产业。', ['Industry 生物医药', 'Industry 高端装备']],
    ['今年我们将争创国家森林城市。', ['Designation 国家森林城市']],
    ['全面落实乡村振兴战略，农民收入有了新提高。', ['Strategy 乡村振兴战略']],
    ['他说，明天的会议改到下午三点。', []],
  ])('%s', (raw, expected) => {
    expect(named(raw)).toEqual(expected);
  });

  it('finds the same in the same text, whatever it read before', () => {
    const raw = '实施“青松”行动，支持开发区建设新能源产业园，推动长江经济带发展。';
    const first = tag(raw);
    tag('大力发展旅游业。');
    expect(tag(raw)).toEqual(first);
  });

  it('throws on no text, and stays within it without overlaps', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('加快', '、', '“', '”', '产业', '德州', '\n', '工程', '𠮷', '\ud83d'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { text, mentions } = tag(pieces.join(''));
        mentions.forEach(({ start, end, confidence }, n) => {
          expect(start).toBeGreaterThanOrEqual(mentions[n - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 25 },
    );
  });
});
