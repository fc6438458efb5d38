import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { countryOf, documentsOf } from '../../scripts/bench/questions/country/documents.js';
import { assertWhole } from '../../src/store/document-rows.js';

const made = [...documentsOf(countryOf(200))];
const digestOf = (documents: unknown) => createHash('sha256').update(JSON.stringify(documents)).digest('hex');
const digest = (seed: number) => digestOf([...documentsOf(countryOf(200, seed))]);

describe('the invented country', () => {
  it('is the same for the same seed, another for another', () => {
    expect(digest(1)).toBe(digestOf(made));
    expect(digest(2)).not.toBe(digest(1));
  });

  it('gives whole documents, each once', () => {
    for (const document of made) assertWhole(document);
    expect(new Set(made.map(({ extraction }) => extraction.document.id)).size).toBe(200);
    expect(new Set(made.map(({ extraction }) => extraction.document.uri)).size).toBe(200);
  });

  it('names things where it says it does', () => {
    const wrong = made.flatMap(({ extraction, raw }) =>
      extraction.entities.flatMap(({ name, aliases, mentions }) =>
        mentions.map(({ start, end }) => raw.slice(start, end)).filter((text) => ![name, ...aliases].includes(text)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('gives passages that are the text, and evidence that is a sentence', () => {
    for (const { extraction, passages, raw } of made) {
      expect(passages.map(({ start, end }) => raw.slice(start, end))).toEqual(passages.map(({ text }) => text));
      const sentences = new Set(passages.map(({ text }) => text));
      const evidence = [...extraction.claims, ...extraction.figures].map((fact) => raw.slice(fact.evidence.start, fact.evidence.end));
      expect(evidence.filter((text) => !sentences.has(text))).toEqual([]);
    }
  });

  it('is mostly news', () => {
    const reports = made.filter(({ extraction }) => extraction.document.docType === 'work-report').length;
    expect(reports).toBeGreaterThan(40);
    expect(reports).toBeLessThan(80);
  });

  it('lets some projects fall silent', () => {
    const lastYears = new Map<string, number>();
    for (const { extraction } of made) {
      for (const { type, id } of extraction.entities) {
        if (type === 'Project') lastYears.set(id, Math.max(lastYears.get(id) ?? 0, extraction.document.year ?? 0));
      }
    }
    const silent = [...lastYears.values()].filter((year) => year < 2023).length;
    expect(silent).toBeGreaterThan(2);
    expect(silent).toBeLessThan(lastYears.size);
  });

  it('puts a county of a small country into a large one', () => {
    const [small, large] = [countryOf(200), countryOf(2_000)].map(({ places }) => places.slice(0, 7).map(({ thing }) => thing.id));
    expect(large).toEqual(small);
  });
});
