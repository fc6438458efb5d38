import { describe, expect, it } from 'vitest';
import { loadStageWords } from '../../src/schema/stage-words.js';

const { told, yearIn } = loadStageWords();

/** Names stand in 〔〕; the first is asked about. */
function read(marked: string) {
  const named: { start: number; end: number }[] = [];
  let sentence = '';
  for (const [index, part] of marked.split(/[〔〕]/u).entries()) {
    if (index % 2 === 1) named.push({ start: sentence.length, end: sentence.length + part.length });
    sentence += part;
  }
  const [name] = named;
  if (!name) throw new Error(`nothing is marked in ${marked}`);
  return told({ sentence, name, named });
}

const stages = (marked: string) => read(marked).map(({ stage, isSoon }) => (isSoon ? `${stage}…` : stage));

describe('told', () => {
  it.each([
    ['〔津潍高铁〕开工建设。', ['开工']],
    ['开工建设〔津潍高铁〕。', ['开工']],
    ['加快〔津潍高铁〕建设。', ['在建']],
    ['加快〔白鹭路〕、〔观潮路〕等两条道路建设步伐。', ['在建']],
    ['推进〔白鹭路〕等重大项目建设。', ['在建']],
    ['〔旧城改造〕稳步推进。', ['在建']],
    ['〔白鹭路〕工程过半。', ['在建']],
    ['〔文体中心〕主体完工。', ['在建']],
    ['〔文体中心〕主体结构全部封顶。', ['在建']],
    ['〔文体中心〕完工。', ['建成']],
    ['〔综保区二期〕通过国家验收。', ['建成']],
    ['打通〔白鹭路〕等断头路。', ['建成']],
    ['〔津潍高铁〕建成通车。', ['投产']],
    ['〔津潍城际〕开通。', ['投产']],
    ['筹划建设〔通用机场〕。', ['谋划']],
    ['〔津潍高铁〕前期工作加快推进。', ['谋划']],
    ['谋划启动〔市民之家〕建设。', ['谋划']],
    ['编制完成了〔县史馆〕布展大纲。', ['谋划']],
    ['完成投资300万元的〔县医院病房楼〕建设。', ['建成']],
    ['完成投资2亿元的〔县医院病房楼〕、投资300万元的〔县疾控中心〕建设。', ['建成']],
    ['建成〔白鹭路〕、〔观潮路〕。', ['建成']],
  ])('%s %j', (marked, expected) => {
    expect(stages(marked)).toEqual(expected);
  });

  it('reads words that say that it is still to come', () => {
    expect(stages('〔张北机场〕即将开航。')).toEqual(['投产…']);
    expect(stages('〔县小学迁建〕年后可投入使用。')).toEqual(['投产…']);
    expect(stages('争取〔锂电项目〕落户。')).toEqual(['签约…']);
    expect(stages('争取到〔锂电项目〕落户。')).toEqual(['签约']);
    expect(stages('确保了〔白鹭路〕如期通车。')).toEqual(['投产']);
  });

  it('goes on to the clause behind where that tells of the same works', () => {
    expect(stages('推进〔北河大桥〕新建，确保6月底顺利通车。')).toEqual(['投产…']);
    expect(stages('加快〔白鹭路〕建设，力争年内投用。')).toEqual(['在建', '投产…']);
    expect(stages('加快〔白鹭路〕建设，力争〔观潮路〕投用。')).toEqual(['在建']);
    expect(stages('加快〔白鹭路〕建设，三十家企业相继投产，百姓都说这路修得好。')).toEqual(['在建']);
  });

  it.each([
    '〔津潍高铁〕是重要通道。',
    '〔津潍高铁〕完成投资20亿元。',
    '依托〔津潍高铁〕建成物流园。',
    '〔津潍高铁〕沿线绿化完工。',
    '完成〔津潍高铁〕等干线的绿廊建设任务。',
    '加强〔南水北调中线〕水源地保护。',
    '〔云湖别墅〕问题整改通过省级验收。',
    '〔白鹭路〕具备通车条件。',
    '〔白鹭路〕建成后直通海边。',
  ])('%s tells none', (marked) => {
    expect(stages(marked)).toEqual([]);
  });

  it('gives the clause with the time at the head of the sentence, and no other', () => {
    const [one] = read('2019年，〔甲厂〕竣工，乙厂开工。');
    expect(one?.wording).toBe('2019年甲厂竣工');
    expect(read('旧路今年修完，筹建〔观潮路〕，明年开工新桥。')[0]?.wording).toBe('旧路今年修完筹建观潮路');
  });
});

describe('yearIn', () => {
  it.each([
    ['2019年甲厂竣工', 2022, 2019],
    ['去年甲厂竣工', 2022, 2021],
    ['年内竣工', 2022, 2022],
    ['年内竣工', null, null],
    ['五年内竣工', 2022, null],
    ['到2025年底竣工', 2022, 2025],
    ['甲厂竣工', 2022, null],
  ])('%s (%s) is %s', (wording, year, expected) => {
    expect(yearIn(wording, year)).toBe(expected);
  });
});
