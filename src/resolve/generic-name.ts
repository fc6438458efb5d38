/** 第三, 第二个, 十四五, 三: which of several it is, not which in the country. */
const NUMERAL = /^(?:第[一二三四五六七八九十]+个?|[一二三四五六七八九十]+五?)$/u;
const LONGEST_WORD = 9;
/** What distinguishes a name has two characters at least. */
const LEAST = 2;

/**
 * Whether nothing in the name says which one it is, so that each place may have its own: 市民中心, 综合体育馆.
 * `words` are those that say nothing; what the fewest characters remain of counts.
 */
export function isGenericName(key: string, words: ReadonlySet<string>): boolean {
  const remaining = [0];
  for (let end = 1; end <= key.length; end++) {
    let fewest = (remaining[end - 1] as number) + 1;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const left = remaining[start] as number;
      // Cutting a word out costs more than comparing, and few would leave less.
      if (left < fewest && saysNothing(key.slice(start, end), words)) fewest = left;
    }
    remaining.push(fewest);
  }
  return (remaining[key.length] as number) < LEAST;
}

function saysNothing(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || NUMERAL.test(word);
}
