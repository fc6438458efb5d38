import type { EntityContext } from '../context.js';
import type { Quantity } from './quantities.js';

/** Units that count with Han numerals alone as well: 两家企业, 三座水库. */
const HAN_COUNTED = new Set(['家', '座', '所']);

/** Whether a number says how much, and is no name's part, ordinal, phase or count of the text's own parts. */
export function isAmount(context: EntityContext, quantity: Quantity): boolean {
  const { text } = context.reading;
  if (quantity.kind === 'duration' && quantity.unit.endsWith('年')) return false;
  if (!quantity.hasDigits) return isHanAmount(text, quantity);
  return true;
}

function isHanAmount(text: string, { start, unit, value, isRound, kind }: Quantity): boolean {
  if (isRound)
    return (
      kind !== 'duration' && /(?:突破|超|超过|过|上|近|达|达到|逾|跨越|迈上|跃上|站上)$/u.test(text.slice(Math.max(0, start - 3), start))
    );
  if (/^[万亿]/u.test(unit)) return true;
  return value >= 2 && HAN_COUNTED.has(unit);
}
