import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';
import { asking } from './asking.js';

const ENTITY = ['__typename', 'id', 'type', 'name', 'aliases', 'code', 'documentCount', 'mentionCount', 'documents(first: 1) { id }'];
const EVIDENCE = [
  ...['sentence', 'quote', 'start', 'end', 'headings', 'uri', 'document { title }'],
  'passage { id ordinal start end text isHeading headings }',
];
const CLAIM = ['__typename', 'id', 'predicate', 'basis', 'confidence', 'rule', 'attributes { name value }', 'judgement { id }'];
const FIGURE = [
  ...[
    '__typename',
    'id',
    'indicator',
    'canonicalIndicator',
    'lowerIsBetter',
    'isDecline',
    'measure',
    'comparator',
    'value',
    'upper',
    'unit',
  ],
  ...['normalized { value unit }', 'nature', 'status', 'year', 'years', 'fromYear', 'confidence', 'rule'],
  ...['counts { id name aliases unit documents figures }', 'counts { isVague }'],
];
const within = (field: string, fields: readonly string[]) => fields.map((one) => `${field} { ${one} }`);

/** Every field by itself is read by a statement of its own: it gives what it gives beside all the others. */
const FIELDS = {
  claims: [...CLAIM, ...within('subject', ENTITY), ...within('object', ENTITY), ...within('evidence', EVIDENCE)],
  strategies: ENTITY,
  projects: [
    ...within('claims(direction: OUT, first: 5) { edges { node', CLAIM),
    ...within('claims(direction: OUT, first: 5) { edges { node { object', ENTITY),
    ...within('neighbours(first: 5) { edges { node { entity', ENTITY),
    ...within('evidence', EVIDENCE),
  ].map(closed),
};

function closed(field: string): string {
  const open = field.split('{').length - field.split('}').length;
  return field + ' }'.repeat(open);
}

export function askedProperties(api: () => Api): void {
  const ask = asking(api);
  const nodesOf = async (list: string, fields: string) => {
    const data = await ask(`{ ${list}(first: 8) { edges { node { ${fields} } } } }`);
    return (data[list] as { edges: { node: Record<string, unknown> }[] }).edges.map(({ node }) => node);
  };

  describe('a field by itself', () => {
    it.each(Object.entries(FIELDS))('of %s is what it is beside all others', async (list, fields) => {
      for (const field of fields) {
        const alone = await nodesOf(list, field);
        const beside = await nodesOf(list, `${field} ${everythingOf(list)}`);
        expect(alone.length).toBeGreaterThan(0);
        for (const [at, node] of alone.entries()) expect(beside[at], field).toMatchObject(node);
      }
    });

    it('of office holders is what it is beside all others', async () => {
      const fields = [
        ...within('person', ENTITY),
        'title',
        'firstYear',
        ...within('claims', [...CLAIM, ...within('subject', ENTITY), ...within('evidence', EVIDENCE)]),
      ];
      const holders = async (asked: string) =>
        (await ask(`{ officeHolders(of: "保定市") { holders { ${asked} } } }`)).officeHolders.holders;
      for (const field of fields) {
        const alone = await holders(field);
        const beside = await holders(`${field} person { documents(first: 1) { id } } claims { ${everythingOf('claims')} }`);
        expect(alone.length).toBeGreaterThan(0);
        for (const [at, holder] of alone.entries()) expect(beside[at], field).toMatchObject(holder);
      }
    });

    it.each([
      ['targetLedger(of: "保定市", first: 8)', 'edges { node'],
      ['targetDiff(place: "保定市", fromYear: 2021, toYear: 2022, status: RESULT)', 'changes { after'],
      ['targetDiff(place: "保定市", fromYear: 2021, toYear: 2022, status: TARGET)', 'changes { before'],
      ['promises(year: 2021, place: "保定市")', 'rows { target'],
      ['promises(year: 2021, place: "保定市")', 'rows { result'],
    ])('of figures in %s, %s is what it is beside all others', async (question, way) => {
      const figures = async (asked: string) => JSON.stringify(await ask(`{ ${question} { ${closed(`${way} { ${asked} }`)} } }`));
      const alone = [...FIGURE, ...within('scope', ENTITY), ...within('evidence', EVIDENCE)];
      const whole = await ask(`{ ${question} { ${closed(`${way} { ${alone.join(' ')} }`)} } }`);
      expect(JSON.stringify(whole)).toContain('canonicalIndicator');
      for (const field of alone) expect(whole, field).toMatchObject(JSON.parse(await figures(field)));
    });

    it('is found in fragments, under other names and where it is included by a variable', async () => {
      const query = `query ($with: Boolean!) { claims(first: 3) { edges { ...Said } } }
        fragment Said on ClaimEdge { node { who: subject { ... on Node { id } ...Named } evidence @include(if: $with) { said: sentence } } }
        fragment Named on Entity { name }`;
      const [plain, withAll] = [await ask(query, { with: true }), await nodesOf('claims', 'subject { id name } evidence { sentence }')];
      const shown = (plain.claims as { edges: { node: unknown }[] }).edges.map(({ node }) => node);
      const expected = withAll.slice(0, 3).map(({ subject, evidence }) => ({
        who: subject,
        evidence: { said: (evidence as { sentence: string }).sentence },
      }));
      expect(shown).toEqual(expected);
    });
  });
}

/** So much that the statement reads all there is. */
function everythingOf(list: string): string {
  const entity = '__typename id type name aliases code documentCount mentionCount';
  const claim = `id attributes { name } subject { ${entity} documents(first: 1) { id } } object { ${entity} documents(first: 1) { id } } evidence { passage { text } }`;
  if (list === 'claims') return claim;
  const whole = `${entity} documents(first: 1) { id }`;
  if (list === 'strategies') return whole;
  const claims = `claims(direction: OUT, first: 5) { edges { node { ${claim} } } }`;
  return `${whole} ${claims} neighbours(first: 5) { edges { node { entity { ${whole} } } } } evidence { passage { text } }`;
}
