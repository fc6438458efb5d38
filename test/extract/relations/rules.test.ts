import { describe, expect, it } from 'vitest';
import { RELATION_RULES } from '../../../src/extract/relations/rules/index.js';
import type { DocumentFacts } from '../../../src/model/document.js';
import { marked, proposed } from './marked.js';

interface Row {
  readonly text: string;
  readonly facts?: Partial<DocumentFacts>;
  readonly implied?: readonly string[];
  /** Proposals that must be among those made; for negatives, that must not be. Empty: there must be none at all. */
  readonly claims: readonly string[];
}

const SPEAKING = { facts: { place: '德州市' } };

const TABLES: Readonly<Record<string, { examples: readonly Row[]; negatives: readonly Row[] }>> = {
  'holds-office/title': {
    examples: [
      { text: '[[PL:德州|德州市]]市委副书记、代市长[[PE:朱开国]]到会。', claims: ['朱开国 HOLDS_OFFICE 德州市 市委副书记、代市长'] },
      { text: '[[OR:景津环保]]董事长[[PE:姜桂廷]]作了介绍。', claims: ['姜桂廷 HOLDS_OFFICE 景津环保 董事长'] },
      { text: '县委书记[[PE:李大为]]主持会议。', facts: { place: '庆云县' }, claims: ['李大为 HOLDS_OFFICE 庆云县 县委书记'] },
      // The speaking place before one that was only named in another sentence.
      {
        text: '代表团到过[[PL:济南市]]。市长[[PE:周三]]签了字。',
        facts: { place: '德州市' },
        implied: ['PL:德州市'],
        claims: ['周三 HOLDS_OFFICE 德州市 市长'],
      },
      // A post belongs to what its last word may head.
      {
        text: '[[OR:景津环保]]与[[OR:青河果业研究院]]签约。董事长[[PE:姜桂廷]]到会。',
        claims: ['姜桂廷 HOLDS_OFFICE 景津环保 董事长'],
      },
      {
        text: '[[OR:青河果业研究院]]与[[OR:青河大学]]签约。院长[[PE:姜桂廷]]到会。',
        claims: ['姜桂廷 HOLDS_OFFICE 青河果业研究院 院长'],
      },
      { text: '[[ZO:青河开发区]]动工。管委会副主任[[PE:李大为]]到会。', claims: ['李大为 HOLDS_OFFICE 青河开发区 管委会副主任'] },
      // The day or the meeting before a post is none of it.
      {
        text: '2025年1月16日县长[[PE:李大为]]作报告。',
        facts: { place: '庆云县' },
        implied: ['PL:庆云县'],
        claims: ['李大为 HOLDS_OFFICE 庆云县 县长'],
      },
      {
        text: '在[[PL:庆云县]]第八届人民代表大会第二次会议上县长[[PE:李大为]]作报告。',
        claims: ['李大为 HOLDS_OFFICE 庆云县 县长'],
      },
      // A place that no mention was decided for, and the government of the head.
      {
        text: '庆云县人民政府县长 [[PE:李大为]]',
        facts: { place: '庆云县' },
        implied: ['PL:庆云县'],
        claims: ['李大为 HOLDS_OFFICE 庆云县 县长'],
      },
      {
        text: '[[PL:宁夏回族自治区]]人民政府主席 [[PE:李大为]]。[[PL:宁夏回族自治区]]代理主席[[PE:王一]]。[[PL:宁夏回族自治区]]政协主席[[PE:赵二]]。',
        claims: [
          '李大为 HOLDS_OFFICE 宁夏回族自治区 自治区主席',
          '王一 HOLDS_OFFICE 宁夏回族自治区 自治区代理主席',
          '赵二 HOLDS_OFFICE 宁夏回族自治区 自治区政协主席',
        ],
      },
      // A prefecture's post is in none of the cities named beside it.
      {
        text: '[[PL:济南市]]代表团到[[PL:临夏州|临夏回族自治州]]考察。[[PL:济南市]]委书记[[PE:王一]]，州委书记[[PE:赵二]]参加。',
        facts: { place: '临夏回族自治州' },
        claims: ['王一 HOLDS_OFFICE 济南市 市委书记', '赵二 HOLDS_OFFICE 临夏回族自治州 州委书记'],
      },
      // What is spoken of as 党工委 is the zone's.
      {
        text: '[[ZO:高新区|青河高新区]]召开大会。党工委书记[[PE:王一]]讲话，管委会主任[[PE:赵二]]主持。',
        facts: { place: '德州市' },
        implied: ['PL:德州市'],
        claims: ['王一 HOLDS_OFFICE 青河高新区 党工委书记', '赵二 HOLDS_OFFICE 青河高新区 管委会主任'],
      },
      // An organ's post stands behind the one that tells the place; a province above a county is the one named anywhere.
      {
        text: '[[OR:青河大学]]落户。[[PL:山东省]]很重视。经验得到省委常委、政法委书记[[PE:王一]]肯定。',
        facts: { place: '庆云县' },
        implied: ['PL:庆云县'],
        claims: ['王一 HOLDS_OFFICE 山东省 省委常委、政法委书记'],
      },
      { text: '[[OR:青河大学]]落户。全县忙了一年。如今好了。理事长[[PE:潘一]]到会。', facts: { place: '庆云县' }, claims: [] },
      { text: '[[PL:哲理村]]的芒果熟了。村党总支书记[[PE:张三]]说好。', claims: ['张三 HOLDS_OFFICE 哲理村 村党总支书记'] },
      // A bureau of the place that the text does not name otherwise is none that it names.
      { text: '[[OR:景津环保]]动工。市发改委副主任[[PE:李大为]]到会。', claims: [] },
      {
        text: '[[PL:齐河县]]县委书记[[PE:王一]]、[[PL:乐陵市]]市长[[PE:赵二]]参加。',
        claims: ['王一 HOLDS_OFFICE 齐河县 县委书记', '赵二 HOLDS_OFFICE 乐陵市 市长'],
      },
      {
        text: '国务院副总理[[PE:周三]]出席。',
        implied: ['PL:中国'],
        claims: ['周三 HOLDS_OFFICE 中国 国务院副总理'],
      },
      {
        text: '[[OR:市审计局]]局长、[[OR:市内审协会]]会长[[PE:孙四]]发言。',
        claims: ['孙四 HOLDS_OFFICE 市内审协会 会长', '孙四 HOLDS_OFFICE 市审计局 局长'],
      },
      {
        text: '县领导[[PE:钱一]]、[[PE:吴五]]参加活动。',
        facts: { place: '庆云县' },
        claims: ['吴五 HOLDS_OFFICE 庆云县 县领导', '钱一 HOLDS_OFFICE 庆云县 县领导'],
      },
    ],
    negatives: [
      { text: '会议由[[PE:朱开国]]主持。', ...SPEAKING, claims: [] },
      { text: '市县领导[[PE:钱一]]参加活动。', ...SPEAKING, claims: [] },
      { text: '[[PL:德州市]]召开大会,[[PE:朱开国]]讲话。', claims: [] },
    ],
  },
  'holds-office/behind': {
    examples: [
      { text: '[[PE:周三]]总书记指出方向。', implied: ['PL:中国'], claims: ['周三 HOLDS_OFFICE 中国 总书记'] },
      // Where the mayor gives the report, another mayor is one of the city above.
      {
        text: '[[PL:保定市]]很支持，[[PE:周三]]市长多次到会。',
        facts: { place: '安国市', docType: 'work-report', speaker: '赵二' },
        implied: ['PL:安国市'],
        claims: ['周三 HOLDS_OFFICE 保定市 市长'],
      },
      {
        text: '[[PE:周三]]市长多次到会。',
        facts: { place: '安国市', docType: 'work-report', speaker: '周三' },
        implied: ['PL:安国市'],
        claims: ['周三 HOLDS_OFFICE 安国市 市长'],
      },
    ],
    negatives: [
      { text: '[[PE:周三]]主任们商量。', ...SPEAKING, claims: [] },
      { text: '[[PE:周三]]强调,要抓好落实。', ...SPEAKING, claims: [] },
    ],
  },
  'serves/name': {
    examples: [
      {
        text: '实施[[PN:创建国家创新型城市三年行动计划]]。',
        implied: ['DE:国家创新型城市'],
        claims: ['创建国家创新型城市三年行动计划 SERVES 国家创新型城市'],
      },
    ],
    negatives: [
      { text: '实施[[PN:技能提升行动]],争创[[DE:国家创新型城市]]。', claims: [] },
      // What is left of these strategies without their ending says nothing of them.
      { text: '融入[[ST:区域重大战略]],办好[[PN:区域采购节行动]]。', claims: [] },
      { text: '实施[[ST:五大战略]],建好[[DE:五大花木中心]]。', claims: [] },
    ],
  },
  'serves/heading': {
    examples: [
      {
        text: '一、全面落实[[ST:黄河国家战略]]\n启动[[PJ:沿黄生态廊道]]建设。',
        claims: ['沿黄生态廊道 SERVES 黄河国家战略'],
      },
    ],
    negatives: [
      // A strategy that only stands in a neighbouring sentence is not above.
      {
        text: '一、加快项目建设\n我们认真学习了上级的各项要求以及部署,逐条对照查找差距,并且始终把[[ST:乡村振兴]]摆在突出位置。建成[[PJ:鬲津河大桥]]。',
        claims: [],
      },
      { text: '一、全面落实[[ST:黄河国家战略]]\n发展[[IN:生物医药]]。', claims: [] },
    ],
  },
  'serves/sentence': {
    examples: [{ text: '围绕[[ST:乡村振兴]],实施[[PN:强村富民行动]]。', claims: ['强村富民行动 SERVES 乡村振兴'] }],
    negatives: [
      { text: '[[PN:强村富民行动]]、[[PN:春风行动]]全面铺开。', claims: [] },
      { text: '融入[[ST:新发展格局]];建设[[PJ:鬲津河大桥]]。', claims: [] },
    ],
  },
  'located-in/division': {
    examples: [{ text: '[[PL:庆云县]]和[[PL:德州市]]签约。', claims: ['庆云县 LOCATED_IN 德州市'] }],
    negatives: [{ text: '[[PL:庆云县]]和[[PL:滨州市]]签约。', claims: [] }],
  },
  'located-in/name': {
    examples: [
      { text: '[[ZO:德州高新区]]扩区。', implied: ['PL:德州市'], claims: ['德州高新区 LOCATED_IN 德州市'] },
      { text: '[[PJ:潮南高速三明段]]通车,[[PL:三明市]]受益。', claims: ['潮南高速三明段 LOCATED_IN 三明市'] },
    ],
    negatives: [{ text: '[[ZO:高新区]]扩区。', implied: ['PL:德州市'], claims: [] }],
  },
  'located-in/sentence': {
    examples: [
      { text: '[[PJ:锂电池工厂]]落户[[PL:庆云县]]。', claims: ['锂电池工厂 LOCATED_IN 庆云县'] },
      { text: '[[OR:华鲁恒升]]扩大产能。', ...SPEAKING, claims: ['华鲁恒升 LOCATED_IN 德州市'] },
    ],
    negatives: [{ text: '发展[[IN:生物医药]]。', ...SPEAKING, claims: [] }],
  },
  'in-industry/name': {
    examples: [{ text: '建设[[ZO:中庆新能源产业园]]。', implied: ['IN:新能源'], claims: ['中庆新能源产业园 IN_INDUSTRY 新能源'] }],
    negatives: [{ text: '建设[[ZO:中庆产业园]]。', implied: ['IN:新能源'], claims: [] }],
  },
  'in-industry/sentence': {
    examples: [{ text: '[[IN:新材料]]方面重点推进[[PJ:碳纤维项目]]。', claims: ['碳纤维项目 IN_INDUSTRY 新材料'] }],
    negatives: [{ text: '推进[[PJ:碳纤维项目]]。发展[[IN:新材料]]。', claims: [] }],
  },
  'undertakes/name': {
    examples: [{ text: '[[PJ:华鲁恒升新材料]]开工。', implied: ['OR:华鲁恒升'], claims: ['华鲁恒升 UNDERTAKES 华鲁恒升新材料'] }],
    negatives: [{ text: '[[PJ:新材料基地]]开工。', implied: ['OR:华鲁恒升'], claims: [] }],
  },
  'cooperates/with': {
    examples: [
      { text: '与[[OR:山东大学]]签署合作协议。', ...SPEAKING, claims: ['德州市 COOPERATES_WITH 山东大学'] },
      { text: '[[PL:庆云县]]与[[PL:沧州市]]共建园区。', ...SPEAKING, claims: ['庆云县 COOPERATES_WITH 沧州市'] },
      { text: '主动对接[[PL:雄安新区]]。', ...SPEAKING, claims: ['德州市 COOPERATES_WITH 雄安新区'] },
    ],
    negatives: [
      { text: '[[PL:庆云县]]、[[PL:齐河县]]名列前茅。', ...SPEAKING, claims: [] },
      { text: '走访[[OR:华鲁恒升]]。', ...SPEAKING, claims: [] },
    ],
  },
  'wording/actor': {
    examples: [
      { text: '加快推进[[PJ:津潍高铁]]建设。', ...SPEAKING, claims: ['德州市 BUILDS 津潍高铁'] },
      { text: '[[PL:庆云县]]发展[[IN:体育用品]]。', ...SPEAKING, claims: ['庆云县 DEVELOPS 体育用品'] },
      { text: '[[OR:华鲁恒升]]投资建设[[PJ:己内酰胺项目]]。', claims: ['华鲁恒升 UNDERTAKES 己内酰胺项目'] },
      { text: '[[PL:庆云县]]做强主业。这一年,建成[[PJ:文体中心]]。', ...SPEAKING, claims: ['庆云县 BUILDS 文体中心'] },
    ],
    negatives: [{ text: '[[PE:朱开国]]讲话。', ...SPEAKING, claims: [] }],
  },
  'part-of/sentence': {
    examples: [
      {
        text: '发展[[IN:研究开发]]、[[IN:科技咨询]]等[[IN:制造服务业]]。',
        claims: ['研究开发 PART_OF 制造服务业', '科技咨询 PART_OF 制造服务业'],
      },
    ],
    negatives: [{ text: '发展[[IN:研究开发]]、[[IN:科技咨询]]。', claims: [] }],
  },
  'part-of/head': {
    examples: [
      {
        text: '实施[[PN:两横三纵工程]],即完成[[PJ:朝阳路改造]]、[[PJ:振兴街改造]]和[[PJ:环城路改造]]。',
        claims: ['朝阳路改造 PART_OF 两横三纵工程', '振兴街改造 PART_OF 两横三纵工程', '环城路改造 PART_OF 两横三纵工程'],
      },
      {
        text: '二是[[PN:畅通攻坚行动]],计划分三步走。抓好[[PJ:滨河路改造]]。',
        claims: ['滨河路改造 PART_OF 畅通攻坚行动'],
      },
      {
        text: '今年我们要继续全力以赴不折不扣地办好[[PN:十件实事]],包括[[PJ:城南水厂]]。',
        claims: ['城南水厂 PART_OF 十件实事'],
      },
    ],
    negatives: [
      { text: '实施[[PN:两横三纵工程]]。\n完成[[PJ:朝阳路改造]]。', claims: ['朝阳路改造 PART_OF 两横三纵工程'] },
      { text: '[[PN:畅通攻坚行动]]涉及[[IN:物流]]。', claims: [] },
    ],
  },
  'wording/before': {
    examples: [
      { text: '[[PJ:碳纤维项目]]开工。该项目位于[[PL:庆云县]]。', claims: ['碳纤维项目 LOCATED_IN 庆云县'] },
      { text: '[[PJ:碳纤维项目]]开工。该项目由[[OR:华鲁恒升]]投资。', claims: ['华鲁恒升 UNDERTAKES 碳纤维项目'] },
      { text: '走进[[ZO:德州高新区]]。[[PJ:碳纤维项目]]正在建设。', claims: ['碳纤维项目 LOCATED_IN 德州高新区'] },
    ],
    negatives: [
      { text: '[[PJ:碳纤维项目]]位于[[PL:庆云县]]。', claims: [] },
      { text: '[[PJ:碳纤维项目]]开工。天晴。风大。再看[[PL:庆云县]]。', claims: [] },
    ],
  },
  'pursues/project': {
    examples: [{ text: '把[[PJ:京渤陆港]]打造成[[DE:北方物流枢纽]]。', claims: ['京渤陆港 PURSUES 北方物流枢纽'] }],
    negatives: [{ text: '建设[[PJ:京渤陆港]]。打造[[DE:北方物流枢纽]]。', claims: [] }],
  },
};

describe('relation rules', () => {
  it('have an id of their own and a table here', () => {
    const ids = RELATION_RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(TABLES).sort()).toEqual([...ids].sort());
  });

  for (const rule of RELATION_RULES) {
    const { examples, negatives } = TABLES[rule.id] ?? { examples: [], negatives: [] };
    describe(rule.id, () => {
      it.each(examples)('$text', ({ text, facts, implied, claims }) => {
        expect(proposed(rule, marked(text, facts, implied))).toEqual(expect.arrayContaining([...claims]));
      });
      it.each(negatives)('not: $text', ({ text, facts, implied }) => {
        expect(proposed(rule, marked(text, facts, implied))).toEqual([]);
      });
      it('proposes only what it says it does', () => {
        for (const { text, facts, implied } of examples) {
          for (const claim of proposed(rule, marked(text, facts, implied))) {
            expect(rule.predicates.some((predicate) => claim.includes(` ${predicate} `))).toBe(true);
          }
        }
      });
    });
  }
});
