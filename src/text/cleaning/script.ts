import { Converter } from 'opencc-js/t2cn';
import { type MappedText, withCharacters } from '../mapped-text.js';

/** Frequent characters that Simplified script writes otherwise; one in six of a Traditional text. */
const TRADITIONAL =
  /[國會業發經濟產設實現點開關動進強農創協園區轉學機個來時這們為與對應業務項體總資財廣場鄉鎮線網據數專優質級層戰證護環雙將從當長門間問題電話書記東車見貿]/gu;
const SAMPLE = 4_000;
/** Simplified texts stay below 1 in 100 (a name, a quotation, a link to the other script). */
const LEAST_SHARE = 0.04;
const LEAST_CHARACTERS = 2;
/** 著 is a verb's ending (着) in most words, but these keep it. */
const KEEPS_ZHU = /土著|名著|著名|著作|论著|专著|著称|显著|昭著|著述|著书|原著|巨著|编著/gu;

let converter: ((text: string) => string) | undefined;

/** The dictionaries take some milliseconds to build: on first use. */
function toSimplified(text: string): string {
  const convert = converter ?? Converter({ from: 'tw', to: 'cn' });
  converter = convert;
  return convert(text);
}

/** Traditional characters to Simplified ones, where the text as a whole is Traditional: 動 in a Simplified text may be a person's name. */
export function simplifyScript(mapped: MappedText): MappedText {
  return isTraditional(mapped.text) ? withCharacters(mapped, simplified(mapped.text)) : mapped;
}

function isTraditional(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const found = sample.match(TRADITIONAL)?.length ?? 0;
  return found >= LEAST_CHARACTERS && found >= LEAST_SHARE * sample.length;
}

function simplified(text: string): string {
  const converted = toSimplified(text);
  // Offsets count on equal lengths: where a word would change its length, characters are converted one by one.
  const whole = converted.length === text.length ? converted : [...text].map(oneForOne).join('');
  return restoreZhu(text, whole);
}

function oneForOne(character: string): string {
  const converted = toSimplified(character);
  return converted.length === character.length ? converted : character;
}

function restoreZhu(text: string, converted: string): string {
  const withZhu = converted.replace(/着/gu, (character, at: number) => (text[at] === '著' ? '著' : character));
  const kept = new Set([...withZhu.matchAll(KEEPS_ZHU)].map(({ 0: word, index }) => index + word.indexOf('著')));
  return withZhu.replace(/著/gu, (character, at: number) => (kept.has(at) ? character : (converted[at] as string)));
}
