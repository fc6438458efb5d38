/** Surnames of two characters. */
const COMPOUND = new Set('欧阳 司马 上官 诸葛 夏侯 司徒 皇甫 尉迟 慕容 令狐 东方 独孤 南宫 长孙 宇文 林郑'.split(' '));
const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文芮詹明葛季廉宁殷舒楚冷温游翟裴柳路房安倪岳齐梅庄伍华聂章鲁俞柏池祝左樊兰项应苗凌霍牛管毕尚洪柴车柯纪耿甘岑巴景冉娄申';
const GIVEN = /^[\p{Script=Han}]$/u;
/** Characters no given name begins or ends with. */
const NO_GIVEN = new Set('的了是在和与及对为以将把被从到说会要也都就等并向由其这那不一二三四五六七八九十个年月日，。');
/** What stands behind a name: punctuation, or how a sentence goes on. */
const BEHIND =
  /^(?:$|[\s,，。、;；:：()（）！!?？”"\n]|同志|一行|表示|指出|强调|介绍|说|主持|出席|率|到|在|参加|讲|致|陪同|调研|会见|作|宣布|分别|等|和|与|及|对|为|向|带领|深入|要求|代表|走访|检查|做|就|任|当选|总书记|总理|副|先后|亲|来|赴|一|的|主任|院士|教授|书记|市长|县长|区长|省长|董事长|主席|告诉|认为|提出|前往|实地|现场|签|揭|共同|受|以|也|向|随后|围绕|通报|传达|汇报|回应|坦言|是|今|近日|听取|专|督|谈|组|先生|女士|主讲|宣读|出任|担任|给|把|将|从|发|答|所|代|还)/u;
/** 阿不力孜·|买买提: names of other peoples, joined by a point. */
const JOINED = /^\p{Script=Han}{1,6}[·•]/u;
/** What stands behind a post and is no name, though it begins like one: 县长信箱, 市长热线, 代表建议. */
const NO_NAME =
  /^(?:信箱|邮箱|热线|专线|包联|周末|候选|任期|任免|任命|接访|接待|建议|联席|联系|办公|会议|会商|专题|莅临|高度|相关|和谐|党[中委组内员])/u;
/** Two characters that begin what somebody says or does: neither is the end of a name (李明|认为). */
const GOES_ON = /^(?:认为|作为|称为|成为|来到|走到|看到|感到|谈到|提到|得到|正在|曾在|还在|听说|需要|只要)/u;
const HAN = /^\p{Script=Han}+$/u;

function surnameLength(text: string, at: number, surnames: ReadonlySet<string>): number {
  const pair = text.slice(at, at + 2);
  if (COMPOUND.has(pair) || surnames.has(pair)) return 2;
  const first = text[at] ?? '';
  return COMMON.includes(first) || surnames.has(first) ? 1 : 0;
}

const isGiven = (char: string | undefined) => char !== undefined && GIVEN.test(char) && !NO_GIVEN.has(char);

/**
 * End of the person's name that begins at `at`; 0 where none does. A space may part a name of two characters (王 建).
 * `speaker`, known from elsewhere, may be called as nobody else is.
 */
export function personAt(text: string, at: number, surnames: ReadonlySet<string>, speaker: string | null = null): number {
  if (NO_NAME.test(text.slice(at, at + 2))) return 0;
  if (speaker && text.startsWith(speaker, at) && BEHIND.test(text.slice(at + speaker.length, at + speaker.length + 4)))
    return at + speaker.length;
  const joined = JOINED.exec(text.slice(at, at + 8));
  if (joined) return joinedEnd(text, at + joined[0].length);
  const surname = surnameLength(text, at, surnames);
  if (surname === 0) return 0;
  const given = at + surname;
  const gap = /^[ \u3000]{1,2}/u.exec(text.slice(given, given + 2))?.[0].length ?? 0;
  if (gap > 0) return isGiven(text[given + gap]) && BEHIND.test(text.slice(given + gap + 1, given + gap + 5)) ? given + gap + 1 : 0;
  for (const length of [2, 1]) {
    const end = given + length;
    if (![...text.slice(given, end)].every(isGiven) || text.length < end) continue;
    if (length === 2 && GOES_ON.test(text.slice(end - 1, end + 1))) continue;
    if (BEHIND.test(text.slice(end, end + 4))) return end;
  }
  return 0;
}

/** End of the second half of a joined name: the shortest of two to six characters behind which a sentence may go on. */
function joinedEnd(text: string, from: number): number {
  for (let end = from + 2; end <= from + 6 && end <= text.length && HAN.test(text.slice(from, end)); end++) {
    if (BEHIND.test(text.slice(end, end + 4))) return end;
  }
  return 0;
}
