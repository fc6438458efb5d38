import { ADVERBS, FUNCTIONS, PREDICATES } from './cuts.js';
import type { Lexicon } from './lexicon.js';
import { VERBS } from './verbs.js';

export const PUNCTUATION = new Set(',，。;；:：!！?？\n|【】[]〔〕…—"”“’‘》〉');
/** 投资3.2亿元的, 总投资20亿元: how much before what; 占地200亩的, 年产值5亿元的. */
export const PRICED =
  /(?:计划|概算|预计)?(?:总)?(?:投资|占地|投入)(?:面积)?(?:约|近|超|达|超过)?[\d.]+(?:余|多)?(?:万|亿)?(?:美)?(?:元|亩|平方米)(?:的|、|,)?/uy;
const CLOSING_BRACKETS = new Set(']］】〕');
export const FOOTNOTE = /[[［【〔]\d{1,3}[\]］】〕]/uy;
export const SPACE = new Set(' \u3000\t\r');

/** What the first character of a step may begin; most characters begin nothing and are passed over at once. */
export const PRICE_STARTS = new Set('计概预总投占');
const WORDS = [VERBS, ADVERBS, PREDICATES, FUNCTIONS];
export const MAY_CUT = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const char = String.fromCharCode(code);
  const isMark = PUNCTUATION.has(char) || SPACE.has(char) || PRICE_STARTS.has(char) || '、等和与及暨以“"《「『〈(（‘'.includes(char);
  return isMark || WORDS.some((words) => words.begins(code)) ? 1 : 0;
});

const FOOTNOTE_END = /[[［【〔]\d{1,3}[\]］】〕]$/u;

/** End of the phrase without spaces and footnote marks ([3]) behind it. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  for (;;) {
    while (at > start && SPACE.has(text[at - 1] as string)) at--;
    if (!CLOSING_BRACKETS.has(text[at - 1] as string)) return at;
    const mark = FOOTNOTE_END.exec(text.slice(Math.max(start, at - 5), at));
    if (!mark) return at;
    at -= mark[0].length;
  }
}

/** Whether the character at `at` belongs to one of the words: as their first, or up to their third character. */
export function partOf(text: string, at: number, end: number, words: Lexicon<boolean>): boolean {
  for (let back = 0; back <= 2 && at - back >= 0; back++) {
    const hit = words.at(text, at - back, end);
    if (hit && hit.word.length > back) return true;
  }
  return false;
}
