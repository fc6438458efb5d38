import type { TailRole } from './indicator/tail-words.js';
import type { Quantity } from './numbers/quantities.js';

const ADDABLE: ReadonlySet<Quantity['kind']> = new Set(['count', 'person', 'length', 'area', 'mass', 'volume', 'power']);
const OWN_ROLES: readonly TailRole[] = ['reach', 'grow', 'fall', 'share', 'have'];
const SAME_LIST = /^[^，。；：！？]*、[^，。；：！？]*$/u;

/** Whether a number is an increment because the one before it in the list is: 新增幼儿园3所、小学|2所. `between` is what stands between them. */
export function isAddedToo(between: string, { kind }: Quantity, roles: ReadonlySet<TailRole>): boolean {
  return ADDABLE.has(kind) && SAME_LIST.test(between) && !OWN_ROLES.some((role) => roles.has(role));
}
