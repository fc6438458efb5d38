const SENTENCE_MARK = /[。！？；]/u;
const CLAUSES_LENGTH = 36;
const LONG = 60;

/** Whether a line reads like running text and not like a title: it holds a full stop, several commas, or one at some length. */
export function isProse(line: string): boolean {
  if (line.startsWith('#')) return false;
  if (line.length >= LONG || SENTENCE_MARK.test(line)) return true;
  const commas = line.split('，').length - 1;
  return commas >= 2 || (commas === 1 && line.length >= CLAUSES_LENGTH);
}

// 发文单位：…   阅读：705   [字号：   时间：2023-07-29 作者：…
const FIELD =
  /^(?:标题|发文单位|发文机关|发布机构|发布单位|发文时间|发文日期|发布时间|发布日期|成文日期|添加时间|更新时间|时间|日期|报告人|作者|记者|来源(?:URL)?|信息来源|文章来源|稿源|阅读|阅读量|点击数?|点击量|浏览(?:次数|量)?|访问量|评论|热度|字[号体]|[【[]字[号体]|索引号|主题词|关键词|标签|责任编辑|责编|编辑|校对|审核|监制|正文|文号|有效性|内容摘要) ?：/u;

// [索引号]…   【发文机关】…
const BRACKETED_FIELD =
  /^[[【](?:标题|名称|索引号|文号|发文字号|发文机关|发布机构|成文日期|发布日期|主题分类|信息分类|主题词|有效性|公开方式)[\]】]/u;

/** Whether a line is a field of a page's header: a known name, a colon, a value on this line or the next; or one in brackets. */
export function isField(line: string): boolean {
  return FIELD.test(line) || BRACKETED_FIELD.test(line);
}

/** Whether the value of a field stands on the next line; behind 正文 the text itself begins. */
export function isOpenField(line: string): boolean {
  return FIELD.test(line) && line.endsWith('：') && !line.startsWith('正文');
}

// 报告人：青河县人民政府县长 赵明远
const SPEAKER_WITH_POST = /^报告人 ?：.{0,30}(?:[省市县区州盟旗]长|主席|书记|专员) ?\p{Script=Han}[\p{Script=Han}· ]{1,11}$/u;

/** Whether a field tells the post of who speaks, which the text may tell nowhere else. */
export function isByline(line: string): boolean {
  return SPEAKER_WITH_POST.test(line);
}

const CONTROLS =
  /^(?:#+ *)?(?:首页|主页|下载|打印(?:本[页稿文])?|全屏|收藏|加大|还原|减小|关闭(?:窗口)?|返回(?:首页|顶部)?|放大|缩小|无障碍|长者模式|繁[体體]中文|简体中文|EN|English|登录|注册|搜索|推荐朋友|我要纠错|扫一扫.*|点击关注.*|分享(?:到|至)?：?|您?(?:现在)?的?(?:当前)?位置(?:是)?：?.*|(?:大|中|小| ){1,5}[】\]]?|[|>»【】[\]<©·•-]+|[【[]?(?:大|中|小)[】\]]?)$/u;

/** Whether a line is a control of a page: navigation, text size, sharing. */
export function isControl(line: string): boolean {
  return CONTROLS.test(line);
}

// 云州日报2019-03-08 10:15大字   2005年02月03日 【   2012年06月07日 08:30
const STAMP =
  /^[^\d，。（—]{0,12}\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?: ?\d{1,2}[:：时]\d{2}(?:[:：分]\d{2})?分?)?(?![^\n]*[在第届])[^，。\n]{0,14}$/u;

/** Whether a line holds hardly more than the date of publication. */
export function isStamp(line: string): boolean {
  return STAMP.test(line);
}

// 大会现场。本报记者 赵明 摄
const CAPTION = /^[^\n]{0,60}(?:记者|通讯员) ?\p{Script=Han}{2,8} ?摄[。）]?$/u;

/** Whether a line is the caption of a picture that was left out. */
export function isCaption(line: string): boolean {
  return CAPTION.test(line);
}

// （点击查看更多）   http://example.cn/a
const INVITATION = /^(?:》》|>>|[（(]?.{0,6}点击(?:图片|进入|查看|下载|关注)).{0,30}$|^(?:收藏|打印|关闭)$|^[^。]{0,30}https?:\/\/[!-~]+$/u;

/** Whether a line invites to click, or is a bare link. */
export function isInvitation(line: string): boolean {
  return INVITATION.test(line);
}
