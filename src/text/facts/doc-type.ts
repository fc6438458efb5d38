import type { DocumentKind } from '../../model/vocabulary.js';
import { isProse, isStamp } from '../cleaning/page-line.js';
import type { FactContext } from './fact-context.js';

const LEAD = 500;

// 青河日报讯（   青河网讯 3月2日   新华社青河3月2日电
const AGENCY =
  /央视网消息|^\p{Script=Han}{2,12}讯(?:[（： ]|\d)|新闻网?讯[（：]|本报\p{Script=Han}{0,4}讯(?!.{0,40}工作报告)|(?:新华社|中新社|[新华中人民央广经济]{2,4}网).{0,16}电|^\p{Script=Han}{2,8}\d{1,2}月\d{1,2}日电/mu;
// 县长赵明代表县政府   本报记者: a report told by somebody else
const REPORTER =
  /[省市县区]长\p{Script=Han}{2,3}代表\p{Script=Han}{0,8}政府|\p{Script=Han}{2,3}代表市政府向大会作|本报(?:记者|通讯员)|^报告中?(?:强调|提出|指出)/mu;
const HEARSAY = /记者|笔者|获悉|据悉|据了解|据介绍|日前|近日|昨日/u;
// 赵明远主持召开县政府常务会议 … 会议强调
const CONVENED = /(?:召开|举行)[^。\n]{0,30}(?:会议|座谈会|推进会|动员会|协商会|调度会|协调会|现场会|汇报会|调研会|例会)/u;
const MINUTES = /会议(?:指出|强调|研究|听取|审议|要求|认为|传达|通报|明确|决定|由)|会上/u;
// 本报评论员   短评
const OPINION = /评论员|短评|时评|快评|社论|锐评|（20\d{2}年第\d{1,3}期）/u;
const MEETING =
  /(?:工作会议|座谈会|推进会|动员会|现场会|调度会|全体会议|常务会议|分析会|视频会议|会商会议?|协调会)(?:在\p{Script=Han}{2,10})?(?:召开|举行)/u;
// 某市产业链调度会纪要   在…推进会上的讲话（节选）   …座谈会发言摘要
const PROTOCOL_TITLE = /会议?纪要|会上的(?:讲话|发言|致辞)|(?:讲话|发言)(?:摘要|要点|摘登)?(?:（[^）\n]{2,8}）)?(?:$|\n)/u;
// 某市举行干部大会   某市召开…筹备调度会, but no congress, fair or opening
const MEETING_TITLE =
  /(?:召开|举行)[^。\n]{0,24}(?<!博览|交易|展览|运动|洽谈|发布|晚|音乐|代表大|人代|新闻发布)(?:会议|干部大会|座谈会|推进会|动员会|调度会|协调会|现场会|例会)(?:[ 】]|$)|代表团(?:赴|到|来)/mu;
// 赵明代表：…   （作者单位：…）
const SIGNED_OPINION = /^(?!各位)\p{Script=Han}{2,4}(?:代表|委员)：|（[^（）\n]{0,16}作者[^（）\n]{0,4}[：系为][^（）\n]{2,30}）/mu;
/** Turns of speech of those who argue. One may stand anywhere; several argue. */
const ARGUING =
  /别让|倘若|须知|何尝|岂[是能可]|不妨|话虽|还得看|这些话|持这种看法|有人说|有人认为|有学者|说到底|归根结底|诚然|绝非|固然|试想|不禁|一窝蜂|何以|难道|未必|与其|谁说|怎样才能|不是[^。，]{2,16}，?而是/gu;
const LEAST_TURNS = 2;
// 青河县委书记　赵明: who signs it, on a line of its own below the title
const BYLINE =
  /^(?:[^\n]*\n){1,2}[^\n。，：—]{2,24}(?:书记|[省市县区州旗]长|主席|主任|局长|院长|所长|教授|研究员)[ 　]+\p{Script=Han}{2,4}\n/u;
// 记者：…   问：…   主持人：… at the beginning of paragraphs
const DIALOGUE = /^(?:记者|主持人|问|答)：/gmu;
// 访某研究院院长…   对话某县县长…   【解读】…
const INTERVIEW = /——(?:访|对话|专访)|^【[^】\n]{0,4}(?:解读|访谈|对话|专访)】|^(?:访谈|对话|专访)[｜|：]|答记者问|采访札记/u;
// 人大代表、某县县长赵明远 (the end of a title)
const DEPUTY = /(?:人大代表|政协委员)[^。\n]{0,24}(?:书记|[省市县区]长|主任|局长|董事长)[^。\n]{0,6}(?:$|\n)/mu;
const REPORT_TITLE = /政府工作报告(?:（\p{Script=Han}{2,4}）)?$/u;
const FIRST_PERSON = /(?:^|\n)[^。，：；\n]{0,30}(?<!写[进入])政府工作报告|我代表[^。]{2,24}(?:报告|作)|各位代表[：！，]/u;
const PLAN_TITLE =
  /(?:规划|方案|行动计划|计划|意见|纲要|办法|措施|通知|台账|任务清单|工作要点|重点工作安排|(?<!投资.{0,24})工程)(?:（[^）]*）|[》”]|解读)*$/u;
// …“十二五”规划第四章 建设任务   …实施方案附件1：…   …行动2024年度任务分解   …近期任务（2016—2018年）
const PLAN_PART =
  /(?:规划|方案|行动|计划|意见|纲要)[^，。\n]{0,16}(?:第[一二三四五六七八九十]+章|附[件表]|任务(?:分[解工])?|分工|要点|细则|清单|项目表)|(?:任务(?:分[解工])?|实施细则|实施要点|任务清单)(?:（[^）]*）)*$/u;
