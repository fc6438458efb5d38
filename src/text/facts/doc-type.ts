import type { DocumentKind } from '../../model/vocabulary.js';
import type { FactContext } from './fact-context.js';

const LEAD = 500;

/** Ways to tell a kind, asked in this order; `title` and `lead` (the first few hundred characters) speak before the whole text. */
const TELLS: readonly (readonly [DocumentKind, (parts: Parts) => boolean])[] = [
  ['work-report', ({ title }) => /政府工作报告(?:（\p{Script=Han}{2,4}）)?$/u.test(title)],
  [
    'news',
    ({ lead }) =>
      /央视网消息|新闻网?讯[（：]|本报讯(?!.{0,40}工作报告)|(?:新华社|中新社|中新网).{0,16}电/u.test(lead) && !/会议召开/u.test(lead),
  ],
  ['meeting', ({ lead }) => /(?:工作会议|座谈会|推进会|动员会|全体会议|常务会议)(?:召开|举行)/u.test(lead)],
  ['commentary', ({ lead }) => /(?:人大代表|政协委员)[^。\n]{0,24}(?:书记|[省市县区]长|主任|局长|董事长)[^。\n]{0,6}(?:$|\n)/mu.test(lead)],
  [
    'news',
    ({ lead }) =>
      /(?:市|县|省|区)长\p{Script=Han}{2,3}代表\p{Script=Han}{0,8}政府|本报(?:记者|通讯员)|\p{Script=Han}{2,3}代表市政府向大会作/u.test(
        lead,
      ),
  ],
  ['work-report', ({ title, lead }) => /工作报告/u.test(title) || /政府工作报告|我代表[^。]{2,24}(?:报告|作)|各位代表[：！，]/u.test(lead)],
  [
    'news',
    ({ title, lead, stamped }) => (stamped || /记者|笔者|获悉|据悉|据了解|据介绍|日前|近日|昨日/u.test(lead)) && !PLAN_TITLE.test(title),
  ],
  ['plan', ({ title, lead }) => PLAN_TITLE.test(title) || /〔\d{4}〕 ?\d+号|制定本(?:意见|方案|规划|计划|办法|措施|纲要)/u.test(lead)],
  ['work-report', ({ text }) => /各位代表|工作回顾/u.test(text)],
  ['news', ({ text }) => /记者|获悉|据悉|据了解|介绍说|报道/u.test(text)],
  ['plan', ({ text }) => /牵头，|责任单位：|(?:牵头|责任)单位|配合）/u.test(text)],
  ['work-report', ({ text }) => (text.match(VOICE)?.length ?? 0) >= LEAST_VOICE],
];
const PLAN_TITLE = /(?:规划|方案|行动计划|计划|意见|纲要|办法|措施|通知|工程)(?:（[^）]*）|[》”])*$/u;
// 我县   全市   我们: a government that speaks of its own place
const VOICE = /我[省市县区州旗们]|全[省市县区州旗](?!统一)|今年|一年来|五年来/gu;
const LEAST_VOICE = 1;

interface Parts {
  readonly title: string;
  readonly lead: string;
  readonly text: string;
  /** Whether the page states when it was published. */
  readonly stamped: boolean;
}

/** What kind of text it is; `other` where nothing tells. */
export function docTypeOf({ text, header }: FactContext, title: string | null): DocumentKind {
  const parts = { title: title ?? '', lead: `${title ?? ''}\n${text.slice(0, LEAD)}`, text, stamped: header.published !== undefined };
  return TELLS.find(([, tells]) => tells(parts))?.[0] ?? 'other';
}
