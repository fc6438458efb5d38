import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadExtractionParts } from '../../src/cli/extraction-parts.js';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { readDocument } from '../../src/documents/read-document.js';
import type { SourceDocument } from '../../src/model/document.js';
import { extractDocument } from '../../src/pipeline/extract-document.js';
import { packageRoot } from '../../src/schema/package-root.js';

const parts = loadExtractionParts();
const samples = join(packageRoot(), 'seeds', 'documents');
const predicates = new Map(parts.schema.predicates.map((predicate) => [predicate.name, predicate]));

function assertWhole(source: SourceDocument): void {
  const { extraction, passages } = extractDocument(source, parts);
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  expect(entities.size).toBe(extraction.entities.length);
  for (const { start, end } of [...extraction.claims, ...extraction.figures].map(({ evidence }) => evidence)) {
    expect(start).toBeGreaterThanOrEqual(source.body.start);
    expect(end).toBeLessThanOrEqual(source.raw.length);
    expect(end).toBeGreaterThan(start);
    expect(passages.some((passage) => passage.start <= start && end <= passage.end)).toBe(true);
  }
  for (const { mentions } of extraction.entities) {
    for (const { start, end } of mentions) expect(source.raw.slice(start, end).trim()).not.toBe('');
  }
  for (const { predicate, subject, object } of extraction.claims) {
    const definition = predicates.get(predicate);
    expect(definition?.subject).toContain(entities.get(subject)?.type);
    expect(definition?.object).toContain(entities.get(object)?.type);
    expect(subject).not.toBe(object);
  }
  for (const { scope } of extraction.figures) if (scope !== null) expect(entities.has(scope)).toBe(true);
}

describe('extractDocument', () => {
  it.each(readdirSync(samples).filter((name) => /\.(?:md|txt)$/u.test(name)))('gives a whole extraction of %s', async (name) => {
    assertWhole(await readDocument(join(samples, name)));
  });

  it('gives the same bytes for the same text', async () => {
    const paths = readdirSync(samples).map((name) => join(samples, name));
    const read = async () => {
      const found: string[] = [];
      for (const path of paths) found.push(JSON.stringify(extractDocument(await readDocument(path), parts)));
      return found;
    };
    expect(await read()).toEqual(await read());
  });

  it('does not depend on the name a text is read under', () => {
    const raw = '云州市2022年政府工作报告\n今年，加快推进云河大桥建设，实施强基补链三年行动，地区生产总值增长6%以上。';
    const claims = (name: string) => extractDocument(documentFromText(raw, { name, uri: `/tmp/${name}.txt` }), parts).extraction.claims;
    expect(claims('甲')).toEqual(claims('乙'));
  });

  it('holds for any text at all', () => {
    const words = [
      '建设',
      '德州市',
      '产业园',
      '“',
      '”',
      '《',
      '》规划',
      '、',
      '。',
      '\n',
      '2022年',
      '增长6%',
      '一、',
      '（一）',
      '市长',
      '王建国',
      '项目',
      'é',
      '𠮷',
      '\ud800',
      ' ',
      '\u0000',
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (raw) => {
        assertWhole(documentFromText(raw, { name: 'any', uri: 'any' }));
      }),
      { numRuns: 200 },
    );
  });
});
