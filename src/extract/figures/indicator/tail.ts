import type { Span } from '../../../model/span.js';
import { type TailRole, tailWord } from './tail-words.js';

/** What the words right before a number say, and where the name before them ends. */
export interface Tail {
  /** End of what stands before the tail words. */
  readonly nameEnd: number;
  readonly roles: ReadonlySet<TailRole>;
  /** The tail words as written: 年均增长, 力争突破. */
  readonly words: string;
}

/** 比2005年, 较年初, 比上年同期: what the number is measured against. Not longer than `COMPARISON_LENGTH`. */
const COMPARISON =
  /(?:比|较|与|同)(?:“?十[一二三四五]五”?)?[\p{Script=Han}\d”“]{0,8}?(?:年|年初|年末|年底|同期|末|时|期间|相比)(?:同期|相比)?(?:的?[\d.]+[万亿]?(?:天|元|个|家|户|人|吨|亩))?$/u;
/** 到2021年的, 2025年, “十四五”末的: when the number holds. */
const DATE =
  /(?<=\p{Script=Han}{3})[三四五]年$|连续[\d一二三四五六七八九十]{1,3}年$|(?:19|20)\d{2}年(?:底|末)?的?$|(?:上|去|今|前)年的?$|末”?的?$/u;
const COMPARISON_LENGTH = 16;

/** Tail words that are nouns and stay in the name: 居民消费价格|涨幅. */
const NOUNS = /(?:增速|涨幅|增幅|降幅|占比|比重|比例)$/u;

/** 销售额|实现|增速: the noun is what was reached, no part of the name. */
const REACHED = /(?<=\p{Script=Han}{2})(?:实现|完成|取得)$/u;

/** Peels tail words off the end of `left`: 固定资产投资|完成|, 森林覆盖率|由|2015年的|, 财政收入|比上年|增长|. */
export function readTail(text: string, left: Span): Tail {
  const roles = new Set<TailRole>();
  let end = left.end;
  for (let next = peel(text, left.start, end, roles); next < end; next = peel(text, left.start, end, roles)) end = next;
  return { nameEnd: end, roles, words: text.slice(end, left.end) };
}

const BLANKS = ' ：:（“';

function peel(text: string, start: number, end: number, roles: Set<TailRole>): number {
  if (end <= start) return end;
  if (BLANKS.includes(text.charAt(end - 1))) return end - 1;
  const word = tailWord(text, start, end);
  if (word) {
    // Of a list only the member that a noun ends grows by it: 失业率、物价涨幅分别控制在5%和2%.
    const isNoun = NOUNS.test(text.slice(word.start, end)) && !REACHED.test(text.slice(start, word.start));
    if (!isNoun || word.role === 'share') roles.add(word.role);
    return isNoun ? end : word.start;
  }
  if (!'年初末期时间比的天元个家户人吨亩'.includes(text.charAt(end - 1))) return end;
  const window = text.slice(Math.max(start, end - COMPARISON_LENGTH), end);
  const peeled = COMPARISON.exec(window) ?? DATE.exec(window);
  return peeled ? end - peeled[0].length : end;
}
