import type { Sentence } from '../../model/reading.js';
import { isAmount } from './amounts.js';
import { isDescription, isFilter } from './filters.js';
import type { Quantity } from './quantities.js';

/** [6] 一枚印章：指…, 17.“1222”体系：即…: notes that explain words at the end of a report. */
const GLOSS = /^(?:\[\d+\]|〔\d+〕|【\d+】|（?\d{1,2}）?[.、]?)[^。；]{1,40}：(?:即|是?指|根据|按照)/u;

/** The quantities of a sentence that say how much; `mask` is 1 where the text is a name. */
export function selectAmounts(text: string, sentence: Sentence, quantities: readonly Quantity[], mask: Uint8Array): Quantity[] {
  if (quantities.length === 0 || GLOSS.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)))) return [];
  const kept: Quantity[] = [];
  let dropped: Quantity | null = null;
  for (const quantity of [...quantities].reverse()) {
    const listed: boolean = dropped !== null && dropped.unit === quantity.unit && text.slice(quantity.end, dropped.start) === '、';
    const isName = mask[quantity.start] === 1;
    const isPart = isFilter(text, quantity, sentence.end) || isDescription(text, quantity);
    if (listed || isPart) dropped = quantity;
    if (!listed && !isPart && !isName && isAmount(text, quantity)) kept.push(quantity);
  }
  return kept.reverse();
}
