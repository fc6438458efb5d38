import type { PlaceLevel } from '../../../../src/questions/source-filter.js';
import { randomOf, shuffled } from './random-of.js';
import { type Thing, thing } from './thing.js';
import { FIRST_CHARACTERS, SECOND_CHARACTERS } from './words.js';

/** A province, city or county. */
export interface Place {
  readonly at: number;
  /** The name without 省, 市 or 县: other names are made of it. */
  readonly stem: string;
  readonly thing: Thing;
  readonly level: PlaceLevel;
  readonly above: Place | null;
  readonly province: Place;
}

const CITIES = 5;
const COUNTIES = 5;
const OF_PROVINCE = 1 + CITIES * (1 + COUNTIES);

/**
 * So many places, in the order in which a country is built: a province, its first city, the counties of that, the next city.
 * More of them are more counties like those before, so that one of them is the same in a small country and in a large one.
 */
export function placesOf(count: number, seed: number): Place[] {
  const stems = FIRST_CHARACTERS.flatMap((first) => SECOND_CHARACTERS.map((second) => first + second));
  const names = shuffled(stems, randomOf(seed, 1));
  if (count > names.length) throw new RangeError(`There are names for ${names.length} places only, not for ${count}`);
  const places: Place[] = [];
  for (let at = 0; at < count; at++) places.push(placeAt(at, names[at] as string, places));
  return places;
}

function placeAt(at: number, stem: string, before: readonly Place[]): Place {
  const within = at % OF_PROVINCE;
  const prefix = 11 + Math.floor(at / OF_PROVINCE);
  if (within === 0) {
    const made = { at, stem, thing: thing('Place', `${stem}省`, stem, `${prefix}0000`), level: 'province' as const, above: null };
    return Object.assign(made, { province: made as Place });
  }
  const province = before[at - within] as Place;
  const city = Math.floor((within - 1) / (1 + COUNTIES));
  const county = (within - 1) % (1 + COUNTIES);
  const code = `${prefix}${String(city + 1).padStart(2, '0')}`;
  if (county === 0) return { at, stem, thing: thing('Place', `${stem}市`, stem, `${code}00`), level: 'city', above: province, province };
  const name = `${stem}${county % 2 === 0 ? '区' : '县'}`;
  return {
    at,
    stem,
    thing: thing('Place', name, stem, `${code}${20 + county}`),
    level: 'county',
    above: before[at - county] as Place,
    province,
  };
}
