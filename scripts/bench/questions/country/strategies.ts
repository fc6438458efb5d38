import { type Thing, thing } from './thing.js';
import { STRATEGIES } from './words.js';

export interface Strategy {
  readonly thing: Thing;
  readonly above: Strategy | null;
}

/** Those of the first level, then of the second, then of the third. */
export const STRATEGIES_BY_LEVEL: readonly [readonly Strategy[], readonly Strategy[], readonly Strategy[]] = (() => {
  const levels: [Strategy[], Strategy[], Strategy[]] = [[], [], []];
  for (const [top, parts] of Object.entries(STRATEGIES)) {
    const first = { thing: thing('Strategy', `${top}战略`, top), above: null };
    levels[0].push(first);
    for (const [name, steps] of Object.entries(parts)) {
      const second = { thing: thing('Strategy', name), above: first };
      levels[1].push(second);
      for (const step of steps) levels[2].push({ thing: thing('Strategy', step), above: second });
    }
  }
  return levels;
})();
