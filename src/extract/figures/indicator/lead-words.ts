/** Words that open a clause before the name of what is counted: time, place in general, conjunctions, modal verbs. */
const LEADS =
  '其中 同时 并且 并 而 但 且 以及 及 和 与 或 也 还 又 再 则 即 使 让 把 将 对 向 在 从 由 以 用 通过 按照 根据 截至 截止 目前 当前 现在 至今 如今 去年 今年 明年 前年 上年 本年 当年 全年 年内 年底 年末 年底前 年初 今年底 去年底 今年以来 去年以来 一年来 五年来 三年来 十年来 近年来 几年来 多年来 今后五年 未来五年 未来三年 过去五年 五年间 上半年 下半年 前三季度 一季度 二季度 三季度 四季度 本月 当月 届时 期间 时期 末 以来 来 后 前 全市 全省 全县 全区 全国 全州 全旗 全镇 全乡 全域 我市 我省 我县 我区 我国 我州 本市 本省 本县 该市 该县 该区 该省 区内 市内 县内 省内 境内 累计 共 总共 一共 已 已经 现已 现 现有 已有 共有 拥有 有 力争 确保 争取 预计 预期 计划 规划 拟 要 将要 努力 实现 完成 达到 取得 超额完成 全面完成 圆满完成 提前完成 顺利完成 继续 全面 加快 积极 大力 深入 稳步 扎实 进一步 持续 着力 重点 先后 相继 陆续 成功 新 均 都 分别 年均 同比 每年 比上年 较上年 推动 促进 带动 拉动 促使 推进 加强 使得 突出抓好 抓好 抓实 做好 仅 平均每年 力促 全力 总体 整体 使全市 使全省 使全县 据统计 据介绍 据了解 统计显示 数据显示 记者了解到 包括 包含 含 涉及 涵盖 有序 提出 建议 初步 已累计 累计已 的 了 着 主要 主要是 我们 各地 各级 共计 总计 推行 更是 是 为 至 到 于 实施 组织实施 建成 开展 打造 谋划 谋划储备 建设 开工建设 启动建设 启动 举办 安排 落实 培育 这里 那里 当地 特别是 尤其是 该项目 本项目 此项目 此次 这次 本次 该工程 今年共 会议决定 会议明确 会议要求 可以 需 需要 再安排 各 却 可 则 建成后 投产后 达产后 建成投产后 全部建成后 项目建成后 项目投产后 全部投产后 全面达产后 项目建成投产后 获批 推出 争创 创建 组建 建立 设立 出台 共安排 安排了 共安排了 打造了 建设了 新增了 完成了 实现了 该 该批 这批 这些 这个 该类'.split(
    ' ',
  );
const LEAD_SET: ReadonlySet<string> = new Set(LEADS);
const LONGEST = Math.max(...LEADS.map((word) => word.length));

/** Words that begin like a lead word and are none: 新增 keeps its 新, 对外贸易 its 对. */
const KEPT =
  /^(?:新[增建改型能材设签开引扩打培修造创植一生产媒兴药农聘发装入晋投注登植]|对外|对口|对[\p{Script=Han}]{1,6}(?:进出口|出口|进口|贸易)|在[建校册岗营读库外产园]|从业|由此|以[旧工]|用[地电水能户气人工]|有[机色效线轨害]|和[谐平美]|及时|与会|并网|再[生造]|还[款贷]|则|即[时]|使用|将[军]|把关|向好|现代|现[金货场汇]|共[享同建青]|要[素]|全面建成|全面小康|重点[项工企产实建民任学高产区]|主要(?!是)|规划[总建面用]|计划[总投完内生]|预算|预期[寿]|后[备]|前[期沿海三]|来[源]|末[端]|来[\p{Script=Han}]?旅|期间费用|持续增长率|为民|为企|是否|至少|到[位户期港达]|于|年内生产|年[产均度供总]|新|已建|含[税硫]|完成投资|建设[用规工总周成资投标]|建成区|培育[期壮]|组织[部]|安排就业|举办[地方]|启动资金|落实[到资]|创建率|实现税收|涉及[面])/u;

/** Where the name begins in `text.slice(start, end)`: behind lead words, dates and marks. */
export function skipLead(text: string, start: number, end: number): number {
  let at = start;
  for (let next = leadEnd(text, at, end); next > at; next = leadEnd(text, at, end)) at = next;
  return at;
}

const DATE =
  /^(?:[比较同](?:上个?|去|前)(?:[一二三四五]?年|同期)(?:同期)?|(?:到|截至|截止|至|在|自)?(?:(?:19|20)\d{2}(?:[-—~至](?:19|20)?\d{2})?(?![\d.万亿亩米吨个家户人公座处元项名条套台平千%])年?(?:底|末|初|前|以前|年底|以来|期间|上半年|下半年)?(?:\d{1,2}月(?:底|末|初|份)?)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日|底|末|初|份)?(?:前)?|“?十[一二三四五]五”?(?:规划)?(?:期间|时期|末|以来|初)?|(?:今后|未来|过去|近|这)?[一二三四五六七八九十两几\d]{1,3}年(?:来|间|内|里|中|多来|时间)?)|[一二三四五六七八九十]{1,3}是|[①-⑳]|[\d]{1,2}[.、](?!\d)|（[一二三四五六七八九十\d]{1,2}）|第[一二三四五六七八九十]{1,2}[，、]?)/u;
const MARKS = new Set([...' ，、：；。—-·”’）》】*…']);

function leadEnd(text: string, at: number, end: number): number {
  if (at >= end) return at;
  if (MARKS.has(text.charAt(at))) return at + 1;
  const window = text.slice(at, Math.min(end, at + 24));
  const date = DATE.exec(window);
  if (date) return at + date[0].length;
  for (let length = Math.min(LONGEST, end - at); length > 0; length--) {
    if (!LEAD_SET.has(window.slice(0, length))) continue;
    if (KEPT.test(window)) return at;
    return at + length;
  }
  return at;
}
