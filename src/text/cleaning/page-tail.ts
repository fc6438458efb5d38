import { type Line, linesOf, withoutLines } from '../lines.js';
import type { MappedText } from '../mapped-text.js';
import { isInvitation, isProse } from './page-line.js';

/** What follows a text on a page: sharing, related links, rights. */
const TAIL =
  /^(?:分享(?:到|至)?：?|上一[篇条页]：?.*|下一[篇条页]：?.*|(?:相关(?:文章|阅读|新闻|推荐|链接|报道|评论|稿件|附件|资讯)|推荐阅读|延伸阅读)(?:：.*)?|新闻推荐|编辑推荐|热点推荐|精彩推荐|猜你喜欢|热门(?:文章|新闻|推荐|排行).*|阅读排行|本栏(?:最新|推荐)|标签云|友情链接：?.*|版权(?:声明|所有).*|免责(?:声明|条款).*|.{0,12}版权与免责声明：?|[①②1]?、?凡本[网站].*|(?:特别)?声明：.*|扫一扫.*|举报(?:电话|邮箱).*|网友评论.*|我要评论|打印本[页稿文].*|阅读原文)$/u;
/** The foot of a site, above which its links stand. */
const FOOT = /ICP备|公网安备|网站标识码|^网站地图$|^主办(?:单位)?：|[Cc]opyright|版权所有|^WAP版/u;
/** Lines about the making of the page, wherever they stand. */
const CREDIT = /^[（(【[]?(?:责任编辑|责编|编辑|校对|审核|监制|来源|稿源|记者)[^\n。]{0,3}[:：][^\n。，]{0,20}$/u;
const SHARE_BEFORE = 1;
const LONGEST_LINK = 24;

/** Everything behind the text of a page, once running text has begun and most of it has passed. */
export function dropPageTail(mapped: MappedText): MappedText {
  const lines = linesOf(mapped.text);
  const first = lines.findIndex(({ text }) => isProse(text));
  if (first < 0) return mapped;
  const tail = tailStart(lines, first);
  return withoutLines(mapped, lines, ({ text }, index) => index >= tail || (index > first && (CREDIT.test(text) || isInvitation(text))));
}

function tailStart(lines: readonly Line[], first: number): number {
  const prose = lines.map(({ text }) => (isProse(text) ? text.length : 0));
  let after = prose.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (let index = 0; index < lines.length; index++) {
    const text = (lines[index] as Line).text;
    const isMostlyPast = index > first && after <= SHARE_BEFORE * before;
    if (isMostlyPast && TAIL.test(text)) return index;
    if (isMostlyPast && text.length < 80 && FOOT.test(text)) return aboveLinks(lines, index);
    before += prose[index] as number;
    after -= prose[index] as number;
  }
  return lines.length;
}

/** A foot stands under lists of links: short lines without punctuation. */
function aboveLinks(lines: readonly Line[], foot: number): number {
  let start = foot;
  while (start > 0 && isLink((lines[start - 1] as Line).text)) start--;
  return start;
}

function isLink(line: string): boolean {
  return line.length <= LONGEST_LINK && !isProse(line);
}
