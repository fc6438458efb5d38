import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeDocument, writeDocument } from '../../../src/store/documents.js';
import type { Api } from '../../support/api.js';
import { idOf } from '../../support/hand-graph.js';
import { INDUSTRY_DOCUMENTS } from '../../support/industry-documents.js';
import { asking, type Named, namesOf } from './asking.js';

type Cell = { readonly strategyId: string; readonly place: string; readonly claimCount: number };
type Valued = { readonly node: { readonly value: number } };

/** What narrows each question: documents by place, level, year and kind; claims by basis and confidence; an industry. */
export function filters(api: () => Api): void {
  const ask = asking(api);
  const reportId = (at: 0 | 1) => INDUSTRY_DOCUMENTS[at]?.extraction.document.id;

  describe('filters', () => {
    beforeAll(async () => {
      for (const document of INDUSTRY_DOCUMENTS) await writeDocument(api().store, document);
    });
    afterAll(async () => {
      for (const { extraction } of INDUSTRY_DOCUMENTS) await removeDocument(api().store, extraction.document.id);
    });

    it.each([
      ['', ['疏解 保定市 2', '京津冀 保定市 2', '京津冀 清苑区 1']],
      ['industry: "生物医药"', ['疏解 保定市 1']],
      ['bases: SECTION', ['疏解 保定市 1']],
      ['minConfidence: 0.92', ['京津冀 保定市 1']],
      ['level: COUNTY', ['京津冀 清苑区 1']],
      ['docTypes: COMMENTARY', ['京津冀 清苑区 1']],
      ['year: 2022', ['京津冀 保定市 1']],
      ['place: "河北", includeBelow: true, yearTo: 2021', ['疏解 保定市 2', '京津冀 保定市 1', '京津冀 清苑区 1']],
    ])('linkageMatrix(%s)', async (filter, expected) => {
      const args = ['strategies: ["京津冀协同发展", "非首都功能疏解"]', filter].filter(Boolean).join(', ');
      const { linkageMatrix } = await ask(`{ linkageMatrix(${args}) { cells { strategyId place claimCount } } }`);
      const called = new Map([
        [idOf('京津冀'), '京津冀'],
        [idOf('疏解'), '疏解'],
      ]);
      const full = linkageMatrix.cells.filter(({ claimCount }: Cell) => claimCount > 0);
      expect(full.map(({ strategyId, place, claimCount }: Cell) => `${called.get(strategyId)} ${place} ${claimCount}`).sort()).toEqual(
        [...expected].sort(),
      );
    });

    it.each([
      ['清河城际', '', ['京津冀协同发展']],
      ['清河城际', 'year: 2022', ['京津冀协同发展']],
      ['清河城际', 'year: 2020', []],
      ['清河城际', 'docTypes: COMMENTARY', []],
      ['清河城际', 'minConfidence: 0.92', ['京津冀协同发展']],
      ['清河城际', 'minConfidence: 0.96', []],
      ['承接疏解三年行动', '', ['非首都功能疏解', '京津冀协同发展']],
      ['承接疏解三年行动', 'minConfidence: 0.8', ['非首都功能疏解']],
      ['承接疏解三年行动', 'place: "清苑"', []],
      ['保定高新区', 'bases: SECTION', ['非首都功能疏解']],
      ['保定高新区', 'bases: STATED', []],
      ['清苑区', 'level: COUNTY', ['乡村振兴', '京津冀协同发展']],
      ['清苑区', 'level: CITY', []],
    ])('strategiesServed by %s, %s', async (by, filter, expected) => {
      const { strategiesServed } = await ask(
        `query ($by: String!) { strategiesServed(by: $by${filter && `, ${filter}`}) { services { strategy { name } claims { confidence } } } }`,
        { by },
      );
      expect(namesOf(strategiesServed.services.map(({ strategy }: { strategy: Named }) => strategy)).sort()).toEqual([...expected].sort());
      for (const { claims } of strategiesServed.services) expect(claims.length).toBeGreaterThan(0);
    });

    it.each([
      ['zones(industry: "生物医药")', ['保定高新区']],
      ['projects(industry: "生物医药")', ['滨湖制剂基地']],
      ['projects(industry: "生物医药", year: 2021)', []],
      ['organizations(industry: "生物医药")', []],
    ])('%s', async (list, expected) => {
      const { found } = await ask(`{ found: ${list} { totalCount edges { node { name } } } }`);
      expect(namesOf(found.edges.map(({ node }: { node: Named }) => node))).toEqual(expected);
      expect(found.totalCount).toBe(expected.length);
    });

    it.each([
      ['targetLedger', 'industry: "生物医药"', [6, 80, 84, 90]],
      ['targetLedger', 'industry: "生物医药", minConfidence: 0.8', [80, 84, 90]],
      ['targetLedger', 'industry: "生物医药", status: RESULT', [84]],
      ['targetLedger', 'industry: "生物医药", year: 2021', []],
      ['figures', 'industry: "生物医药", minConfidence: 0.8', [80, 84, 90]],
      ['figures', 'docTypes: PLAN, minConfidence: 0.8', [300]],
      ['figures', 'minConfidence: 0.95', []],
    ])('%s(%s)', async (field, args, values) => {
      const { found } = await ask(`{ found: ${field}(${args}) { totalCount edges { node { value } } } }`);
      expect(found.edges.map(({ node }: Valued) => node.value).sort((a: number, b: number) => a - b)).toEqual(values);
      expect(found.totalCount).toBe(values.length);
    });

    it.each([
      ['', ['营业收入 RAISED', '地区生产总值 DROPPED']],
      ['minConfidence: 0.8', ['营业收入 RAISED', '地区生产总值 DROPPED']],
      ['industry: "生物医药"', ['营业收入 RAISED']],
      ['level: COUNTY', []],
    ])('targetDiff(%s)', async (filter, expected) => {
      const args = ['place: "保定", includeBelow: true, fromYear: 2023, toYear: 2024', filter].filter(Boolean).join(', ');
      const { targetDiff } = await ask(`{ targetDiff(${args}) { changes { indicator change } } }`);
      const changes = targetDiff.changes.map(({ indicator, change }: { indicator: string; change: string }) => `${indicator} ${change}`);
      expect(changes.sort()).toEqual([...expected].sort());
    });

    it.each([
      ['place: "保定"', ['地区生产总值 MET', '营业收入 MET']],
      ['place: "保定", industry: "生物医药"', ['营业收入 MET']],
      ['place: "保定", minConfidence: 0.8', ['地区生产总值 MET', '营业收入 MET']],
      ['place: "保定", docTypes: PLAN', []],
    ])('promises(%s)', async (args, expected) => {
      const { promises } = await ask(`{ promises(${args}, year: 2023) { rows { indicator verdict } } }`);
      const rows = promises.flatMap(({ rows }: { rows: { indicator: string; verdict: string }[] }) => rows);
      expect(rows.map(({ indicator, verdict }: { indicator: string; verdict: string }) => `${indicator} ${verdict}`).sort()).toEqual(
        [...expected].sort(),
      );
    });

    it.each([
      ['', ['baoding-2021', 'baoding-2022'], 2],
      ['year: 2021', ['baoding-2021'], 0],
      ['yearTo: 2021', ['baoding-2021'], 0],
      ['yearTo: 2023, place: "保定"', ['baoding-2021', 'baoding-2022'], 1],
      ['docTypes: PLAN', [], 0],
      ['place: "清苑"', [], 0],
    ])('lifeline(%s)', async (filter, documents, silent) => {
      const args = ['project: "清河城际"', filter].filter(Boolean).join(', ');
      const { lifeline } = await ask(
        `{ lifeline(${args}) { silentDocuments entries { document { name } mentions { spans { start } } } } }`,
      );
      expect(lifeline.entries.map(({ document }: { document: Named }) => document.name)).toEqual(documents);
      for (const { mentions } of lifeline.entries) expect(mentions.length).toBeGreaterThan(0);
      expect(lifeline.silentDocuments).toBe(silent);
    });

    it('lifeline narrows what documents say by basis and confidence', async () => {
      const claims = async (filter: string) => {
        const { lifeline } = await ask(`{ lifeline(project: "清河城际", ${filter}) { entries { claims { predicate } } } }`);
        return lifeline.entries.map((entry: { claims: { predicate: string }[] }) => entry.claims.map(({ predicate }) => predicate));
      };
      expect(await claims('bases: IMPLIED')).toEqual([['LOCATED_IN'], []]);
      expect(await claims('minConfidence: 0.92')).toEqual([[], ['SERVES']]);
    });

    it.each([
      ['industry: "生物医药"', ['滨湖制剂基地']],
      ['yearTo: 2022', ['东站智慧粮库']],
      ['docTypes: PLAN', []],
    ])('silentProjects(%s)', async (filter, expected) => {
      const { silentProjects } = await ask(`{ silentProjects(silentFor: 1, ${filter}) { edges { node { project { name } } } } }`);
      expect(silentProjects.edges.map(({ node }: { node: { project: Named } }) => node.project.name)).toEqual(expected);
    });

    it.each([
      ['', ['孙若兰', '赵启明'], 5],
      ['year: 2021', ['赵启明'], 2],
      ['yearFrom: 2022', ['孙若兰'], 3],
      ['docTypes: COMMENTARY', [], 1],
      ['place: "河北"', [], 0],
      ['bases: STATED', ['孙若兰', '赵启明'], 5],
      ['bases: IMPLIED', [], 5],
      ['minConfidence: 0.95', [], 5],
    ])('officeHolders(%s)', async (filter, expected, searched) => {
      const args = ['of: "保定"', filter].filter(Boolean).join(', ');
      const { officeHolders } = await ask(`{ officeHolders(${args}) { documentsSearched holders { person { name } } } }`);
      expect(officeHolders.holders.map(({ person }: { person: Named }) => person.name)).toEqual(expected);
      expect(officeHolders.documentsSearched).toBe(searched);
    });

    it.each([
      ['', 4, 4],
      ['year: 2022', 1, 1],
      ['docTypes: [PLAN, COMMENTARY]', 1, 2],
      ['level: PROVINCE', 0, 1],
    ])('wordingRadar(%s)', async (filter, passages, documentsSearched) => {
      const args = ['phrase: "京津冀", yearTo: 2022', filter].filter(Boolean).join(', ');
      const { wordingRadar } = await ask(`{ wordingRadar(${args}) { documentsSearched passages } }`);
      expect(wordingRadar).toEqual({ documentsSearched, passages });
    });

    it('compareDocuments keeps to an industry and to sure figures', async () => {
      const compare = async (filter: string) => {
        const query = `query ($a: ID!, $b: ID!) { compareDocuments(left: $a, right: $b${filter}) { common { name } onlyLeft { name } targets { indicator } } }`;
        const { compareDocuments } = await ask(query, { a: reportId(0), b: reportId(1) });
        const { common, onlyLeft, targets } = compareDocuments;
        return {
          names: namesOf([...common, ...onlyLeft]).sort(),
          targets: targets.map((one: { indicator: string }) => one.indicator).sort(),
        };
      };
      expect(await compare(', industry: "生物医药"')).toEqual({
        names: ['保定高新区', '滨湖制剂基地'].sort(),
        targets: ['投资', '营业收入'].sort(),
      });
      expect((await compare(', minConfidence: 0.8')).targets).toEqual(['地区生产总值', '营业收入'].sort());
    });

    it('refuses an industry that is none', async () => {
      const { errors } = await api().ask('{ targetLedger(industry: "保定") { totalCount } }');
      expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    });
  });
}
