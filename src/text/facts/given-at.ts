import { datesIn, type FoundDate } from './dates.js';
import { type FactContext, openingOf } from './fact-context.js';

const REACH = 600;
// 2014年2月10日在…人民代表大会…会议上
const AT_CONGRESS = /^[）)]?[^。\n]{0,24}在[^。\n]{0,30}(?:人民代表大会|会议|人大\p{Script=Han}{1,6}会)/u;
// 在…会议上（二〇〇四年一月八日）   （2011年1月12日 赵明远）
const BEHIND_CONGRESS = /会议上? ?[（(\n]?[（(]?$/u;

/** The day on which the report was given to the congress. */
export function givenAt(context: FactContext): FoundDate | null {
  const opening = openingOf(context).slice(0, REACH);
  return (
    datesIn(opening).find(({ start, end }) => AT_CONGRESS.test(opening.slice(end)) || BEHIND_CONGRESS.test(opening.slice(0, start))) ?? null
  );
}
