import { linesOf, withoutLines } from '../lines.js';
import type { MappedText } from '../mapped-text.js';

const FIELD =
  /^(?:标题|发文单位|发文时间|报告人|来源URL|来源|作者|时间|阅读|评论|发布时间|添加时间|浏览次数|责任编辑|责编|编辑|审核|监制|正文)：/u;
const TAIL = /^(?:相关(?:阅读|新闻|推荐|链接)|新闻推荐|推荐阅读|延伸阅读|版权(?:声明|所有)|免责声明|凡本网|[①②]凡本网)/u;
const HEAD_LINES = 30;

/** Lines that a portal puts around a text: fields of its header, related links, copyright notices. */
export function dropBoilerplate(mapped: MappedText): MappedText {
  const lines = linesOf(mapped.text);
  const tail = lines.findIndex((line) => line.start > mapped.text.length / 3 && TAIL.test(line.text));
  return withoutLines(mapped, lines, ({ text }, index) => (tail >= 0 && index >= tail) || (index < HEAD_LINES && FIELD.test(text)));
}
