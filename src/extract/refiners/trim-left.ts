import { ADVERBS } from '../mentions/phrases/cuts.js';
import { closingOf } from '../mentions/phrases/quotes.js';

/** 我市|…, 本县|…: the speaking place, which is no part of a name; 全国, 全省 may be the rank of a title. */
const SPEAKER = /(?:我|该|本)(?:省|市|县|区|州|镇|乡|国)(?!域|民|面|球|方|会|党)|我们|各级|各地|各部门/uy;
/** 3个, 第二批, 100余家, 三大, 两条: how many, not which. Capacities (20万吨) stay, they tell works apart. */
const COUNT =
  /(?:第?[一二两三四五六七八九十百千\d]+(?:\.\d+)?(?:多|余)?万?(?:个|项|座|家|所|处|批|条|宗|列|类)|[三四五六七八九十两]大)(?!城|级|月|代|省|化|计划|体|行动)/uy;
/** （一）, ①, 1.: the marker of a list. */
const MARKER = /(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳]|\d{1,2}[.．](?!\d)|[一二三四五六七八九十]+是)/uy;
const SPACES = /[\s　]+/uy;
/** Characters that may begin what is taken off; a name begins with any other as a rule, and nothing is tried on it. */
const MAY_BEGIN = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const char = String.fromCharCode(code);
  const begins = ADVERBS.begins(code) || /[我该本各第一二两三四五六七八九十百千\d(（①-⑳\s]/u.test(char);
  return begins ? 1 : 0;
});

export interface TrimmedLeft {
  readonly start: number;
  /** Whether a counting word was taken off: what follows is several things of a kind rather than one by name. */
  readonly isCounted: boolean;
}

/** Takes off what stands before a name in its phrase: markers, adverbs and degrees, 我市, counts, and modifiers up to 的. */
export function trimLeft(text: string, start: number, end: number): TrimmedLeft {
  let at = behindParticle(text, start, end);
  let isCounted = false;
  for (let step = 0; step < 6 && at < end && MAY_BEGIN[text.charCodeAt(at)] === 1; step++) {
    const adverb = ADVERBS.at(text, at, end)?.word.length ?? 0;
    const count = matched(COUNT, text, at);
    const width = adverb || matched(SPEAKER, text, at) || count || matched(MARKER, text, at) || matched(SPACES, text, at);
    if (width === 0 || at + width >= end) break;
    if (count > 0 && count === width) isCounted = true;
    at += width;
  }
  return { start: at, isCounted };
}

function matched(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The place behind the last 的 that stands in no quotation, or `start`; a document's 关于…的意见 keeps its 的. */
function behindParticle(text: string, start: number, end: number): number {
  if (!holdsParticle(text, start, end)) return start;
  let behind = start;
  for (let at = start; at < end; at++) {
    const closing = closingOf(text, at, end);
    if (closing > 0) at = closing;
    else if (text[at] === '的' && text[at + 1] !== '确' && text[at - 1] !== '目') behind = at + 1;
  }
  if (behind === start) return start;
  return behind < end && !/^(?:若干)?(?:意见|决定|措施|规定|通知|方案)/u.test(text.slice(behind, Math.min(end, behind + 4)))
    ? behind
    : start;
}

const PARTICLE = '的'.charCodeAt(0);

function holdsParticle(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === PARTICLE) return true;
  return false;
}
