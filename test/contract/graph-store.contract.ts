import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphDocument } from '../../src/model/extraction.js';
import type { GraphStore } from '../../src/model/graph-store.js';
import { knownDocuments, removeDocument, writeDocument } from '../../src/store/documents.js';
import { rebuildEdges } from '../../src/store/rebuild-edges.js';
import { stats } from '../../src/store/stats.js';
import { graphDocument, SMALL } from '../support/graph-documents.js';
import { graphState } from '../support/graph-state.js';
import { Random } from '../support/random.js';

/** How a suite gets at stores. */
export interface StoreUnderTest {
  /** An empty store, ready for use. */
  open(): Promise<GraphStore>;
  /** Takes everything away but the Graph node. */
  clear(store: GraphStore): Promise<void>;
}

async function holding(store: GraphStore, under: StoreUnderTest, documents: readonly GraphDocument[]): Promise<string[]> {
  await under.clear(store);
  for (const document of documents) await writeDocument(store, document);
  return graphState(store);
}

function describePort(store: () => GraphStore): void {
  describe('the port', () => {
    test('reads back what it was given, value for value', async () => {
      const values = {
        text: '黄河\n"流域" \\ \u{20bb7}',
        whole: 7,
        half: 0.5,
        big: 1e20,
        yes: true,
        list: [1, 2.5],
        none: null,
        empty: [],
      };
      await store().write([{ statement: 'CREATE (n:Document {id: $id}) SET n += $values', parameters: { id: 'port', values } }]);
      const [row] = await store().read('MATCH (n:Document {id: $id}) RETURN properties(n) AS values, n.whole + 1 AS next', { id: 'port' });
      const { none: _, ...kept } = values;
      expect(row).toEqual({ values: { ...kept, id: 'port' }, next: 8 });
    });

    test('pages by whole numbers', async () => {
      const rows = await store().read('UNWIND $list AS x RETURN x ORDER BY x SKIP $skip LIMIT $limit', {
        list: [3, 1, 2],
        skip: 1,
        limit: 1,
      });
      expect(rows).toEqual([{ x: 2 }]);
    });

    test.each([
      ['a path of two hops', 'MATCH (a)-[:SERVES]->(b)-[:SERVES]->(c) RETURN c.id AS id', 'STATEMENT_REFUSED'],
      ['a writing statement', 'CREATE (n:Document {id: 1}) RETURN n.id AS id', 'STATEMENT_REFUSED'],
      ['a file', "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", 'STATEMENT_REFUSED'],
    ])('refuses to read %s', async (_, statement, code) => {
      await expect(store().read(statement)).rejects.toMatchObject({ code });
    });

    test('refuses parameters that the engines read differently', async () => {
      const bad = { at: new Date() } as unknown as Record<string, string>;
      await expect(store().read('RETURN $at AS at', bad)).rejects.toMatchObject({ code: 'BAD_PARAMETER' });
      await expect(store().write([{ statement: 'CREATE (n:Document {id: $at})', parameters: bad }])).rejects.toMatchObject({
        code: 'BAD_PARAMETER',
      });
    });

    test('reports a statement that fails as such', async () => {
      await expect(store().read('RETURN 1 / 0 AS x')).rejects.toMatchObject({ code: 'INTERNAL' });
    });

    test('gives up when told to', async () => {
      await expect(store().read('RETURN 1 AS x', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'TIMEOUT' });
      const slow = 'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b WITH a * b AS c RETURN count(DISTINCT c) AS total';
      await expect(store().read(slow, {}, { timeout: 30 })).rejects.toMatchObject({ code: 'TIMEOUT' });
    });

    test('keeps all of a transaction or nothing', async () => {
      const version = await store().version();
      const before = await graphState(store());
      const steps = [
        { statement: "CREATE (n:Document {id: 'half'})" },
        { statement: 'UNWIND $rows AS row CREATE (n:Document {id: row.id})', rows: [{ id: 'half' }] },
      ];
      await expect(store().write(steps)).rejects.toThrow();
      expect(await graphState(store())).toEqual(before);
      expect(await store().version()).toBe(version);
    });

    test('counts every write', async () => {
      const version = await store().version();
      await store().write([{ statement: "MATCH (n:Document {id: 'nothing'}) SET n.x = 1" }]);
      expect(await store().version()).toBe(version + 1);
    });

    test('sends any number of rows', async () => {
      const rows = Array.from({ length: 12_001 }, (_, number) => ({ id: `row-${number}` }));
      await store().write([{ statement: 'UNWIND $rows AS row CREATE (n:Passage {id: row.id})', rows }]);
      expect(await store().read("MATCH (n:Passage) WHERE n.id STARTS WITH 'row-' RETURN count(*) AS total")).toEqual([{ total: 12_001 }]);
    });

    test('writes at once and none is lost', async () => {
      await store().write([{ statement: "CREATE (n:Document {id: 'counter', total: 0})" }]);
      const step = { statement: "MATCH (n:Document {id: 'counter'}) SET n.total = n.total + 1" };
      await Promise.all(Array.from({ length: 20 }, () => store().write([step])));
      expect(await store().read("MATCH (n:Document {id: 'counter'}) RETURN n.total AS total")).toEqual([{ total: 20 }]);
    });
  });
}

