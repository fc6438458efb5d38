import { describe, expect, it } from 'vitest';
import { readAnnotated } from '../../scripts/evaluate/annotated/read-annotated.js';
import { loadSchema } from '../../src/schema/load.js';

const { predicates } = loadSchema();
const HEADER = ['# place: 临江市', '# year: 2025', '# type: news'];
const read = (...lines: string[]) => readAnnotated([...HEADER, ...lines].join('\n'), 'a.ann', predicates);
const problemsOf = (...lines: string[]) => {
  try {
    read(...lines);
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
};

describe('the text', () => {
  it('is what stands outside marks and statements, each mention where it stands', () => {
    const { raw, gold } = read(
      '[[PL:临江|临江市]]今年编制[[PN:[[DE:海绵城市]]建设规划]]，',
      '> C 临江市 | IMPLEMENTS | 海绵城市建设规划',
      '修好[[PJ:北山',
      '隧道]]。',
    );
    expect(raw).toBe('临江今年编制海绵城市建设规划，\n修好北山\n隧道。');
    const surfaces = gold.entities.map(({ name, mentions = [] }) => [name, ...mentions.map(({ start, end }) => raw.slice(start, end))]);
    expect(surfaces).toEqual(
      [
        ['海绵城市', '海绵城市'],
        ['海绵城市建设规划', '海绵城市建设规划'],
        ['临江市', '临江'],
        ['北山隧道', '北山\n隧道'],
      ].sort(byName(surfaces)),
    );
  });

  it('may hold bars, brackets and lone signs of its own', () => {
    expect(read('首页 | 新闻 [图] > 正文').raw).toBe('首页 | 新闻 [图] > 正文');
  });
});

const byName = (order: readonly (readonly string[])[]) => (a: readonly string[], b: readonly string[]) =>
  order.findIndex(([name]) => name === a[0]) - order.findIndex(([name]) => name === b[0]);

describe('entities', () => {
  it('of one name and type are one; surfaces are aliases, unless garbled', () => {
    const { gold } = read(
      '[[ZO:高新区|临江高新技术产业开发区/临江高新区]]、[[ZO?:临 江 高新区|临江高新技术产业开发区]]与[[DE/ZO?:“零碳园区”]]',
    );
    expect(gold.entities).toMatchObject([
      { type: 'Zone', name: '临江高新技术产业开发区', names: ['临江高新区'], aliases: ['高新区'], mentions: [{ start: 0 }, { start: 4 }] },
      { type: 'Designation', types: ['Designation', 'Zone'], name: '零碳园区', aliases: ['“零碳园区”'], optional: true },
    ]);
    expect(gold.entities[0]?.optional).toBeUndefined();
  });
});

describe('statements', () => {
  it('of a claim give every pair of subject and object', () => {
    const { gold } = read('[[PL:甲县]]、[[PL:乙县]]发展[[IN:茶业]]、[[IN:竹业]]', '> C? 甲县; 乙县 | DEVELOPS | 茶业; 竹业');
    expect(gold.claims?.map(({ subject, object, optional }) => [subject, object, optional])).toEqual([
      ['e1', 'e3', true],
      ['e1', 'e4', true],
      ['e2', 'e3', true],
      ['e2', 'e4', true],
    ]);
  });

  it('of a figure take year and place from the header, and know ranges and alternatives', () => {
    const { gold } = read(
      '[[PL:临江市]]粮食产量、失业率',
      '> F 粮食产量/产量 | level/change | >= | 6~8.5 | 亿斤 | target',
      '> F? 失业率 | share | <= | 5 | % | result | 2024/null | 临江市',
    );
    expect(gold.figures).toEqual([
      {
        indicator: '粮食产量',
        names: ['产量'],
        measure: ['level', 'change'],
        comparator: '>=',
        value: 6,
        upper: 8.5,
        unit: '亿斤',
        status: 'target',
        year: 2025,
        scope: 'e1',
      },
      {
        indicator: '失业率',
        measure: 'share',
        comparator: '<=',
        value: 5,
        unit: '%',
        status: 'result',
        year: [2024, null],
        scope: 'e1',
        optional: true,
      },
    ]);
  });
});

describe('a slip is told with file and line', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['an unknown code', ['[[XX:临江市]]'], 'a.ann:4: no entity type has the code XX'],
    ['a mark without code', ['[[临江市]]'], 'a.ann:4: a mark opens with [[TT: where TT is a code of an entity type'],
    ['an open mark', ['好', '[[PL:临江市'], 'a.ann:5: a mark is not closed by ]]'],
    ['an unknown name', ['好', '> C 临江市 | BUILDS | 隧道'], 'a.ann:5: no entity is called 临江市; mark it or declare it by > E'],
    ['an unknown predicate', ['[[PL:临江市]]', '> C 临江市 | LIKES | 临江市'], 'a.ann:5: LIKES is none of'],
    [
      'a predicate of other types',
      ['[[PL:临江市]][[IN:茶业]]', '> C 临江市 | BUILDS | 茶业'],
      'a.ann:5: BUILDS does not take what stands as its object',
    ],
    [
      'two of one name',
      ['[[PL:雄安]][[ZO:雄安]]', '> C 雄安 | LOCATED_IN | 雄安'],
      'a.ann:5: several entities are called 雄安; write its code before it, as in PJ:雄安',
    ],
    ['a value in words', ['[[PL:临江市]]', '> F 产量 | level | = | 很多 | 吨 | target'], 'a.ann:5: 很多 is no value; write 12.5 or 6~8'],
    ['a statement of no kind', ['好', '> X 临江市'], 'a.ann:5: a statement is written > C …, > F … or > E …'],
  ])('%s', (_, lines, problem) => {
    expect(
      problemsOf(...lines).some((told) => told.startsWith(problem)),
      problemsOf(...lines).join('\n'),
    ).toBe(true);
  });

  it('and so is a kind of document that the schema does not know', () => {
    expect(() => readAnnotated('# type: poem\n好', 'b.ann', predicates)).toThrow('b.ann:1: # type: is one of');
  });
});
