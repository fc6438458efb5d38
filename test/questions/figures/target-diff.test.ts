import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/model/graph-store.js';
import { type FigureChange, targetDiff } from '../../../src/questions/figures/target-diff.js';
import { writeDocument } from '../../../src/store/documents.js';
import { openStore } from '../../../src/store/open-store.js';
import { type HandDocument, handDocument, type World } from '../../support/hand-document.js';

const world: World = { 市: { type: 'Place', name: '望海市' }, 厂: { type: 'Project', name: '启明水泥厂' } };
type Row = readonly [indicator: string, value: number, unit: string, of?: string];

function report(year: number, rows: readonly Row[], others: readonly string[]): HandDocument {
  const facts = { title: null, docType: 'work-report', place: '望海市', publishedOn: null, year, speaker: null } as const;
  const figures = rows.map(([indicator, value, unit, of = '市']) => ({
    ...{ indicator, value, unit, of, in: 1 },
    ...({ status: 'target', year } as const),
  }));
  const note = { indicator: `花市${year}`, value: 6, unit: '处', of: '市', in: 2 + others.length, status: 'target', year } as const;
  const said = rows.map(([indicator, value, unit]) => `${indicator}${value}${unit}`).join('，');
  return {
    name: `${year}`,
    facts,
    sentences: [`#${year}年工作安排`, `${said}。`, ...others, `[1]花市${year}：共6处。`],
    claims: [],
    figures: [...figures, note],
  };
}

const FIRST = report(
  2030,
  [
    ['滨海栈道', 30, '公里'],
    ['社区书屋', 40, '处'],
    ['口袋绿地', 12, '处'],
    ['投资', 3, '亿元', '厂'],
  ],
  ['#2029年工作回顾', '村级粮仓全部改造。'],
);
const SECOND = report(
  2031,
  [
    ['滨海栈道', 20, '公里'],
    ['村级粮仓', 12, '座'],
  ],
  ['继续建设社区书屋。', '#2030年工作回顾', '口袋绿地遍布全城。'],
);

describe('targetDiff', () => {
  let store: GraphStore;
  let changes: Record<string, FigureChange>;
  beforeAll(async () => {
    store = await openStore({ engine: 'embedded', path: ':memory:' });
    for (const hand of [FIRST, SECOND]) await writeDocument(store, handDocument(world, hand));
    const diff = await targetDiff(store, { place: '望海市', fromYear: 2030, toYear: 2031 });
    changes = Object.fromEntries(diff.changes.map((change) => [change.indicator, change]));
  });
  afterAll(() => store.close());

  it.each([
    ['滨海栈道', 'lowered', 'both give it'],
    ['社区书屋', 'mentioned', 'the later plan goes on about it without a number'],
    ['口袋绿地', 'dropped', 'the later report only looks back on it'],
    ['村级粮仓', 'new', 'the earlier report only looks back on it'],
  ])('%s is %s: %s', (indicator, change) => {
    expect(changes[indicator]?.change).toBe(change);
  });

  it('shows the sentence of the side without a figure', () => {
    expect(changes.社区书屋?.mention?.passage.text).toContain('继续');
    expect(changes.口袋绿地?.mention).toBeNull();
  });

  it('drops no costs of works', () => {
    expect(changes).not.toHaveProperty('投资');
  });

  it('takes nothing from notes', () => {
    expect(changes).not.toHaveProperty('花市2030');
    expect(changes).not.toHaveProperty('花市2031');
  });
});
