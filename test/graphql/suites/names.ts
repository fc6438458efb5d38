import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';
import { idOf } from '../../support/hand-graph.js';

export function names(api: () => Api): void {
  const strategyOf = async (strategy: string) => {
    const { data, errors } = await api().ask('query($s: String!) { linkage(strategy: $s) { strategy { id } } }', { s: strategy });
    return data?.linkage.strategy.id ?? errors[0]?.extensions.code;
  };
  const documentsOf = async (place: string) => {
    const { data, errors } = await api().ask('query($p: String!) { documents(place: $p) { totalCount } }', { p: place });
    return data?.documents.totalCount ?? errors[0]?.extensions.code;
  };

  describe('names as people write them', () => {
    it.each([
      ['京津冀协同发展', idOf('京津冀')],
      ['京津冀协同', idOf('京津冀')],
      [' 乡村振兴战略 ', idOf('乡村')],
      [idOf('疏解'), idOf('疏解')],
      ['承接疏解三年行动', idOf('承接行动')],
      ['保定市', 'NOT_FOUND'],
      ['月球开发', 'NOT_FOUND'],
      ['', 'BAD_USER_INPUT'],
    ])('the strategy %j is %s', async (name, expected) => {
      expect(await strategyOf(name)).toBe(expected);
    });

    it.each([
      ['保定', 2],
      ['保定市', 2],
      ['清苑', 1],
      ['清苑区', 1],
      ['河北', 1],
      ['长安', 'AMBIGUOUS_NAME'],
      ['长安区', 'AMBIGUOUS_NAME'],
      [idOf('长安石'), 0],
    ])('the place %j speaks in %s documents', async (name, expected) => {
      expect(await documentsOf(name)).toBe(expected);
    });

    it('answers an ambiguous name with the candidates', async () => {
      const { errors } = await api().ask('{ documents(place: "长安") { totalCount } }');
      const candidates = errors[0]?.extensions.candidates as { id: string; code: string }[];
      expect(candidates.map(({ code }) => code).sort()).toEqual(['130102', '610116']);
      expect(candidates.map(({ id }) => id).sort()).toEqual([idOf('长安石'), idOf('长安西')].sort());
    });

    it('answers an unknown name with the nearest ones', async () => {
      const { errors } = await api().ask('{ linkage(strategy: "京津冀") { strategy { id } } }');
      expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', candidates: [{ name: '京津冀协同发展' }] });
    });
  });
}
