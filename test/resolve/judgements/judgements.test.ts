import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { JudgedEntity, Judgement, Ruling } from '../../../src/model/judgement.js';
import { activeJudgements, undoneBy } from '../../../src/resolve/judgements/active-judgements.js';
import { identified, judgementId } from '../../../src/resolve/judgements/judgement-id.js';
import { Decisions } from '../../../src/resolve/judgements/judgements.js';

const entity = (id: string): JudgedEntity => ({ id, type: 'Organization', name: `名${id}` });

/** A ledger from rulings, one a second; a number stands for the undo of the judgement of that index. */
function ledgerOf(rulings: readonly (Ruling | number)[]): Judgement[] {
  const ledger: Judgement[] = [];
  for (const [second, ruling] of rulings.entries()) {
    const at = new Date(1_700_000_000_000 + second * 1000).toISOString();
    const said: Ruling = typeof ruling === 'number' ? { kind: 'undo', judgement: ledger[ruling]?.id ?? 'none' } : ruling;
    ledger.push(identified({ ...said, by: '甲', at, reason: `第${second}条` }));
  }
  return ledger;
}
const merge = (from: string, into: string): Ruling => ({ kind: 'merge', from: entity(from), into: entity(into) });
const verdict = (kind: 'accept' | 'reject', subject: string, object: string, document: string | null = null): Ruling => ({
  kind,
  claim: { predicate: 'COOPERATES_WITH', subject: entity(subject), object: entity(object), attributes: {}, document },
});
const claim = (subject: string, object: string) => ({ predicate: 'COOPERATES_WITH' as const, subject, object, attributes: {} });

describe('merges', () => {
  test.each<[string, (Ruling | number)[], Record<string, string>]>([
    ['nothing', [], { a: 'a' }],
    ['one', [merge('a', 'b')], { a: 'b', b: 'b' }],
    ['a chain', [merge('a', 'b'), merge('b', 'c')], { a: 'c', b: 'c', c: 'c' }],
    ['a chain made backwards', [merge('b', 'c'), merge('a', 'b')], { a: 'c', b: 'c' }],
    ['the last of two that contradict', [merge('a', 'b'), merge('a', 'c')], { a: 'c', b: 'b' }],
    ['a circle is turned by the last', [merge('a', 'b'), merge('b', 'a')], { a: 'a', b: 'a' }],
    ['a longer circle too', [merge('a', 'b'), merge('b', 'c'), merge('c', 'a')], { a: 'a', b: 'a', c: 'a' }],
    ['with itself', [merge('a', 'a')], { a: 'a' }],
    ['undone', [merge('a', 'b'), 0], { a: 'a' }],
    ['the undo undone', [merge('a', 'b'), 0, 1], { a: 'b' }],
    ['the middle of a chain undone', [merge('a', 'b'), merge('b', 'c'), 1], { a: 'b', b: 'b' }],
    ['what turned a circle undone', [merge('a', 'b'), merge('b', 'a'), 1], { a: 'b', b: 'b' }],
  ])('%s', (_name, rulings, expected) => {
    const { merges } = new Decisions(ledgerOf(rulings));
    for (const [id, canonical] of Object.entries(expected)) expect(merges.canonical(id)).toBe(canonical);
  });
});

