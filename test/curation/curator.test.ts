import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/model/judgement.js';
import { type Curated, DOCUMENTS, ingestAll, openCurated } from '../support/curated.js';
import { graphState } from '../support/graph-state.js';
import { Random } from '../support/random.js';

const note = { by: '甲', reason: '看过原文' };

describe('curation', () => {
  let open: Curated[];
  const curated = async (ledgerPath?: string) => {
    const made = await openCurated(ledgerPath);
    open.push(made);
    return made;
  };
  beforeEach(() => {
    open = [];
  });
  afterEach(async () => {
    for (const { close } of open) await close();
  });

  const idOf = async ({ store }: Curated, name: string): Promise<string> => {
    const [row] = await store.read<{ id: string }>('MATCH (e:Entity) WHERE e.name = $name RETURN e.id AS id', { name });
    if (!row) throw new Error(`the graph has no ${name}`);
    return row.id;
  };
  const claims = ({ store }: Curated) =>
    store.read<{ id: string; subject: string; predicate: string; object: string; confidence: number; document: string }>(
      `MATCH (c:Claim)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o:Entity) RETURN c.id AS id, s.name AS subject,
        c.predicate AS predicate, o.name AS object, c.confidence AS confidence, c.documentId AS document ORDER BY id`,
    );
  /** The claim of least confidence: whatever the extractor reads, there is one. */
  const anyClaim = async (graph: Curated) => {
    const [least] = (await claims(graph)).sort((a, b) => a.confidence - b.confidence);
    if (!least) throw new Error('the graph has no claims');
    return least;
  };
  /** The graph that reading the documents under this ledger gives. */
  const freshState = async ({ ledger }: Curated) => {
    const fresh = await openCurated(ledger.path);
    try {
      await ingestAll(fresh);
      return await graphState(fresh.store);
    } finally {
      await fresh.close();
    }
  };
  const expectUndone = async (graph: Curated, before: string[], judgement: Judgement) => {
    const after = await graphState(graph.store);
    expect(after).not.toEqual(before);
    await graph.curation.undo(judgement.id, note);
    expect(await graphState(graph.store)).toEqual(before);
    expect(await freshState(graph)).toEqual(before);
  };

  it('a rejected claim is gone, and back when that is undone', async () => {
    const graph = await curated();
    await ingestAll(graph);
    const before = await graphState(graph.store);
    const claim = await anyClaim(graph);
    const { judgement, documentsChanged } = await graph.curation.judgeClaim('reject', claim.id, false, note);
    expect(documentsChanged).toBe(1);
    expect((await claims(graph)).map(({ id }) => id)).not.toContain(claim.id);
    await expectUndone(graph, before, judgement);
  });

  it('a claim is rejected in its document, or in all', async () => {
    const graph = await curated();
    await ingestAll(graph);
    const said = async () => (await claims(graph)).filter(({ subject, object }) => subject === '庆云县' && object === '滨德高速公路');
    const all = await said();
    const [first, ...others] = all;
    expect(new Set(all.map(({ document }) => document)).size).toBeGreaterThan(1);
    expect(others.every(({ document }) => document !== first?.document)).toBe(true);
    const { judgement } = await graph.curation.judgeClaim('reject', first?.id ?? '', false, note);
    expect(await said()).toEqual(others);
    await graph.curation.undo(judgement.id, note);
    expect(await said()).toEqual(all);
    await graph.curation.judgeClaim('reject', first?.id ?? '', true, note);
    expect(await said()).toEqual([]);
  });

  it('an accepted claim is certain, and the edge it adds up to', async () => {
    const graph = await curated();
    await ingestAll(graph);
    const before = await graphState(graph.store);
    const claim = await anyClaim(graph);
    expect(claim.confidence).toBeLessThan(1);
    const { judgement } = await graph.curation.judgeClaim('accept', claim.id, false, note);
    const accepted = (await claims(graph)).find(({ id }) => id === claim.id);
    expect(accepted).toEqual({ ...claim, confidence: 1 });
    const [edge] = await graph.store.read(
      `MATCH (c:Claim {id: $id}) MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (s)-[r]->(o:Entity) WHERE o.id = c.objectId RETURN max(r.confidence) AS confidence`,
      { id: claim.id },
    );
    expect(edge).toEqual({ confidence: 1 });
    await expectUndone(graph, before, judgement);
  });

  it('merged entities are one, in all documents that name them and in no other', async () => {
    const graph = await curated();
    await ingestAll(graph);
    const before = await graphState(graph.store);
    const [from, into] = [await idOf(graph, '宏远化工集团'), await idOf(graph, '山东宏远化工集团股份有限公司')];
    const { judgement, documentsChanged } = await graph.curation.mergeEntities('宏远化工集团', into, note);
    expect(documentsChanged).toBe(1); // the other document calls it so already
    const rows = await graph.store.read(
      'MATCH (e:Entity) WHERE e.id IN $ids RETURN e.name AS name, e.aliases AS aliases, e.documents AS documents',
      {
        ids: [from, into],
      },
    );
    expect(rows).toEqual([{ name: '山东宏远化工集团股份有限公司', aliases: ['宏远化工集团'], documents: 2 }]);
    const ends = (await claims(graph)).flatMap(({ subject, object }) => [subject, object]);
    expect(ends).not.toContain('宏远化工集团');
    expect(ends).toContain('山东宏远化工集团股份有限公司');
    await expectUndone(graph, before, judgement);
  });

  it('a name that is split off is a thing of its own, until that is undone', async () => {
    const graph = await curated();
    await ingestAll(graph);
    const before = await graphState(graph.store);
    const whole = await idOf(graph, '滨州至庆云高速公路');
    const { judgement } = await graph.curation.splitEntity(whole, '滨庆高速公路', note);
    expect(await idOf(graph, '滨州至庆云高速公路')).toBe(whole);
    const apart = await idOf(graph, '滨庆高速公路');
    expect(apart).not.toBe(whole);
    await expectUndone(graph, before, judgement);
  });

  it('a split wins over the merge before it, and the merge behind it over the split', async () => {
    const graph = await curated();
    await ingestAll(graph);
    const into = await idOf(graph, '山东宏远化工集团股份有限公司');
    await graph.curation.mergeEntities('宏远化工集团', into, note);
    await graph.curation.splitEntity(into, '宏远化工集团', note);
    const apart = await idOf(graph, '宏远化工集团');
    expect(apart).not.toBe(into);
    expect(await graphState(graph.store)).toEqual(await freshState(graph));
    await graph.curation.mergeEntities(apart, into, note);
    await expect(idOf(graph, '宏远化工集团')).rejects.toThrow('has no');
    expect(await graphState(graph.store)).toEqual(await freshState(graph));
  });

  it('an edited place changes what the document speaks for, until that is undone', async () => {
    const graph = await curated();
    await ingestAll(graph);
    const before = await graphState(graph.store);
    const [row] = await graph.store.read<{ id: string }>("MATCH (d:Document) WHERE d.place = '滨州市' RETURN d.id AS id");
    const { judgement } = await graph.curation.editDocument(row?.id ?? '', { place: '阳信县', year: 2021 }, note);
    const [edited] = await graph.store.read(
      'MATCH (d:Document {id: $id}) RETURN d.place AS place, d.year AS year, d.publishedOn AS publishedOn',
      {
        id: row?.id ?? '',
      },
    );
    expect(edited).toEqual({ place: '阳信县', year: 2021, publishedOn: '2022-05-06' });
    await expectUndone(graph, before, judgement);
  });

  it('reads nothing again that no judgement touches, and nothing twice', async () => {
    const graph = await curated();
    await ingestAll(graph);
    const claim = await anyClaim(graph);
    await graph.curation.judgeClaim('reject', claim.id, true, note);
    const version = await graph.store.version();
    expect(await graph.curation.bringUpToDate()).toBe(0);
    for (const document of DOCUMENTS) expect((await graph.curation.ingest(document)).outcome).toBe('unchanged');
    expect(await graph.store.version()).toBe(version);
  });

  it('does later what was broken off, and applies a ledger to a graph made without it', async () => {
    const judging = await curated();
    const other = await curated(judging.ledger.path);
    await ingestAll(judging);
    await ingestAll(other);
    const { id } = await anyClaim(judging);
    await judging.curation.judgeClaim('reject', id, true, note);
    await judging.curation.mergeEntities('宏远化工集团', '山东宏远化工集团股份有限公司', note);
    expect(await other.curation.bringUpToDate()).toBeGreaterThan(0);
    expect(await graphState(other.store)).toEqual(await graphState(judging.store));
  });

  it('keeps every place a text was read from, with what was stated of it there', async () => {
    const graph = await curated();
    await ingestAll(graph);
    const [first] = DOCUMENTS;
    if (!first) throw new Error('no documents');
    await graph.curation.ingest({ ...first, name: '另一处', title: '另一处的标题' });
    const before = await graphState(graph.store);
    const [held] = await graph.store.read<{ id: string }>("MATCH (d:Document) WHERE d.title = '另一处的标题' RETURN d.id AS id");
    const { judgement } = await graph.curation.editDocument(held?.id ?? '', { year: 2020 }, note);
    const [edited] = await graph.store.read('MATCH (d:Document) WHERE d.year = 2020 RETURN d.title AS title, d.names AS names');
    expect(edited).toEqual({ title: '另一处的标题', names: ['另一处', '庆云2022'] });
    await graph.curation.undo(judgement.id, note);
    expect(await graphState(graph.store)).toEqual(before);
  });

  it.each([105, 126, 148, 153])(
    'any judgements leave the graph of a fresh ingest under them, and all undone the first (sequence %i)',
    async (seed) => {
      const random = new Random(seed);
      const graph = await curated();
      await ingestAll(graph);
      const before = await graphState(graph.store);
      for (let step = 0; step < 14; step++) await judgeAnything(graph, random);
      expect(await graphState(graph.store)).toEqual(await freshState(graph));
      for (;;) {
        const { judgements, undoneBy } = await graph.curation.ledger();
        const standing = judgements.filter(({ id, kind }) => kind !== 'undo' && !undoneBy.has(id));
        if (standing.length === 0) break;
        await graph.curation.undo(random.pick(standing).id, note);
      }
      expect(await graphState(graph.store)).toEqual(before);
    },
    60_000,
  );

  /** Some judgement on what the graph holds now. */
  async function judgeAnything(graph: Curated, random: Random): Promise<void> {
    const entities = await graph.store.read<{ id: string; type: string; name: string; aliases: string[] }>(
      'MATCH (e:Entity) RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases ORDER BY id',
    );
    const { judgements, undoneBy } = await graph.curation.ledger();
    const standing = judgements.filter(({ id }) => !undoneBy.has(id));
    switch (random.below(standing.length > 0 ? 6 : 4)) {
      case 0: {
        const one = random.pick(entities);
        const others = entities.filter(({ id, type }) => type === one.type && id !== one.id);
        if (others.length > 0) await graph.curation.mergeEntities(one.id, random.pick(others).id, note);
        return;
      }
      case 1: {
        const named = entities.filter(({ aliases }) => aliases.length > 0);
        if (named.length === 0) return;
        const one = random.pick(named);
        await graph.curation.splitEntity(one.id, random.pick([one.name, ...one.aliases]), note);
        return;
      }
      case 2: {
        const all = await claims(graph);
        if (all.length > 0)
          await graph.curation.judgeClaim(random.pick(['accept', 'reject']), random.pick(all).id, random.chance(0.5), note);
        return;
      }
      case 3: {
        const documents = await graph.store.read<{ id: string }>('MATCH (d:Document) RETURN d.id AS id ORDER BY id');
        const facts = random.pick([{ place: '阳信县' }, { year: 2020 }, { title: '另一个标题', docType: 'plan' as const }]);
        await graph.curation.editDocument(random.pick(documents).id, facts, note);
        return;
      }
      default:
        await graph.curation.undo(random.pick(standing).id, note);
    }
  }
});
