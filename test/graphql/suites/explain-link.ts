import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';
import { idOf } from '../../support/hand-graph.js';

interface HopAnswer {
  readonly predicate: string;
  readonly subject: { readonly name: string };
  readonly object: { readonly name: string };
  readonly claims: readonly { readonly evidence: { readonly sentence: string } }[];
}

const FIELDS = `paths { entities { name } hops { predicate subject { name } object { name } claims { evidence { sentence } } } }`;

export function explainLinkSuite(api: () => Api): void {
  const explain = (args: string) => api().ask(`{ explainLink(${args}) { ${FIELDS} } }`);

  describe('explainLink', () => {
    it('gives the shortest chain with the sentence of every step, each said the way round it was said', async () => {
      const { data, errors } = await explain('from: "华北轨道建设集团", to: "京津冀协同发展"');
      expect(errors).toEqual([]);
      const [path] = data.explainLink.paths;
      expect(path.entities.map(({ name }: { name: string }) => name)).toEqual(['华北轨道建设集团', '清河城际铁路', '京津冀协同发展']);
      const said = path.hops.map(({ predicate, subject, object }: HopAnswer) => `${subject.name} ${predicate} ${object.name}`);
      expect(said).toEqual(['华北轨道建设集团 UNDERTAKES 清河城际铁路', '清河城际铁路 SERVES 京津冀协同发展']);
      for (const hop of path.hops as HopAnswer[]) expect(hop.claims[0]?.evidence.sentence).toContain('清河城际');
    });

    it('begins with the chain whose least sure step is surest, under a filter and without', async () => {
      for (const filter of ['', ', yearFrom: 1900']) {
        const { data } = await api().ask(
          `{ explainLink(from: "清苑", to: "清河城际"${filter}) { paths { hops { claims { confidence } } } } }`,
        );
        const weakest = data.explainLink.paths.map(({ hops }: { hops: { claims: { confidence: number }[] }[] }) =>
          Math.min(...hops.map(({ claims }) => claims[0]?.confidence ?? 0)),
        );
        expect(weakest.length).toBeGreaterThan(1);
        expect(weakest).toEqual([...weakest].sort((a: number, b: number) => b - a));
      }
    });

    it('goes over the predicates that were asked for only', async () => {
      const { data } = await explain('from: "华北轨道建设集团", to: "京津冀协同发展", predicates: [LOCATED_IN, PART_OF]');
      expect(data.explainLink.paths).toEqual([]);
    });

    it('finds nothing beyond the number of steps', async () => {
      const { data } = await explain('from: "华北轨道建设集团", to: "京津冀协同发展", maxHops: 1');
      expect(data.explainLink.paths).toEqual([]);
    });

    it.each([
      ['', ['保定市', '京津冀协同发展']],
      ['bases: STATED', ['京津冀协同发展']],
      ['minConfidence: 0.91', []],
      ['docTypes: COMMENTARY', []],
      ['year: 2021', ['保定市', '京津冀协同发展']],
      ['year: 2022', []],
      ['place: "河北", includeBelow: true', ['保定市', '京津冀协同发展']],
      ['place: "保定"', []],
      ['level: COUNTY', []],
    ])('goes over what a filter lets through: %s', async (filter, between) => {
      const { data, errors } = await explain(['from: "清苑", to: "清河城际"', filter].filter(Boolean).join(', '));
      expect(errors).toEqual([]);
      const middles = data.explainLink.paths.map(({ entities }: { entities: readonly { name: string }[] }) => entities[1]?.name);
      expect([...new Set(middles)].sort()).toEqual(between.sort());
      for (const { hops } of data.explainLink.paths) for (const { claims } of hops) expect(claims.length).toBeGreaterThan(0);
    });

    it('finds under a filter that lets all through what it finds without one', async () => {
      const keys = ['保定', '清苑', '河北', '京津冀', '疏解', '水厂', '高新区', '建工', '张三', '李四', '医药', '长安石'] as const;
      const query = `query ($a: String!, $b: String!, $from: Int) { explainLink(from: $a, to: $b, first: 20, maxHops: 6, yearFrom: $from) {
        paths { entities { id } hops { predicate subject { id } claims { id } } } } }`;
      let found = 0;
      for (const [at, a] of keys.entries()) {
        const b = keys[(at + 5) % keys.length] as (typeof keys)[number];
        const [free, filtered] = [null, 1900].map((from) => api().ask(query, { a: idOf(a), b: idOf(b), from }));
        expect((await filtered)?.data, `${a} to ${b}`).toEqual((await free)?.data);
        found += (await free)?.data.explainLink.paths.length;
      }
      expect(found).toBeGreaterThan(12);
    });

    it.each([
      ['from: "保定", to: "保定市"', 'BAD_USER_INPUT'],
      ['from: "保定", to: "京津冀协同发展", maxHops: 7', 'BAD_USER_INPUT'],
      ['from: "保定", to: "无此地名"', 'NOT_FOUND'],
      ['from: "长安区", to: "保定"', 'AMBIGUOUS_NAME'],
    ])('refuses %s with %s', async (args, code) => {
      const { errors } = await explain(args);
      expect(errors[0]?.extensions?.code).toBe(code);
    });
  });

  describe('claimsBetween', () => {
    it('gives the claims that join two entities whichever way round it is asked', async () => {
      const ask = async (a: string, b: string) => {
        const { data } = await api().ask(`{ claimsBetween(a: "${a}", b: "${b}") { predicate subject { name } object { name } } }`);
        return data.claimsBetween.map(({ predicate, subject, object }: HopAnswer) => `${subject.name} ${predicate} ${object.name}`).sort();
      };
      const there = await ask(idOf('清河铁路'), idOf('保定'));
      expect(there).toContain('保定市 BUILDS 清河城际铁路');
      expect(there).toContain('清河城际铁路 LOCATED_IN 保定市');
      expect(await ask(idOf('保定'), idOf('清河铁路'))).toEqual(there);
    });
  });
}
