import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';

const FIELDS = `strategy { name } through { name } byType { type count } links { totalCount edges { node {
  entity { name } isDirect through { name } claimCount documentCount confidence
  claims { evidence { sentence document { name } } } actors { predicate subject { name } } locations { object { name } } } } }`;

interface LinkNode {
  readonly entity: { readonly name: string };
  readonly isDirect: boolean;
  readonly through: readonly { readonly name: string }[];
  readonly documentCount: number;
  readonly confidence: number;
  readonly claims: readonly { readonly evidence: { readonly sentence: string; readonly document: { readonly name: string } } }[];
  readonly actors: readonly { readonly predicate: string; readonly subject: { readonly name: string } }[];
  readonly locations: readonly { readonly object: { readonly name: string } }[];
}

export function linkageSuite(api: () => Api): void {
  const ask = async (args: string) => {
    const { data, errors } = await api().ask(`{ linkage(${args}) { ${FIELDS} } }`);
    expect(errors).toEqual([]);
    const links: LinkNode[] = data.linkage.links.edges.map(({ node }: { node: LinkNode }) => node);
    return { ...data.linkage, links, total: data.linkage.links.totalCount, byName: new Map(links.map((link) => [link.entity.name, link])) };
  };

  describe('linkage', () => {
    it('tells who serves a strategy, by whom, where and in which words', async () => {
      const { byName, through } = await ask('strategy: "京津冀协同发展"');
      expect([...byName.keys()].sort()).toEqual(['保定高新区', '承接疏解三年行动', '清河城际铁路', '清苑区']);
      expect(through.map(({ name }: { name: string }) => name)).toEqual(['非首都功能疏解']);
      const railway = byName.get('清河城际铁路');
      expect(railway).toMatchObject({ isDirect: true, through: [], documentCount: 2, confidence: 0.95 });
      expect(railway?.claims[0]?.evidence).toEqual({
        sentence: '清河城际继续服务京津冀协同发展，年内铺轨。',
        document: { name: 'baoding-2022' },
      });
      expect(railway?.actors).toContainEqual({ predicate: 'UNDERTAKES', subject: { name: '华北轨道建设集团' } });
      expect(railway?.locations).toEqual([{ object: { name: '保定市' } }]);
    });

    it('says through what a link goes', async () => {
      const { byName } = await ask('strategy: "京津冀协同发展"');
      expect(byName.get('保定高新区')).toMatchObject({ isDirect: false, through: [{ name: '非首都功能疏解' }] });
    });

    it('leaves out what serves only through plans when asked to', async () => {
      const { byName, through } = await ask('strategy: "京津冀协同发展", throughPlans: false');
      expect([...byName.keys()].sort()).toEqual(['清河城际铁路', '清苑区']);
      expect(through).toEqual([]);
    });

    it.each([
      ['types: [PROJECT]', ['清河城际铁路']],
      ['place: "清苑"', ['清苑区']],
      ['place: "保定"', ['保定高新区', '承接疏解三年行动', '清河城际铁路']],
      ['place: "保定", includeBelow: true', ['保定高新区', '承接疏解三年行动', '清河城际铁路', '清苑区']],
      ['year: 2022', ['清河城际铁路']],
      ['docTypes: COMMENTARY', ['清苑区']],
      ['bases: STATED, minConfidence: 0.9', ['清河城际铁路', '清苑区']],
      ['bases: STATED, minConfidence: 0.7', ['承接疏解三年行动', '清河城际铁路', '清苑区']],
      ['bases: SECTION', ['保定高新区']],
      ['industry: "生物医药"', ['保定高新区']],
      ['level: COUNTY', ['清苑区']],
    ])('narrows to %s', async (filter, expected) => {
      const { byName, total } = await ask(`strategy: "京津冀协同发展", ${filter}`);
      expect([...byName.keys()].sort()).toEqual(expected);
      expect(total).toBe(expected.length);
    });

    it('puts those that most documents speak of first, page by page', async () => {
      const first = await api().ask(
        '{ linkage(strategy: "京津冀协同发展", first: 1) { links { pageInfo { endCursor hasNextPage } edges { node { entity { name } } } } } }',
      );
      const { edges, pageInfo } = first.data.linkage.links;
      expect(edges[0].node.entity.name).toBe('清河城际铁路');
      const rest = await ask(`strategy: "京津冀协同发展", after: "${pageInfo.endCursor}"`);
      expect(rest.links).toHaveLength(3);
      expect(rest.byName.has('清河城际铁路')).toBe(false);
    });

    it('keeps the claims of a link to the documents asked about', async () => {
      const { byName } = await ask('strategy: "京津冀协同发展", year: 2021');
      const documents = byName.get('清河城际铁路')?.claims.map(({ evidence }: LinkNode['claims'][number]) => evidence.document.name);
      expect(documents).toEqual(['baoding-2021']);
    });
  });
}
