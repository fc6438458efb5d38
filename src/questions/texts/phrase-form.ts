// １ Ａ ％ ＋ ～, but not ，：；！？（）, which texts are kept with.
const FULL_WIDTH = /[\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;
const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
};
const MARK = /(?<!\d)[,:](?!\d)|[();「」『』]/gu;
const PAIR = /"(?<inside>[^"]*)"/gu;

/** A phrase as people type it, in the width and with the marks that texts are kept with: 人工智能＋ is 人工智能+, "双碳" is “双碳”. */
export function phraseForm(typed: string): string {
  return typed
    .trim()
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(MARK, (mark) => WIDE[mark] ?? mark)
    .replace(PAIR, '“$<inside>”');
}

const QUOTES = /[“”‘’]/gu;

/** The phrase as names are kept: without quotation marks. */
export function withoutQuotes(phrase: string): string {
  return phrase.replace(QUOTES, '');
}
