import { type MappedText, replaceAll } from '../mapped-text.js';

// 動(dòng)仗: one syllable in brackets behind a Han character. Lost bytes leave 開(ki) 爭?duì): vowels missing, or ? for the bracket.
const SYLLABLE = /(?<han>\p{Script=Han})[(（?](?<reading>[\p{Ll}\p{M}?]{1,8})[)）]/gu;
const TONE = /[^a-z?]/u;
const PLAIN = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiou]{1,3}(?:n|ng|r)?|ng?)$/u;
/** A text with pinyin has one for every few characters; a single (km) or (de) is the author's own. */
const LEAST = 3;

/** Readings that a converter of pages put behind characters; each belongs to its character on the way back. */
export function dropPinyin(mapped: MappedText): MappedText {
  let toned = 0;
  for (const { groups } of mapped.text.matchAll(SYLLABLE)) if (TONE.test(groups?.reading as string)) toned++;
  if (toned < LEAST) return mapped;
  return replaceAll(mapped, SYLLABLE, ({ groups }) => (isReading(groups?.reading as string) ? (groups?.han as string) : null));
}

function isReading(text: string): boolean {
  return TONE.test(text) || text.includes('?') || PLAIN.test(text);
}
