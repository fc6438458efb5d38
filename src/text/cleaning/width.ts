import { type MappedText, withCharacters } from '../mapped-text.js';

/** Normal forms, each with the characters that stand for it in one place or another. */
const VARIANTS: Readonly<Record<string, string>> = {
  '，': '\ufe50',
  '、': '\ufe51\uff64',
  '。': '\uff61',
  '.': '\ufe52\uff0e',
  '；': ';\ufe54',
  '：': '\ufe55\u2236',
  '？': '\ufe56',
  '！': '\ufe57',
  '（': '(\ufe59',
  '）': ')\ufe5a',
  '%': '\ufe6a',
  '-': '\u2010\u2011\u2212\ufe63',
  '—': '\u2012\u2013\u2015\u2500\u2501\u2e3a\ufe58',
  '~': '\u301c',
  '·': '\u2022\u2027\u22c5\u30fb\uff65',
  '“': '\u201e\u201f\u301d\u300c\uff62',
  '”': '\u301e\u301f\u300d\uff63',
  '‘': '\u300e',
  '’': '\u300f',
};
const NORMAL = new Map(Object.entries(VARIANTS).flatMap(([form, variants]) => [...variants].map((variant) => [variant, form] as const)));
const VARIANT = new RegExp(`[${[...NORMAL.keys()].join('')}]`, 'gu');

// １ Ａ ％ ＋ ～, but not ，：；！？（）, which are the normal form.
const FULL_WIDTH = /[\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;

// A comma that groups no digits; a colon in no time of day, ratio or address; ? and ! outside addresses.
const COMMA = /(?<!\d),|,(?!\d{3}(?!\d))/gu;
const COLON = /(?<!\d):(?!\/\/)|:(?![\d/])/gu;
const MARK = /[?!](?![a-zA-Z0-9=])/gu;
// --推动: a dash typed as hyphens.
const HYPHENS = /-{2,}/gu;
// 发展.推动 and 发展. at the end of a line: a full stop typed in the wrong width.
const STOP = /(?<=[\p{Script=Han}）”])\.(?=\s|\p{Script=Han}|$)/gmu;

/** One width: letters and digits narrow, Chinese punctuation wide, grouped digits (1,234.5) and addresses narrow. One for one. */
export function unifyWidth(mapped: MappedText): MappedText {
  const text = mapped.text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(VARIANT, (character) => NORMAL.get(character) ?? character)
    .replace(COMMA, '，')
    .replace(COLON, '：')
    .replace(MARK, (mark) => (mark === '?' ? '？' : '！'))
    .replace(HYPHENS, (hyphens) => '—'.repeat(hyphens.length))
    .replace(STOP, '。');
  return withCharacters(mapped, text);
}
