import { type MappedText, replaceAll } from '../mapped-text.js';

// 動(dòng)仗: one syllable in brackets behind a Han character. Lost bytes leave 開(ki) 爭?duì): vowels missing, or ? for the bracket.
const SYLLABLE = /(?<=\p{Script=Han})[(（?](?<reading>[\p{Ll}\p{M}?]{1,8})[)）]/gu;
const TONE = /[^a-z?]/u;
const PLAIN = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiou]{1,3}(?:n|ng|r)?|ng?)$/u;
/** A text with pinyin has one for every few characters; a single (km) or (de) is the author's own. */
const LEAST = 3;

/** Readings that a converter of pages put behind characters. */
export function dropPinyin(mapped: MappedText): MappedText {
  const toned = mapped.text.match(SYLLABLE)?.filter((match) => TONE.test(match)).length ?? 0;
  if (toned < LEAST) return mapped;
  return replaceAll(mapped, SYLLABLE, ({ groups }) => (isReading(groups?.reading as string) ? '' : null));
}

function isReading(text: string): boolean {
  return TONE.test(text) || text.includes('?') || PLAIN.test(text);
}
