import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../../src/documents/document-from-text.js';
import { stretches } from '../../../src/extract/tagger/stretches.js';
import { loadGazetteers } from '../../../src/gazetteer/load.js';
import { readText } from '../../../src/text/read-text.js';

const gazetteers = loadGazetteers();
const read = (raw: string) => readText(documentFromText(raw, { name: 'test', uri: 'test' }), gazetteers);

describe('stretches', () => {
  it('joins short sentences and ends with a sentence', () => {
    const reading = read(`${'今年工作顺利推进。'.repeat(30)}`);
    for (const { start, end } of stretches(reading)) {
      expect(reading.text.slice(start, end)).toMatch(/。$/u);
      expect(end - start).toBeLessThan(120);
    }
  });

  it('cuts text without sentences', () => {
    expect(stretches(read('园'.repeat(9000))).every(({ start, end }) => end - start <= 4000)).toBe(true);
  });

  it('covers every paragraph once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('今年', '。', '工作顺利', '\n', '一、', '推进'.repeat(40)), { maxLength: 40 }), (parts) => {
        const reading = read(parts.join(''));
        const covered = stretches(reading);
        const units = (spans: readonly { start: number; end: number }[]) =>
          spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
        expect(units(covered)).toEqual(units(reading.paragraphs));
      }),
      { numRuns: 40 },
    );
  });
});
