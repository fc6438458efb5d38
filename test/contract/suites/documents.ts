import { describe, expect, test } from 'vitest';
import type { GraphDocument } from '../../../src/model/extraction.js';
import type { GraphStore } from '../../../src/model/graph-store.js';
import { knownDocuments, removeDocument, writeDocument } from '../../../src/store/documents.js';
import { stats } from '../../../src/store/stats.js';
import { graphDocument, SMALL } from '../../support/graph-documents.js';
import { graphState } from '../../support/graph-state.js';
import { Random } from '../../support/random.js';
import { holding, type StoreUnderTest } from '../store-under-test.js';

const KNOWN_ALIASES = 'MATCH (e:Entity) UNWIND e.aliases AS name RETURN e.id AS entity, name';

async function aliases(store: GraphStore, statement: string): Promise<string[]> {
  return (await store.read(statement)).map(({ entity, name }) => `${entity} ${name}`).sort();
}

/** What writing, replacing and removing documents leaves behind. */
export function documentSuite(store: () => GraphStore, under: StoreUnderTest): void {
  const given = (documents: readonly GraphDocument[]) => holding(store(), under, documents);

  describe('documents', () => {
    test('a second writing changes nothing', async () => {
      const document = graphDocument({ seed: 1 });
      const state = await given([document]);
      const version = await store().version();
      expect(await writeDocument(store(), document)).toBe('unchanged');
      expect(await graphState(store())).toEqual(state);
      expect(await store().version()).toBe(version);
    });

    test('another text in the same place takes the place', async () => {
      const [first, second, other] = [
        graphDocument({ seed: 1, uri: 'a.txt' }),
        graphDocument({ seed: 2, uri: 'a.txt' }),
        graphDocument({ seed: 3 }),
      ];
      const wanted = await given([second, other]);
      await given([first, other]);
      expect(await writeDocument(store(), second)).toBe('replaced');
      expect(await graphState(store())).toEqual(wanted);
    });

    test('a new reading of the same text takes the place of the old', async () => {
      const shared = graphDocument({ seed: 3 });
      const [read, again] = [graphDocument({ seed: 1 }), graphDocument({ seed: 1, fingerprint: 'reader-2' })];
      const changed: GraphDocument = { ...again, extraction: { ...again.extraction, claims: again.extraction.claims.slice(4) } };
      const wanted = await given([shared, changed]);
      await given([read, shared]);
      expect(await writeDocument(store(), changed)).toBe('replaced');
      expect(await graphState(store())).toEqual(wanted);
    });

    test('the same text in two places is one document', async () => {
      const [a, b] = [graphDocument({ seed: 1, uri: 'a.txt' }), graphDocument({ seed: 1, uri: 'b.txt' })];
      const state = await given([a, b]);
      expect(await given([b, a])).toEqual(state);
      const id = a.extraction.document.id;
      expect((await knownDocuments(store())).map(({ id: known, uri }) => [known, uri])).toEqual([
        [id, 'a.txt'],
        [id, 'b.txt'],
      ]);
      expect((await stats(store())).documents).toBe(1);
    });

    test('one of two places gets another text: the document keeps the other place', async () => {
      const [a, b, next] = [1, 1, 2].map((seed, at) => graphDocument({ seed, uri: at === 1 ? 'b.txt' : 'a.txt' })) as [
        GraphDocument,
        GraphDocument,
        GraphDocument,
      ];
      const wanted = await given([b, next]);
      await given([a, b]);
      await writeDocument(store(), next);
      expect(await graphState(store())).toEqual(wanted);
    });

    test('a removed document takes away what it alone said', async () => {
      const [a, b, c] = [graphDocument({ seed: 1 }), graphDocument({ seed: 2 }), graphDocument({ seed: 3 })];
      const wanted = await given([a, c]);
      await given([a, b, c]);
      expect(await removeDocument(store(), b.extraction.document.id)).toBe(true);
      expect(await graphState(store())).toEqual(wanted);
      expect(await removeDocument(store(), b.extraction.document.id)).toBe(false);
      for (const { id } of await knownDocuments(store())) await removeDocument(store(), id);
      expect(await graphState(store())).toEqual([]);
    });

    test('written at once they are all there, each once', async () => {
      const documents = Array.from({ length: 8 }, (_, at) => graphDocument({ seed: at % 6 }));
      const wanted = await given(documents);
      await under.clear(store());
      await Promise.all(documents.map((document) => writeDocument(store(), document)));
      expect(await graphState(store())).toEqual(wanted);
    });

    test('a broken document leaves no trace', async () => {
      const whole = graphDocument({ seed: 1 });
      const state = await given([graphDocument({ seed: 2 })]);
      const { claims } = whole.extraction;
      const broken = [
        { claims: claims.map((claim, at) => (at === 3 ? { ...claim, subject: 'nobody' } : claim)) },
        { claims: [...claims, ...claims.slice(0, 1)] },
        { claims: claims.map((claim) => ({ ...claim, evidence: { start: 10_000_000, end: 10_000_001 } })) },
      ];
      for (const part of broken) {
        await expect(writeDocument(store(), { ...whole, extraction: { ...whole.extraction, ...part } })).rejects.toMatchObject({
          code: 'INTERNAL',
        });
      }
      expect(await graphState(store())).toEqual(state);
    });

    test('a claim of an id that another document has fails whole, and says so', async () => {
      const [one, two] = [graphDocument({ seed: 1 }), graphDocument({ seed: 2 })];
      const state = await given([one]);
      const stolen = two.extraction.claims.map((claim, at) => (at === 0 ? { ...claim, id: String(one.extraction.claims[0]?.id) } : claim));
      const clash = { ...two, extraction: { ...two.extraction, claims: stolen } };
      await expect(writeDocument(store(), clash)).rejects.toMatchObject({
        code: 'INTERNAL',
        message: expect.stringContaining('already holds'),
      });
      expect(await graphState(store())).toEqual(state);
    });

    test.each([1, 2, 3, 4])('any sequence of writes leaves the graph of its last documents (sequence %i)', async (seed) => {
      const random = new Random(seed);
      await under.clear(store());
      const last = new Map<string, GraphDocument>();
      for (let step = 0; step < 14; step++) {
        const uri = `${random.below(5)}.txt`;
        const known = last.get(uri);
        if (known && random.chance(0.25)) {
          const { id } = known.extraction.document;
          await removeDocument(store(), id);
          for (const [place, document] of last) if (document.extraction.document.id === id) last.delete(place);
        } else {
          const document = graphDocument({ seed: random.below(7), uri, size: { ...SMALL, claims: 20 }, world: 20 });
          await writeDocument(store(), document);
          last.set(uri, document);
        }
      }
      const state = await graphState(store());
      expect(await aliases(store(), 'MATCH (a:Alias) RETURN a.entity AS entity, a.name AS name')).toEqual(
        await aliases(store(), KNOWN_ALIASES),
      );
      const shuffled = [...last.values()].sort((a, b) => ((a.raw.length * 7919 + seed) % 13) - ((b.raw.length * 7919 + seed) % 13));
      expect(await given(shuffled)).toEqual(state);
    });
  });
}
