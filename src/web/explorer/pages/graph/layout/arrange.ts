import type { LayoutName } from '../view.ts';
import type { LayoutOf } from './arrangement.ts';
import { types, years } from './columns.ts';
import { levels } from './levels.ts';
import { radial } from './radial.ts';

/** The layouts that know at once where everything stands. The force layout begins from the rings and moves on from there. */
export function layoutOf(name: Exclude<LayoutName, 'force'>, typeOrder: readonly string[]): LayoutOf {
  return { radial, levels, types: types(typeOrder), years }[name];
}
