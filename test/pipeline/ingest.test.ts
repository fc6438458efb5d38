import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { ZhengtuError } from '../../src/model/errors.js';
import type { GraphDocument } from '../../src/model/extraction.js';
import { documentId } from '../../src/pipeline/extraction-of.js';
import { type IngestParts, ingest } from '../../src/pipeline/ingest.js';
import { fingerprintOf } from '../../src/pipeline/read-under-judgements.js';
import { AHEAD } from '../../src/pipeline/writes-in-turn.js';

const FILES: Readonly<Record<string, string>> = { '/a.txt': '甲地开展工作。', '/b.txt': '乙地开展工作。' };

function source(path: string) {
  const raw = FILES[path];
  if (raw === undefined) throw new ZhengtuError('INPUT_UNREADABLE', `${path} does not exist`);
  return documentFromText(raw, { name: path, uri: path });
}

function partsWith(overrides: Partial<IngestParts> = {}) {
  const written: GraphDocument[] = [];
  const extracted: string[] = [];
  const parts: IngestParts = {
    read: async (path) => source(path),
    extract: (document) => {
      extracted.push(document.uri);
      const { name, uri, hash } = document;
      const facts = { title: null, docType: 'other', place: null, publishedOn: null, year: null, speaker: null } as const;
      const diagnostics = [{ code: 'document/no-place', message: 'no place', span: null }];
      return {
        extraction: {
          document: { id: documentId(document), name, uri, hash, ...facts },
          entities: [],
          indicators: [],
          figures: [],
          claims: [],
          diagnostics,
        },
        passages: [],
      };
    },
    write: async (document) => written.push(document),
    known: [],
    extractorVersion: '1',
    ...overrides,
  };
  return { parts, written, extracted };
}

describe('ingest', () => {
  it('writes what is new and says what was odd', async () => {
    const { parts, written } = partsWith();
    const report = await ingest(['/a.txt', '/b.txt'], parts);
    expect(report).toMatchObject({ read: 2, written: 2, unchanged: 0, problems: [] });
    expect(written.map(({ raw }) => raw)).toEqual(Object.values(FILES));
    expect(report.diagnostics.map(({ uri }) => uri)).toEqual(['/a.txt', '/b.txt']);
  });

  it('does not even extract what the graph holds from the same place as the same extractor read it', async () => {
    const a = source('/a.txt');
    const known = [{ id: documentId(a), uri: '/a.txt', fingerprint: fingerprintOf(a, '1', null) }];
    const { parts, extracted } = partsWith({ known });
    expect(await ingest(['/a.txt', '/b.txt'], parts)).toMatchObject({ written: 1, unchanged: 1 });
    expect(extracted).toEqual(['/b.txt']);
  });

  it.each([
    ['another extractor', '/a.txt', '0'],
    ['another place', '/elsewhere.txt', '1'],
  ])('reads again what the graph holds from %s', async (_why, uri, version) => {
    const a = source('/a.txt');
    const { parts } = partsWith({ known: [{ id: documentId(a), uri, fingerprint: fingerprintOf(a, version, null) }] });
    expect(await ingest(['/a.txt'], parts)).toMatchObject({ written: 1, unchanged: 0 });
  });

  it('notes what cannot be read and reads the rest', async () => {
    const { parts } = partsWith();
    const report = await ingest(['/missing.txt', '/b.txt'], parts);
    expect(report.written).toBe(1);
    expect(report.problems.map(({ code, message }) => [code, message])).toEqual([['INPUT_UNREADABLE', '/missing.txt does not exist']]);
  });

  it('stops at a defect instead of writing on', async () => {
    const { parts, written } = partsWith({
      extract: () => {
        throw new Error('a defect');
      },
    });
    await expect(ingest(['/a.txt', '/b.txt'], parts)).rejects.toThrow('a defect');
    expect(written).toEqual([]);
  });

  it('stops between documents when told to', async () => {
    const abort = new AbortController();
    const { parts, written } = partsWith({ signal: abort.signal, onProgress: () => abort.abort() });
    await expect(ingest(['/a.txt', '/b.txt'], parts)).rejects.toThrow(/abort/u);
    expect(written.length).toBeLessThanOrEqual(1);
  });

  it('tells a fingerprint by text, declared facts and extractor', () => {
    const declared = documentFromText('甲地开展工作。', { name: 'a', uri: '/a.txt', declared: { place: '云州市' } });
    const prints = [
      fingerprintOf(source('/a.txt'), '1', null),
      fingerprintOf(source('/b.txt'), '1', null),
      fingerprintOf(source('/a.txt'), '2', null),
      fingerprintOf(declared, '1', null),
    ];
    expect(new Set(prints).size).toBe(4);
  });

  describe('while a document is written', () => {
    const many = Array.from({ length: 9 }, (_, n) => `/${n}.txt`);
    const readMany = async (path: string) => documentFromText(`${path}地开展工作。`, { name: path, uri: path });

    it('reads on, but not far ahead', async () => {
      let release: () => void = () => undefined;
      const held = new Promise<void>((done) => {
        release = done;
      });
      const { parts, extracted } = partsWith({ read: readMany, write: () => held });
      const ingested = ingest(many, parts);
      await new Promise((done) => setTimeout(done, 20));
      // Those that wait to be written, one that waits for a place among them, and one that is being read.
      expect(extracted).toHaveLength(AHEAD + 2);
      release();
      expect(await ingested).toMatchObject({ read: 9, written: 9 });
    });

    it('stops where one cannot be written, writes none after it, and ends when nothing is written any more', async () => {
      const begun: string[] = [];
      let running = 0;
      const write = async (document: GraphDocument) => {
        begun.push(document.extraction.document.uri);
        running++;
        await new Promise((done) => setTimeout(done, 2));
        running--;
        if (begun.length === 3) throw new Error('the disk is full');
      };
      const { parts } = partsWith({ read: readMany, write });
      await expect(ingest(many, parts)).rejects.toThrow('the disk is full');
      expect(begun).toEqual(many.slice(0, 3));
      expect(running).toBe(0);
    });
  });
});
