import type { Place } from './places.js';
import { randomOf } from './random-of.js';
import { type Thing, thing } from './thing.js';
import { GIVEN, SURNAMES } from './words.js';

const TERM = 3;
/** Officials go round among so many neighbouring places. */
const ROUND = 12;
const TITLES: Readonly<Record<Place['level'], readonly [string, string]>> = {
  country: ['书记', '主席'],
  province: ['省委书记', '省长'],
  city: ['市委书记', '市长'],
  county: ['县委书记', '县长'],
};

export interface Office {
  readonly person: Thing;
  readonly title: string;
}

/** Who leads a place in a year. After three years everyone goes on to the next place: the county's head is the next county's, or the city's. */
export function officesOf(place: Place, year: number, seed: number): readonly Office[] {
  const term = Math.floor((year + (place.at % TERM)) / TERM);
  const round = Math.floor(place.at / ROUND);
  return TITLES[place.level].map((title, post) => {
    const number = (((place.at - term) % ROUND) + ROUND) % ROUND;
    return { person: official(round, number, post, seed), title };
  });
}

function official(round: number, number: number, post: number, seed: number): Thing {
  const random = randomOf(seed, 2, round, number, post);
  const name = `${random.pick(SURNAMES)}${random.pick(GIVEN)}${random.chance(0.8) ? random.pick(GIVEN) : ''}`;
  return thing('Person', name);
}
