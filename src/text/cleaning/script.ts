import { Converter } from 'opencc-js/t2cn';
import { type MappedText, withCharacters } from '../mapped-text.js';

const toSimplified = Converter({ from: 'tw', to: 'cn' });
const HAN = /\p{Script=Han}/gu;
/** 著 is a verb's ending in most words, but these keep it in Simplified script. */
const KEEPS_ZHU = /土著|名著|著名|著作|论著|專著|著称|显著|昭著|著述|著书|原著|巨著|编著/gu;
const SAMPLE = 20_000;
/** Simplified texts stay below 1 in 100 (a name, a quotation), Traditional ones have 3 to 4 in 10. */
const TRADITIONAL_SHARE = 0.08;

/** Traditional characters to Simplified ones, where the text as a whole is Traditional: 動 in a Simplified text may be a person's name. */
export function simplifyScript(mapped: MappedText): MappedText {
  return isTraditional(mapped.text) ? withCharacters(mapped, simplified(mapped.text)) : mapped;
}

function isTraditional(text: string): boolean {
  const sample = text.slice(0, SAMPLE).match(HAN) ?? [];
  const converted = toSimplified(sample.join('')).match(HAN) ?? [];
  const changed = sample.filter((character, index) => character !== converted[index]).length;
  return changed > TRADITIONAL_SHARE * sample.length && changed >= 2;
}

function simplified(text: string): string {
  const converted = toSimplified(text);
  const whole = converted.length === text.length ? converted : [...text].map(oneForOne).join('');
  return restoreZhu(text, whole);
}

/** Keeps offsets where a word would change its length. */
function oneForOne(character: string): string {
  const converted = toSimplified(character);
  return converted.length === character.length ? converted : character;
}

function restoreZhu(text: string, converted: string): string {
  if (!text.includes('著')) return converted;
  const units = [...converted].length === converted.length ? converted.split('') : null;
  if (units === null) return converted;
  const withZhu = units.map((unit, index) => (text[index] === '著' ? '著' : unit)).join('');
  const kept = new Set<number>();
  for (const { 0: word, index } of withZhu.matchAll(KEEPS_ZHU)) kept.add(index + word.indexOf('著'));
  return units.map((unit, index) => (kept.has(index) ? '著' : unit)).join('');
}
