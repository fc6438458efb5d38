import { officeTitle } from '../../../../src/extract/relations/rules/office-title.js';
import { describeRule, SPEAKING } from './describe-rule.js';

describeRule(officeTitle, {
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
    { text: '[[PL:哲理村]]的芒果熟了。村党总支书记[[PE:张三]]说好。', claims: ['张三 HOLDS_OFFICE 哲理村 村党总支书记'] },
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
    { text: '[[OR:青河大学]]落户。全县忙了一年。如今好了。理事长[[PE:潘一]]到会。', facts: { place: '庆云县' } },
    // A bureau of the place that the text does not name otherwise is none that it names.
    { text: '[[OR:景津环保]]动工。市发改委副主任[[PE:李大为]]到会。' },
    { text: '会议由[[PE:朱开国]]主持。', ...SPEAKING },
    { text: '市县领导[[PE:钱一]]参加活动。', ...SPEAKING },
    { text: '[[PL:德州市]]召开大会,[[PE:朱开国]]讲话。' },
  ],
});
