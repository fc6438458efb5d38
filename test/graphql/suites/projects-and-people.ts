import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';
import { asking, type Named } from './asking.js';

export function projectsAndPeople(api: () => Api): void {
  const ask = asking(api);

  describe('lifeline', () => {
    it('follows a project through the documents', async () => {
      const { lifeline } = await ask(`{ lifeline(project: "清河城际") { project { name } firstYear lastYear silentDocuments isCut
        entries { document { name } stage isAhead claims { predicate } mentions { spans { start } } } } }`);
      expect(lifeline).toMatchObject({
        project: { name: '清河城际铁路' },
        firstYear: 2021,
        lastYear: 2022,
        silentDocuments: 0,
        isCut: false,
      });
      const stages = lifeline.entries.map(({ document, stage, isAhead }: { document: Named; stage: string; isAhead: boolean }) => [
        document.name,
        stage,
        isAhead,
      ]);
      expect(stages).toEqual([
        ['baoding-2021', '开工', true],
        ['baoding-2022', '开工', false],
      ]);
      expect(lifeline.entries[0].mentions).toHaveLength(2);
    });

    it('counts the later documents that are silent about it', async () => {
      const { lifeline } = await ask('{ lifeline(project: "东站智慧粮库") { lastYear silentDocuments } }');
      expect(lifeline).toEqual({ lastYear: 2021, silentDocuments: 1 });
    });
  });

  describe('silentProjects', () => {
    it('lists what was announced and never mentioned again', async () => {
      const { silentProjects } = await ask(
        '{ silentProjects(place: "保定", silentFor: 1) { totalCount edges { node { project { name } place documents firstYear lastYear silentDocuments } } } }',
      );
      const row = { project: { name: '东站智慧粮库' }, place: '保定市', documents: 1, firstYear: 2021, lastYear: 2021, silentDocuments: 1 };
      expect(silentProjects).toEqual({ totalCount: 1, edges: [{ node: row }] });
      expect((await ask('{ silentProjects(place: "保定") { totalCount } }')).silentProjects.totalCount).toBe(0);
    });
  });

  describe('officeHolders', () => {
    const holders = async (args: string) => {
      const { officeHolders } = await ask(
        `{ officeHolders(${args}) { documentsSearched current { person { name } title } holders { person { name } title lastYear claims { evidence { quote } } } } }`,
      );
      return officeHolders;
    };

    it('names all who held a post, the latest first, and who holds it now', async () => {
      const { holders: all, current, documentsSearched } = await holders('of: "保定", title: "市长"');
      expect(all.map(({ person, title }: { person: Named; title: string }) => `${person.name} ${title}`)).toEqual([
        '孙若兰 代市长',
        '赵启明 市长',
      ]);
      expect(current).toEqual([{ person: { name: '孙若兰' }, title: '代市长' }]);
      expect(documentsSearched).toBe(3);
    });

    it('answers as of a year, and that nobody is known', async () => {
      expect((await holders('of: "保定", asOf: 2021')).current).toEqual([{ person: { name: '赵启明' }, title: '市长' }]);
      expect((await holders('of: "清苑"')).current).toEqual([]);
      expect((await holders('of: "保定", title: "书记"')).holders).toEqual([]);
    });
  });
}