function describeDocuments(store: () => GraphStore, under: StoreUnderTest): void {
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
      const shuffled = [...last.values()].sort((a, b) => ((a.raw.length * 7919 + seed) % 13) - ((b.raw.length * 7919 + seed) % 13));
      expect(await given(shuffled)).toEqual(state);
    });
  });

  describe('edges', () => {
    test('are what the claims add up to, and come back when made anew', async () => {
      const documents = [1, 2, 3, 4].map((seed) => graphDocument({ seed, size: { ...SMALL, claims: 60 }, world: 10 }));
      const state = await given(documents);
      const edges = new Set(
        documents.flatMap(({ extraction }) => extraction.claims.map((claim) => `${claim.subject} ${claim.predicate} ${claim.object}`)),
      );
      expect(await rebuildEdges(store())).toBe(edges.size);
      expect(await graphState(store())).toEqual(state);
    });

    test('lead to claims, and claims to sentences', async () => {
      const document = graphDocument({ seed: 1 });
      await given([document]);
      const rows = await store().read(`MATCH (s:Entity)-[r:SERVES]->(o:Entity)
        MATCH (c:Claim {edge: s.id + ' SERVES ' + o.id})
        MATCH (c)-[:RESTS_ON]->(p:Passage) MATCH (p)-[:IN_DOCUMENT]->(d:Document)
        RETURN r.claims AS claims, c.start AS start, p.start AS from, p.end AS to, d.id AS document ORDER BY start`);
      expect(rows.length).toBe(document.extraction.claims.filter(({ predicate }) => predicate === 'SERVES').length);
      for (const { start, from, to } of rows) expect(Number(start) >= Number(from) && Number(start) < Number(to)).toBe(true);
    });
  });

  describe('names', () => {
    test('most documents decide, then length, then code units', async () => {
      const base = graphDocument({ seed: 1, size: { ...SMALL, claims: 0, figures: 0, mentions: 0 } });
      const calling = (number: number, name: string, aliases: readonly string[] = []): GraphDocument => {
        const { document, entities } = base.extraction;
        const id = `calling-${number}`;
        const named = entities.slice(0, 1).map((entity) => ({ ...entity, name, aliases }));
        const passages = base.passages.map((passage) => ({ ...passage, id: `${id} ${passage.id}` }));
        return { ...base, passages, extraction: { ...base.extraction, entities: named, document: { ...document, id, uri: id } } };
      };
      const nameAfter = async (...documents: GraphDocument[]) => {
        await given(documents);
        const [row] = await store().read('MATCH (e:Entity) RETURN e.name AS name, e.aliases AS aliases, e.documents AS documents');
        return row;
      };
      expect(await nameAfter(calling(1, '东湖新区'), calling(2, '东湖'), calling(3, '东湖'))).toEqual({
        name: '东湖',
        aliases: ['东湖新区'],
        documents: 3,
      });
      expect(await nameAfter(calling(1, '东湖'), calling(2, '东湖新区', ['湖区', '东湖']))).toEqual({
        name: '东湖新区',
        aliases: ['东湖', '湖区'],
        documents: 2,
      });
      expect(await nameAfter(calling(1, '西湖'), calling(2, '东湖'))).toMatchObject({ name: '东湖', aliases: ['西湖'] });
    });
  });

  describe('indicators', () => {
    const base = graphDocument({ seed: 1, size: { ...SMALL, entities: 1, claims: 0, figures: 1, mentions: 0 } });
    /** A document with so many figures of the one indicator, under names of its own. */
    const giving = (number: number, aliases: readonly string[], figures: number): GraphDocument => {
      const { document, figures: made } = base.extraction;
      const id = `giving-${number}`;
      const indicator = { id: 'i-1', name: '粮食产量', aliases, unit: '万吨', lowerIsBetter: false, isVague: false };
      const passages = base.passages.map((passage) => ({ ...passage, id: `${id} ${passage.id}` }));
      const copies = Array.from({ length: figures }, (_, at) =>
        made.map((figure) => ({ ...figure, id: `${id} ${at}`, indicatorId: 'i-1', scope: null })),
      );
      const extraction = { ...base.extraction, indicators: [indicator], figures: copies.flat(), document: { ...document, id, uri: id } };
      return { ...base, passages, extraction };
    };
    const indicators = () => store().read('MATCH (i:Indicator) RETURN properties(i) AS indicator');
    const gathered = (aliases: readonly string[], documents: number, figures: number) => [
      { indicator: { id: 'i-1', name: '粮食产量', aliases, unit: '万吨', lowerIsBetter: false, isVague: false, documents, figures } },
    ];

    test('gather the names that documents use, whatever their order, and let them go with the documents', async () => {
      const [a, b, c] = [giving(1, ['粮食总产', '粮产'], 2), giving(2, [], 1), giving(3, ['全年粮食产量', '粮产'], 3)] as const;
      for (const order of [
        [a, b, c],
        [c, b, a],
      ] as const) {
        await given(order);
        expect(await indicators()).toEqual(gathered(['全年粮食产量', '粮产', '粮食总产'], 3, 6));
      }
      await removeDocument(store(), 'giving-3');
      expect(await indicators()).toEqual(gathered(['粮产', '粮食总产'], 2, 3));
      await removeDocument(store(), 'giving-1');
      expect(await indicators()).toEqual(gathered([], 1, 1));
      await removeDocument(store(), 'giving-2');
      expect(await indicators()).toEqual([]);
    });

    test('are counted once by each figure', async () => {
      await given([graphDocument({ seed: 1 }), graphDocument({ seed: 2 })]);
      const [apart] = await store().read(
        'MATCH (f:Figure) WITH f, COUNT { (f)-[:COUNTS]->(:Indicator) } AS counted WHERE counted <> 1 RETURN count(f) AS total',
      );
      expect(apart).toEqual({ total: 0 });
      const rows = await store().read(
        'MATCH (i:Indicator) MATCH (i)<-[:COUNTS]-(f:Figure) WITH i, count(f) AS total RETURN i.figures AS said, total',
      );
      expect(rows.length).toBeGreaterThan(1);
      for (const { said, total } of rows) expect(said).toBe(total);
    });
  });
}

