import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isHeldOut } from '../../scripts/evaluate/held-out.js';
import { readGoldFolder } from '../../scripts/evaluate/read-gold-folder.js';
import { type StageScores, scoreDocuments } from '../../scripts/evaluate/score-documents.js';
import { loadExtractionParts } from '../../src/cli/extraction-parts.js';
import { ENTITY_TYPES, PREDICATES } from '../../src/model/vocabulary.js';
import { packageRoot } from '../../src/schema/package-root.js';

interface Floors {
  readonly gold: StageScores;
  /** By part of a larger corpus: its folder under ZHENGTU_CORPUS, and the share held out by hash. */
  readonly corpus: Readonly<Record<string, StageScores & { readonly folder: string; readonly share: number }>>;
}

const folder = join(packageRoot(), 'gold');
const floors = JSON.parse(readFileSync(join(folder, 'floors.json'), 'utf8')) as Floors;
const passages = readGoldFolder(folder);
const corpus = process.env.ZHENGTU_CORPUS;

function belowFloor(scores: StageScores, floor: StageScores): string[] {
  return Object.entries(scores).flatMap(([stage, score]) => {
    const least = floor[stage as keyof StageScores];
    return score >= least ? [] : [`${stage} ${score.toFixed(4)} is below its floor of ${least}`];
  });
}

describe('our own annotated passages', () => {
  it('are many, of every kind, each with its place in the text', () => {
    const kinds = new Set(passages.map(({ gold }) => gold.document.docType));
    expect([...kinds].sort()).toEqual(['commentary', 'meeting', 'news', 'plan', 'work-report']);
    expect(passages.length).toBeGreaterThanOrEqual(48);
    expect(passages.filter(({ raw }) => raw.length < 100 || raw.length > 600).map(({ name }) => name)).toEqual([]);
  });

  it('use every entity type and every predicate', () => {
    const types = new Set(passages.flatMap(({ gold }) => gold.entities.map(({ type }) => type)));
    const predicates = new Set(passages.flatMap(({ gold }) => (gold.claims ?? []).map(({ predicate }) => predicate)));
    expect(ENTITY_TYPES.filter((type) => !types.has(type))).toEqual([]);
    expect(PREDICATES.filter((predicate) => !predicates.has(predicate))).toEqual([]);
  });

  it('keep no mark-up in their text, and every mention on words of it', () => {
    for (const { name, raw, gold } of passages) {
      expect(raw, name).not.toMatch(/\[\[|\]\]|^> /mu);
      const surfaces = gold.entities.flatMap(({ mentions = [] }) => mentions.map(({ start, end }) => raw.slice(start, end)));
      expect(
        surfaces.filter((surface) => !/^[^\s、，。；|].*[^\s、，。；|]$/su.test(surface)),
        name,
      ).toEqual([]);
    }
  });

  it('state no claim twice and no figure without scope', () => {
    for (const { name, gold } of passages) {
      const claims = (gold.claims ?? []).map(({ predicate, subject, object, title }) =>
        JSON.stringify([predicate, subject, object, title]),
      );
      expect(
        claims.filter((claim, at) => claims.indexOf(claim) !== at),
        name,
      ).toEqual([]);
      // A text that speaks for no place has figures of nothing it names.
      if (gold.document.place === null) continue;
      expect(
        (gold.figures ?? []).filter(({ scope }) => scope === undefined || scope.length === 0),
        name,
      ).toEqual([]);
    }
  });

  it('score no lower than the floors', () => {
    expect(belowFloor(scoreDocuments(passages, loadExtractionParts()), floors.gold)).toEqual([]);
  }, 60_000);
});

describe('the held-out parts of a larger corpus', () => {
  if (!corpus) {
    const notice = 'ZHENGTU_CORPUS names no folder: the floors of the larger corpus were not tested';
    console.warn(notice);
    it.skip(notice);
    return;
  }
  it.each(Object.entries(floors.corpus))(
    '%s scores no lower than its floors',
    (_, floor) => {
      const part = join(corpus, floor.folder);
      expect(existsSync(join(part, 'gold')), `${part}/gold exists`).toBe(true);
      const documents = readGoldFolder(part).filter(({ name }) => isHeldOut(name, floor.share));
      expect(documents.length).toBeGreaterThan(0);
      expect(belowFloor(scoreDocuments(documents, loadExtractionParts()), floor)).toEqual([]);
    },
    300_000,
  );
});
