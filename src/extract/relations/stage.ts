import type { RelationFrame } from './frame.js';
import type { Spot } from './spot.js';

/** 谋划 签约 开工 在建 建成 投产 — how far a project is, with the year the text gives for it. */
export interface Stage {
  readonly stage?: string;
  readonly stageYear?: number;
}

/** The furthest first: 建成投产 is 投产. */
const STAGES: readonly (readonly [string, RegExp])[] = [
  ['投产', /投产|投用|投运|投入(?:使用|运营|运行|生产)|达产|达效|启用|运营|开业|开园|通航|通车|通水/u],
  ['建成', /建成|竣工|完工|落成|完成(?!投资|立项|签约)|交付|贯通|主体封顶/u],
  ['在建', /在建|续建|加快(?:推进|建设|实施)|建设进度|施工|顺利推进|推进(?=.{0,8}建设)/u],
  ['开工', /开工|动工|奠基|破土|启动(?:建设|实施)?/u],
  ['签约', /签约|签订|签署|落户|引进/u],
  ['谋划', /谋划|策划|筹建|前期(?:工作)?|论证|争取|规划建设|储备/u],
];
const YEAR = /(?<year>(?:19|20)\d{2})年|(?<word>今年|本年度?|年内|年底前?|去年|上年|明年)/gu;
const SHIFT: Readonly<Record<string, number>> = { 去年: -1, 上年: -1, 明年: 1 };

/** The stage of the project at `spot`: told right behind its list (力争X建成投用), else right before it (开工建设X). */
export function stageAt(frame: RelationFrame, spot: Spot): Stage {
  const { text } = frame.reading;
  const { clause, start, end } = spot.list;
  const stage =
    stageIn(text.slice(end, Math.min(clause.end, nextMention(frame, spot)))) ??
    stageIn(text.slice(lastMention(frame, spot, clause.start), start));
  if (!stage) return {};
  const stageYear = yearBefore(frame, spot);
  return stageYear === null ? { stage } : { stage, stageYear };
}

function stageIn(wording: string): string | null {
  return STAGES.find(([, pattern]) => pattern.test(wording))?.[0] ?? null;
}

/** The year named last before the project in its sentence, 今年 read by the year the document speaks of. */
function yearBefore(frame: RelationFrame, spot: Spot): number | null {
  const { text, sentences, facts } = frame.reading;
  const sentence = sentences[spot.sentence];
  if (!sentence) return null;
  const wording = text.slice(sentence.start, spot.list.clause.end);
  let year: number | null = null;
  for (const { groups } of wording.matchAll(YEAR)) {
    if (groups?.year) year = Number(groups.year);
    else if (facts.year !== null) year = facts.year + (SHIFT[groups?.word ?? ''] ?? 0);
  }
  return year;
}

function nextMention(frame: RelationFrame, spot: Spot): number {
  const last = spot.list.spots.at(-1) ?? spot;
  for (let at = last.index + 1; at < frame.spots.length; at++) {
    const other = frame.spots[at];
    if (other && !other.within) return other.mention.start;
  }
  return frame.reading.text.length;
}

function lastMention(frame: RelationFrame, spot: Spot, floor: number): number {
  const first = spot.list.spots[0] ?? spot;
  const before = frame.spots[first.index - 1];
  return Math.max(floor, before && before.mention.end <= spot.list.start ? before.mention.end : floor);
}
