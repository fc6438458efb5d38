import { type FactContext, openingOf } from './fact-context.js';

const REACH = 900;
const NAME = '(?<name>\\p{Script=Han}{2,4}(?:·\\p{Script=Han}{2,8})+|\\p{Script=Han}{2,4}?|\\p{Script=Han} \\p{Script=Han})';
const POST = '(?:省长|市长|县长|区长|旗长|州长|盟长|主席|书记)';
const CENTRAL = '(?:总书记|国家主席|军委主席|总理|副总理|委员长|政协主席|组长|常委|国家副主席)';
const GIVES =
  '(?:同志)?(?:在[^。，\\n]{4,60}(?:上|会议)?(?:的讲话|的?(?:政府)?工作报告|作|，)|代表[^。，\\n]{2,20}(?:报告|作)|向大会|作[^。，\\n]{0,4}(?:政府)?工作报告)';

// The ways in which a text names who speaks, the surest first.
const PATTERNS: readonly RegExp[] = [
  // 青河县人民政府县长 赵明   省长 王远   (a line of its own)
  new RegExp(`^[^。，：\\n]{0,24}(?<!副)${POST}[ \\n]?${NAME}$`, 'mu'),
  // 赵明远   (a line of its own before the address)
  new RegExp(`^${NAME}\\n各位代表`, 'mu'),
  // 省长王远作…工作报告   代市长赵明代表市政府向大会…
  new RegExp(`${POST} ?${NAME}${GIVES}`, 'u'),
  // 王远市长在…的…报告   （2011年1月12日 赵明远）
  new RegExp(`日 ?${NAME}${POST}在`, 'u'),
  new RegExp(`^（(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日 ${NAME}）$`, 'mu'),
  // 赵明远在…会议上的报告   赵明远代表…作…报告
  new RegExp(`(?:^|，)${NAME}(?:同志)?在[^。，\\n]{4,40}上的?(?:政府工作报告|报告|讲话)`, 'mu'),
  new RegExp(`(?:^|，)${NAME}代表\\p{Script=Han}{0,10}政府(?:向大会)?(?:报告|作)`, 'mu'),
  // …市人大代表、某县县长赵明远   (the end of a title)
  new RegExp(`(?:代表|委员)[^。\\n]{0,20}${POST}${NAME}$`, 'mu'),
  // 赵明远在河北调研   赵明远主持召开…会议   (a title)
  new RegExp(`^(?:[[【][^\\]】\\n]{1,40}[\\]】])*${NAME}(?:在[^。，\\n]{2,14}(?:调研|考察|讲话)|主持召开|出席|回信)`, 'mu'),
];
// …总理赵明远11月13日在…。他强调
const LEADER = new RegExp(`${CENTRAL}${NAME}(?=近日|日前|\\d{1,2}(?:月|日)|在|强调|指出)`, 'u');

/** Who gives the report or the speech that the text holds. */
export function speakerOf(context: FactContext): string | null {
  const { surnames } = context.gazetteers;
  const stated = context.header.speaker
    ?.split(' ')
    .at(-1)
    ?.replace(/^.*(?:长|主席|书记)(?=\p{Script=Han}{2,3}$)/u, '');
  if (stated) return stated;
  const opening = openingOf(context).slice(0, REACH);
  for (const pattern of [...PATTERNS, LEADER]) {
    const name = pattern.exec(opening)?.groups?.name?.replace(' ', '');
    if (name && isPersonName(name, surnames)) return name;
  }
  return null;
}

/** A family name with one or two characters behind it, or a transcribed name with a middle dot. */
function isPersonName(name: string, surnames: ReadonlySet<string>): boolean {
  if (name.includes('·')) return true;
  if (name.length === 4) return surnames.has(name.slice(0, 2)) || isTranscribed(name);
  return surnames.has(name.charAt(0)) || surnames.has(name.slice(0, 2));
}

/** Tibetan names are written in four characters without a dot. */
function isTranscribed(name: string): boolean {
  return /[次扎旦桑巴玛措珠仁登嘎旺曲珍][\p{Script=Han}]|[扎旦桑巴玛措珠登嘎旺曲珍]$/u.test(name);
}