describe('verdicts', () => {
  test.each<[string, (Ruling | number)[], string | null]>([
    ['none', [], null],
    ['everywhere', [verdict('reject', 'a', 'b')], 'reject'],
    ['in this document', [verdict('reject', 'a', 'b', 'd1')], 'reject'],
    ['in another document', [verdict('reject', 'a', 'b', 'd2')], null],
    ['the other way round', [verdict('reject', 'b', 'a')], null],
    ['the last counts', [verdict('reject', 'a', 'b'), verdict('accept', 'a', 'b')], 'accept'],
    ['the last counts, however far it reaches', [verdict('accept', 'a', 'b', 'd1'), verdict('reject', 'a', 'b')], 'reject'],
    ['the last undone', [verdict('reject', 'a', 'b'), verdict('accept', 'a', 'b'), 1], 'reject'],
    ['under the name of before a merge', [verdict('reject', 'a', 'b'), merge('a', 'c')], 'reject'],
    ['under the name of after a merge', [merge('a', 'c'), verdict('reject', 'c', 'b')], 'reject'],
  ])('%s', (_name, rulings, kind) => {
    expect(new Decisions(ledgerOf(rulings)).verdicts.on(claim('a', 'b'), 'd1')?.kind ?? null).toBe(kind);
  });

  it('are on one claim, not on others between the same two', () => {
    const { verdicts } = new Decisions(ledgerOf([verdict('reject', 'a', 'b')]));
    expect(verdicts.on({ ...claim('a', 'b'), attributes: { title: '市长' } }, 'd1')).toBeNull();
    expect(verdicts.on({ ...claim('a', 'b'), attributes: { stage: '在建' } }, 'd1')?.kind).toBe('reject');
    expect(verdicts.on({ ...claim('a', 'b'), predicate: 'BUILDS' }, 'd1')).toBeNull();
  });
});

it('a verdict in one document is on one stage, a verdict everywhere on all', () => {
  const own = new Decisions(ledgerOf([verdict('reject', 'a', 'b', 'd1')])).verdicts;
  expect(own.on({ ...claim('a', 'b'), attributes: { stage: '在建' } }, 'd1')).toBeNull();
});

describe('splits', () => {
  const split: Ruling = { kind: 'split', entity: entity('a'), name: '某名' };
  const joinsAfter = (rulings: (Ruling | number)[], id: string) => new Decisions(ledgerOf(rulings)).splits.of('a')[0]?.joins(id);

  it('are of the entity, whatever it was called when it was split', () => {
    const { splits } = new Decisions(ledgerOf([merge('a', 'b'), { ...split, entity: entity('b') }]));
    expect(splits.of('a').map(({ name }) => name)).toEqual(['某名']);
    expect(splits.of('c')).toEqual([]);
  });

  it('win over merges before them, not over those behind', () => {
    expect(joinsAfter([merge('n', 'a'), split], 'n')).toBe(true);
    expect(joinsAfter([split, merge('n', 'a')], 'n')).toBe(false);
  });

  it('are gone when undone', () => {
    expect(new Decisions(ledgerOf([split, 0])).splits.of('a')).toEqual([]);
  });
});

describe('the digest of a document', () => {
  const digest = (rulings: (Ruling | number)[], entities: string[], document = 'd1') =>
    new Decisions(ledgerOf(rulings)).digest(document, new Set(entities));

  test.each<[string, (Ruling | number)[], string[]]>([
    ['a merge of what it does not name', [merge('a', 'b')], ['b', 'c']],
    ['a verdict on what it names in part', [verdict('reject', 'a', 'b')], ['a']],
    ['a verdict for another document', [verdict('reject', 'a', 'b', 'd2')], ['a', 'b']],
    ['an edit of another document', [{ kind: 'edit', document: 'd2', facts: { year: 2020 } }], ['a']],
    ['what was undone', [merge('a', 'b'), 0], ['a', 'b']],
  ])('is untouched by %s', (_name, rulings, entities) => {
    expect(digest(rulings, entities)).toBeNull();
  });

  test.each<[string, Ruling[], string[]]>([
    ['a merge', [merge('a', 'b')], ['a']],
    ['a verdict', [verdict('accept', 'a', 'b')], ['a', 'b']],
    ['a verdict through a merge', [merge('x', 'a'), verdict('accept', 'a', 'b')], ['x', 'b']],
    ['a split', [{ kind: 'split', entity: entity('a'), name: '某' }], ['a']],
    ['an edit', [{ kind: 'edit', document: 'd1', facts: { year: 2020 } }], []],
  ])('tells of %s', (_name, rulings, entities) => {
    expect(digest(rulings, entities)).toMatch(/^[0-9a-f]{16}$/u);
    expect(digest([...rulings, rulings.length - 1], entities)).toBe(digest(rulings.slice(0, -1), entities));
  });
});