function describeSearch(store: () => GraphStore, under: StoreUnderTest): void {
  describe('text search', () => {
    test('finds exactly the passages that hold the phrase', async () => {
      await under.clear(store());
      const documents = Array.from({ length: 12 }, (_, seed) => graphDocument({ seed }));
      for (const document of documents) await writeDocument(store(), document);
      const passages = documents.flatMap((document) => document.passages);
      const phrases = [
        '服务',
        '全力服务',
        '到2025年',
        'pm2.5',
        'AI企业',
        '5G',
        '治理',
        '亿元。',
        '湖',
        '今年将加快建设青',
        '没有这样的话',
        '务全',
      ];
      for (const phrase of phrases) {
        const wanted = passages.filter(({ text }) => text.toLowerCase().includes(phrase.toLowerCase())).map(({ id }) => id);
        const hits = await store().searchText('passage', phrase, 1_000);
        expect(hits.map(({ id }) => id).sort(), phrase).toEqual(wanted.sort());
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
      }
    });

    test('finds entities by name and alias, the closest name first', async () => {
      const names = await store().read('MATCH (e:Entity) RETURN e.id AS id, [e.name] + e.aliases AS names');
      for (const phrase of ['青石', '青石物流', '新港', '项目', '石']) {
        const wanted = names.filter((row) => (row.names as string[]).some((name) => name.includes(phrase))).map(({ id }) => id);
        expect((await store().searchText('entity', phrase, 1_000)).map(({ id }) => id).sort(), phrase).toEqual(wanted.sort());
      }
      for (const {
        names: [name],
      } of names as { names: string[] }[])
        expect((await store().searchText('entity', String(name), 1))[0]?.score).toBe(1);
    });

    test('puts the better known first where names match alike', async () => {
      const known = new Map(
        (await store().read('MATCH (e:Entity) RETURN e.id AS id, e.documents AS documents')).map(({ id, documents }) => [id, documents]),
      );
      const hits = await store().searchText('entity', '青石物流', 1_000);
      const best = hits.filter(({ score }) => score === hits[0]?.score).map(({ id }) => Number(known.get(id)));
      expect(best).toEqual([...best].sort((a, b) => b - a));
    });

    test('takes whatever is typed for text', async () => {
      for (const phrase of ['', ' ', '"', '服务" OR "*', '* AND', '\\', "'", '(服务', 'a\nb', '~1']) {
        expect(Array.isArray(await store().searchText('passage', phrase, 5))).toBe(true);
      }
      expect(await store().searchText('passage', '服务', 3)).toHaveLength(3);
    });

    test('forgets what is removed', async () => {
      for (const { id } of await knownDocuments(store())) await removeDocument(store(), id);
      expect(await store().searchText('passage', '服务', 5)).toEqual([]);
      expect(await store().searchText('entity', '青石', 5)).toEqual([]);
    });
  });
}

/** What every store must do. */
export function graphStoreContract(engine: string, under: StoreUnderTest): void {
  describe(`graph store (${engine})`, () => {
    let opened: GraphStore | undefined;
    const store = (): GraphStore => {
      if (!opened) throw new Error('The store is not open');
      return opened;
    };
    beforeAll(async () => {
      opened = await under.open();
    }, 60_000);
    afterAll(() => opened?.close());

    describePort(store);
    describeDocuments(store, under);
    describeSearch(store, under);
  });
}
