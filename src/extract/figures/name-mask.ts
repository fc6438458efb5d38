import { bySpan } from '../../model/span.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { EntityContext } from '../context.js';

/** Entities whose names hold numbers that count nothing: 年产6万吨X项目, “千企改造”工程. */
const NAMED: ReadonlySet<EntityType> = new Set(['Project', 'Plan', 'Strategy', 'Designation', 'Zone', 'Organization', 'Industry']);
/** What stands in quotation marks and is no longer than this is a name or a catchword: “3个100万”. */
const LONGEST_QUOTED = 14;
const LONGEST_TITLE = 80;

/** Marks every code unit of the text that belongs to a name, a catchword or a title: 1, else 0. Linear in the text. */
export function nameMask(context: EntityContext): Uint8Array {
  const { text } = context.reading;
  const mask = new Uint8Array(text.length);
  for (const mention of [...context.mentions].sort(bySpan)) if (NAMED.has(mention.type)) mask.fill(1, mention.start, mention.end);
  markPairs(text, '“', '”', LONGEST_QUOTED, mask);
  markPairs(text, '《', '》', LONGEST_TITLE, mask);
  return mask;
}

function markPairs(text: string, open: string, close: string, longest: number, mask: Uint8Array): void {
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + 1)) {
    const end = text.slice(start, start + longest + 2).indexOf(close);
    if (end > 0) mask.fill(1, start, start + end);
  }
}
