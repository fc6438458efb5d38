import type { Reading } from '../../../model/reading.js';

/** 三年行动计划（2019—2021年）, 工作台账（2021年）, but not 解读（2016年3月）. */
const IN_BRACKETS = /[（(](?:(?:19|20)\d{2}年?[-—－–~～至]{1,2})?(?<last>(?:19|20)\d{2})年?[）)]/u;
/** A title does not reach further. */
const TITLE_REACH = 120;

/** The last year that a plan's title is for; null where it names none, and for other kinds of documents. */
export function yearOfTitle({ text, facts }: Reading): number | null {
  if (facts.docType !== 'plan') return null;
  const last = IN_BRACKETS.exec(text.slice(0, TITLE_REACH))?.groups?.last;
  return last === undefined ? null : Number(last);
}