it('the digest tells which of a document’s claims a verdict is on now', () => {
  const before = [verdict('reject', 'a', 'b'), merge('a', 'c')];
  const entities = new Set(['b', 'c', 'd']);
  const [one, other] = [before, [...before, merge('a', 'd')]].map((rulings) => new Decisions(ledgerOf(rulings)).digest('d1', entities));
  expect(one).not.toBe(other);
});

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anyRuling: fc.Arbitrary<Ruling | number> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(id, id).map(([from, into]) => merge(from, into)) },
  fc.tuple(fc.constantFrom('accept' as const, 'reject' as const), id, id, fc.constantFrom(null, 'd1')).map((of) => verdict(...of)),
  fc.tuple(id, id).map(([of, name]): Ruling => ({ kind: 'split', entity: entity(of), name })),
  fc.nat(6).map((year): Ruling => ({ kind: 'edit', document: 'd1', facts: { year: 2000 + year } })),
  { weight: 2, arbitrary: fc.nat(8) },
);
const anyLedger = fc.array(anyRuling, { maxLength: 12 }).map((rulings) => ledgerOf(rulings));

/** Everything that decisions can be asked. */
function all(decisions: Decisions) {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  return {
    canonical: ids.map((one) => decisions.merges.canonical(one)),
    verdicts: ids.flatMap((one) => ids.map((other) => decisions.verdicts.on(claim(one, other), 'd1')?.id ?? null)),
    splits: ids.map((one) => decisions.splits.of(one).map(({ split, joins }) => [split.id, ids.map((other) => joins(other))])),
    facts: decisions.factsOf('d1'),
    digest: decisions.digest('d1', new Set(ids)),
  };
}

describe('any ledger', () => {
  it('decides the same whatever the order of its lines, and with lines twice', () => {
    fc.assert(
      fc.property(anyLedger, fc.infiniteStream(fc.nat()), (ledger, random) => {
        const shuffled = [...ledger, ...ledger.slice(0, 3)]
          .map((judgement) => ({ judgement, key: random.next().value as number }))
          .sort((one, other) => one.key - other.key)
          .map(({ judgement }) => judgement);
        expect(all(new Decisions(shuffled))).toEqual(all(new Decisions(ledger)));
      }),
    );
  });

  it('gives every entity one name, which keeps its own', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const { merges } = new Decisions(ledger);
        for (const one of ['a', 'b', 'c', 'd', 'e']) expect(merges.canonical(merges.canonical(one))).toBe(merges.canonical(one));
      }),
    );
  });

  it('lets the last merge have its say', () => {
    fc.assert(
      fc.property(anyLedger, id, id, (ledger, from, into) => {
        const at = '2030-01-01T00:00:00.000Z';
        const last = identified({ ...(merge(from, into) as Extract<Ruling, { kind: 'merge' }>), by: '乙', at, reason: '末条' });
        const { merges } = new Decisions([...ledger, last]);
        expect(merges.canonical(from)).toBe(merges.canonical(into));
      }),
    );
  });

  it('is as if the last judgement had not been once that is undone', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const last = ledger.at(-1);
        if (!last || undoneBy(ledger).has(last.id)) return;
        const undo = identified({ kind: 'undo', judgement: last.id, by: '乙', at: '2030-01-01T00:00:00.000Z', reason: '误' });
        expect(all(new Decisions([...ledger, undo]))).toEqual(all(new Decisions(ledger.slice(0, -1))));
      }),
    );
  });

  it('stands or is taken back by something that stands', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const standing = new Set(activeJudgements(ledger).map((judgement) => judgement.id));
        for (const [, undo] of undoneBy(ledger)) expect(standing.has(undo)).toBe(true);
        expect(standing.size + undoneBy(ledger).size).toBe(new Set(ledger.map((judgement) => judgement.id)).size);
      }),
    );
  });
});

it('an id hashes all of a judgement, in whatever order its keys stand', () => {
  const [judgement] = ledgerOf([merge('a', 'b')]);
  if (!judgement) throw new Error('no judgement');
  const turned = Object.fromEntries(Object.entries(judgement).reverse()) as unknown as Judgement;
  expect(judgementId(turned)).toBe(judgement.id);
  expect(judgementId({ ...judgement, reason: '别的' })).not.toBe(judgement.id);
});