// 第四节 打造…   专栏5 …: an untitled part
const PLAN_CHAPTER = /^\n?(?:第[一二三四五六七八九十]+[章节] ?\p{Script=Han}|专栏 ?\d)/u;
// 皖发〔2022〕6号   制定本方案
const PLAN_LEAD = /〔\d{4}〕 ?\d+号|制定本(?:意见|方案|规划|计划|办法|措施|纲要)/u;
const DUTIES = /牵头，|责任单位：|(?:牵头|责任)单位|配合）/u;
// 据…报道
const REPORTED = /(?:^|\n)据[^。，\n]{2,24}报道/u;
// 6月28日，…   9月6日上午，…: how the first paragraph of news begins
const DATED_LEAD = /\n(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚|凌晨|清晨|傍晚|晚间)?\d{0,2}时?许?(?:，|至\d)/u;
// “我家卖光了。”   3月2日: a titled text in which people speak, or that names days, tells news where nothing else is known of it
const VOICE = /“(?:我|咱)[^”\n]{3,40}[。！？]”/u;
const DAY = /\d月\d{1,2}日/u;
// “…。”赵明说。   她告诉…: people speak in news only
const QUOTED = /[他她](?:说|告诉|感慨|坦言)|”[^。“”\n]{2,50}(?:说|表示|介绍|道|算了一笔账)。/u;
// [33] 职普融通：指…   14.四减四增：调整…: notes behind a report, each on a line of its own
const NOTES = /^(?:[〔[【（]\d{1,3}[〕\]】）]|\d{1,3}[.、]) ?[^：。\n]{2,24}：/gmu;
const LEAST_NOTES = 2;
// 大力发展…。加快…: sentences that order
const ORDERS = /(?:^|[。；\n])(?:大力|加快|推进|加强|强化|完善|实施|落实|深化|优化|推动|加大|坚持|着力|积极|全面|持续|扎实|严格)/gu;
const LEAST_ORDERS = 3;
// 我县   全市   我们: a government that speaks of its own place
const OWN_VOICE = /我[省市县区州旗们]|全[省市县区州旗](?!统一)|今年|一年来|五年来/u;

/** Ways to tell a kind, the surest first: by title and lead (the first few hundred characters), then by the whole text. */
const TELLS: readonly (readonly [DocumentKind, (parts: Parts) => boolean])[] = [
  ['work-report', ({ title }) => REPORT_TITLE.test(title)],
  ['news', ({ lead }) => AGENCY.test(lead) && !MEETING.test(lead)],
  ['meeting', ({ lead, text }) => MEETING.test(lead) || (CONVENED.test(lead) && MINUTES.test(text))],
  ['meeting', ({ title }) => MEETING_TITLE.test(title) || PROTOCOL_TITLE.test(title)],
  ['commentary', ({ title, head, lead, text }) => OPINION.test(`${title}\n${head}`) || DEPUTY.test(lead) || SIGNED_OPINION.test(text)],
  ['news', ({ lead }) => REPORTER.test(lead)],
  ['work-report', ({ title, lead }) => title.includes('工作报告') || FIRST_PERSON.test(lead)],
  ['commentary', ({ title, lead, text }) => INTERVIEW.test(title) || BYLINE.test(lead) || countOf(DIALOGUE, text) >= LEAST_TURNS],
  ['news', ({ title, lead, isStamped }) => REPORTED.test(lead) || ((isStamped || HEARSAY.test(lead)) && !PLAN_TITLE.test(title))],
  ['plan', ({ title, lead }) => PLAN_TITLE.test(title) || PLAN_PART.test(title) || PLAN_CHAPTER.test(lead) || PLAN_LEAD.test(lead)],
  ['work-report', ({ text }) => /各位代表|工作回顾/u.test(text)],
  ['news', ({ lead, text }) => DATED_LEAD.test(lead) || QUOTED.test(text) || /记者|获悉|据悉|据了解|介绍说|报道/u.test(text)],
  ['commentary', ({ text }) => countOf(ARGUING, text) >= LEAST_TURNS],
  ['plan', ({ text }) => DUTIES.test(text)],
  ['work-report', ({ text }) => countOf(NOTES, text) >= LEAST_NOTES],
  ['news', ({ title, lead, text }) => title !== '' && (DAY.test(lead) || VOICE.test(text))],
  ['work-report', ({ text }) => OWN_VOICE.test(text) || countOf(ORDERS, text) >= LEAST_ORDERS],
];

interface Parts {
  readonly title: string;
  readonly lead: string;
  /** The first lines of the page, its header included. */
  readonly head: string;
  readonly text: string;
  /** Whether the page states when it was published. */
  readonly isStamped: boolean;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

const HEAD_LINES = 8;

/** What kind of text it is; `other` where nothing tells. */
export function docTypeOf({ text, header, pageHead }: FactContext, title: string | null): DocumentKind {
  const lines = pageHead.split('\n', HEAD_LINES);
  const parts = {
    title: title ?? '',
    lead: `${title ?? ''}\n${text.slice(0, LEAD)}`,
    head: lines.filter((line) => !isProse(line)).join('\n'),
    text,
    isStamped: header.published !== undefined || lines.some(isStamp),
  };
  return TELLS.find(([, tells]) => tells(parts))?.[0] ?? 'other';
}
