import type { Division, Gazetteers } from '../../model/gazetteer.js';
import { placesIn } from './place-names.js';

type Level = Exclude<Division['level'], 'country'>;

// 我县   全省: a text that speaks of its own place says of what level it is
const OWN: Readonly<Record<Level, RegExp>> = {
  province: /[我全]省|[我全]自治区/gu,
  city: /[我全]市|[我全]州/gu,
  county: /[我全]县|[我全]区(?!域)|我旗/gu,
};
const LEAST_OWN = 2;

/** The division that a text mentions most at the level it calls its own; null where it calls none its own, or two lead alike. */
export function majorityPlace(text: string, gazetteers: Gazetteers): string | null {
  const level = ownLevel(text);
  if (level === null) return null;
  const counts = new Map<string, number>();
  for (const { name, code } of placesIn(text, gazetteers)) {
    if (code !== null && gazetteers.divisions.byCode(code)?.level === level) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function ownLevel(text: string): Level | null {
  const counts = (Object.entries(OWN) as [Level, RegExp][]).map(([level, pattern]) => [level, text.match(pattern)?.length ?? 0] as const);
  const [most] = counts.sort(([, a], [, b]) => b - a);
  return most && most[1] >= LEAST_OWN ? most[0] : null;
}
