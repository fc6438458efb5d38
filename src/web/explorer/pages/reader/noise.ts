import type { PassageBrief } from './document.ts';
import type { Stretch } from './pieces.ts';

/** Stretches of the raw text that cleaning passed over, in text order: whole lines outside every sentence, and what was cut within one. */
export function noiseOf(text: string, passages: readonly PassageBrief[]): Stretch[] {
  const found: Stretch[] = [];
  let end = 0;
  for (const passage of [...passages, { start: text.length, end: text.length, text: '' }]) {
    if (passage.start > end && text.slice(end, passage.start).trim() !== '') found.push({ start: end, end: passage.start });
    found.push(...cutsWithin(text, passage));
    end = Math.max(end, passage.end);
  }
  return found;
}

/** So many letters in a row must agree for the two texts to have met again. */
const AGREE = 2;
/** So many must be the very same where Han characters may have been cut. */
const EXACT = 3;
/** So far ahead the place where they meet is looked for. */
const AHEAD = 120;

/**
 * What of the raw sentence is not in the cleaned one: pinyin, note marks. Letters that were put one for one
 * (traditional for simplified, wide for narrow) are no cut, nor are blanks.
 */
export function cutsWithin(raw: string, { start, end, text: clean }: Pick<PassageBrief, 'start' | 'end' | 'text'>): Stretch[] {
  const found: Stretch[] = [];
  if (end - start === clean.length) return found;
  let at = start;
  for (let kept = 0; at < end; ) {
    const isSame = isSameLetter(raw[at], clean[kept]);
    const cut = isSame ? 0 : cutLength(raw, at, end, clean, kept);
    if (cut > 0) {
      if (raw.slice(at, at + cut).trim() !== '') found.push({ start: at, end: at + cut });
      at += cut;
    } else {
      at++;
      kept++;
    }
  }
  return found;
}

/** Pinyin put behind its character: (chǎn). */
const PINYIN = /[(（][\p{Script=Latin}\p{M}'’]{1,8}[)）]/uy;

/** How many letters of the raw text from `at` on were cut; 0 where a letter was but put for another. */
function cutLength(raw: string, at: number, end: number, clean: string, kept: number): number {
  if (kept >= clean.length) return end - at;
  if (/\s/u.test(raw[at] ?? '')) return 1;
  PINYIN.lastIndex = at;
  const pinyin = PINYIN.exec(raw)?.[0].length ?? 0;
  if (pinyin > 0) return Math.min(pinyin, end - at);
  if (HAN.test(raw[at] ?? '') && HAN.test(clean[kept] ?? '')) return hanCut(raw, at, end, clean, kept);
  for (let length = 1; length <= AHEAD && at + length < end; length++) {
    if (agree(raw, at + length, clean, kept)) return length;
    if (agree(raw, at + length, clean, kept + length)) return 0;
  }
  return 0;
}

/** A Han character in the place of another is the same one in the other script, unless the sentence goes on, letter for letter, further on. */
function hanCut(raw: string, at: number, end: number, clean: string, kept: number): number {
  const next = clean.slice(kept, kept + EXACT);
  const found = next.length === EXACT ? raw.slice(at, Math.min(end, at + AHEAD)).indexOf(next) : -1;
  return Math.max(found, 0);
}

/** Whether the texts go on alike here: one letter is the same, and the others may be one written in two scripts. */
function agree(raw: string, at: number, clean: string, kept: number): boolean {
  const wanted = [...clean.slice(kept, kept + AGREE)];
  const pairs = wanted.map((letter, index) => [raw[at + index], letter] as const);
  const isLike = pairs.every(([one, other]) => isSameLetter(one, other) || (HAN.test(one ?? '') && HAN.test(other)));
  return isLike && pairs.some(([one, other]) => isSameLetter(one, other));
}

const HAN = /^\p{Script=Han}$/u;

/** The same letter, be it wide or narrow. */
function isSameLetter(one: string | undefined, other: string | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && one.normalize('NFKC') === other.normalize('NFKC'));
}
