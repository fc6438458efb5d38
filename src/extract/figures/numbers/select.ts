import type { Sentence } from '../../../model/reading.js';
import type { Span } from '../../../model/span.js';
import { isAmount } from './amounts.js';
import { isDescription, isFilter } from './filters.js';
import type { Quantity } from './quantities.js';

/** [6] 一枚印章：指…, 17.“1222”体系：即…: notes that explain words at the end of a report. */
const GLOSS = /^(?:\[\d+\]|〔\d+〕|【\d+】|（?\d{1,2}）?[.、]?)[^。；]{1,40}：(?:即|是?指|根据|按照)/u;

/** 对年销售过2亿元的果企，给予…: who is rewarded, not how much there is. */
const CONDITION = /(?:^|[。；：，])(?:对|凡)[^。；]{2,90}?，(?:最高|一次性|分别|按|由财政)?(?:给予|奖励|补助|补贴)/gu;

function conditions(text: string, { start, end }: Sentence): readonly Span[] {
  const slice = text.slice(start, end);
  if (!slice.includes('给予') && !slice.includes('奖励') && !slice.includes('补')) return [];
  return [...slice.matchAll(CONDITION)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

/** The quantities of a sentence that say how much; `mask` is 1 where the text is a name. */
export function selectAmounts(text: string, sentence: Sentence, quantities: readonly Quantity[], mask: Uint8Array): Quantity[] {
  if (quantities.length === 0 || GLOSS.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)))) return [];
  const asides = conditions(text, sentence);
  const kept: Quantity[] = [];
  let dropped: Quantity | null = null;
  for (const quantity of [...quantities].reverse()) {
    const listed: boolean = dropped !== null && dropped.unit === quantity.unit && text.slice(quantity.end, dropped.start) === '、';
    const isName = mask[quantity.start] === 1 || asides.some(({ start, end }) => quantity.start > start && quantity.start < end);
    const isPart = isFilter(text, quantity, sentence.end) || isDescription(text, quantity);
    if (listed || isPart) dropped = quantity;
    if (!listed && !isPart && !isName && isAmount(text, quantity)) kept.push(quantity);
  }
  return kept.reverse();
}
