import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';

const nested = (depth: number): string =>
  depth === 0 ? 'name' : `claims(first: 1) { edges { node { object { ${nested(depth - 1)} } } } }`;
const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Names that would be statements, markup or patterns if anything took them for more than text. */
const NAMES = [
  "' OR 1=1 RETURN 1 //",
  '"}) DETACH DELETE (n',
  '$names',
  '`e`',
  '(?:a+)+$',
  '%',
  '\u0000',
  '<script>alert(1)</script>',
  '政'.repeat(2_000),
  '\u{20BB7}野',
];

export function hostileInput(api: () => Api): void {
  const codeOf = async (query: string, variables: object = {}) => {
    const { errors, status, reads } = await api().ask(query, variables);
    return { code: errors[0]?.extensions.code, status, reads, message: errors[0]?.message ?? '' };
  };

  describe('hostile input', () => {
    it('refuses queries that are too deep before it reads anything', async () => {
      expect(await codeOf(`{ projects { edges { node { ${nested(6)} } } } }`)).toMatchObject({
        code: 'GRAPHQL_VALIDATION_FAILED',
        status: 400,
        reads: 0,
      });
    });

    it('refuses too many aliases', async () => {
      const query = `{ ${Array.from({ length: 60 }, (_, index) => `a${index}: stats { documents }`).join(' ')} }`;
      expect(await codeOf(query)).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', reads: 0 });
    });

    it('refuses too many tokens', async () => {
      expect(await codeOf(`{ stats { ${'documents '.repeat(5_000)} } }`)).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED', status: 400 });
    });

    it('counts page sizes that stand in variables', async () => {
      const query =
        'query($n: Int!) { projects(first: $n) { edges { node { claims(first: $n) { edges { node { object { claims(first: $n) { edges { node { id } } } } } } } } } } }';
      expect(await codeOf(query, { n: 100 })).toMatchObject({ code: 'QUERY_TOO_COSTLY', status: 400, reads: 0 });
      expect(await codeOf(query, { n: 2 })).toMatchObject({ code: undefined, status: 200 });
    });

    it('counts anew where the operation, a variable or what is left out is another', async () => {
      const deep =
        'projects(first: $n) { edges { node { claims(first: $n) { edges { node { object { claims(first: $n) { edges { node { id } } } } } } } } } }';
      const query = `query Cheap($n: Int = 100) { projects(first: $n) { totalCount } } query Dear($n: Int = 100) { ${deep} }`;
      const codeFor = async (operationName: string, variables: object) => {
        const response = await fetch(`${api().server.url}graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, operationName, variables }),
        });
        const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
        return errors?.[0]?.extensions.code;
      };
      for (let time = 0; time < 2; time++) {
        expect(await codeFor('Cheap', {})).toBe(undefined);
        expect(await codeFor('Dear', { n: 2 })).toBe(undefined);
        expect(await codeFor('Dear', {})).toBe('QUERY_TOO_COSTLY');
        expect(await codeFor('Dear', { n: 100 })).toBe('QUERY_TOO_COSTLY');
        expect(await codeFor('Dear', { n: '2' })).toBe('BAD_USER_INPUT');
      }
    });

    it.each([0, -1, 501, 2_000_000_000])('refuses a page of %i', async (first) => {
      const { code } = await codeOf('query($n: Int!) { projects(first: $n) { totalCount } }', { n: first });
      expect(['BAD_USER_INPUT', 'QUERY_TOO_COSTLY']).toContain(code);
    });

    it.each([
      'x',
      '',
      '../../etc',
      cursor({}),
      cursor([1]),
      cursor(['a', 1]),
      cursor([Number.MAX_VALUE, 'x', 'y']),
      cursor([1, 'c-1']),
      Buffer.from('[["a"],"b"]').toString('base64url'),
    ])('refuses the cursor %j', async (after) => {
      const { code } = await codeOf('query($after: String) { projects(after: $after) { totalCount } }', { after });
      expect(code).toBe('BAD_USER_INPUT');
    });

    it.each(NAMES.map((name, index) => ({ name, index })))('takes hostile name $index as a name only', async ({ name }) => {
      const before = await api().ask('{ stats { entities claims } }');
      for (const query of [
        'query($v: String!) { linkage(strategy: $v) { strategy { name } } }',
        'query($v: String!) { projects(nameContains: $v) { totalCount } }',
        'query($v: String!) { projects(place: $v) { totalCount } }',
        'query($v: String!) { search(query: $v) { id } }',
        'query($v: String!) { figures(indicatorContains: $v) { totalCount } }',
      ]) {
        const { code } = await codeOf(query, { v: name });
        expect([undefined, 'NOT_FOUND', 'BAD_USER_INPUT']).toContain(code);
      }
      const node = await api().ask('query($v: ID!) { node(id: $v) { id } }', { v: name });
      expect(node.data.node).toBeNull();
      const after = await api().ask('{ stats { entities claims } }');
      expect(after.data).toEqual(before.data);
    });

    it('names a mistake of the caller as one, without insides', async () => {
      for (const query of [
        '{ nothing }',
        '{ projects(first: "a") { totalCount } }',
        'query($s: String!) { linkage(strategy: $s) { strategy { name } } }',
        '{',
      ]) {
        const { code, message, status } = await codeOf(query);
        expect(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED']).toContain(code);
        expect(status).toBe(400);
        expect(message).not.toMatch(/node_modules|\.ts:|Did you mean/u);
      }
    });

    it('refuses half a character', async () => {
      expect(await codeOf('query($v: String!) { projects(nameContains: $v) { totalCount } }', { v: '\ud842' })).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    });
  });
}
