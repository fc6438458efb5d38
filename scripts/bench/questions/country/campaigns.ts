import type { Place } from './places.js';
import { randomOf } from './random-of.js';
import { STRATEGIES_BY_LEVEL } from './strategies.js';
import { type Thing, thing } from './thing.js';
import { CAMPAIGNS, DESIGNATIONS, PLAN_TOPICS } from './words.js';

/** A plan or campaign, and the strategy it carries out. */
export interface Campaign {
  readonly thing: Thing;
  readonly strategy: Thing;
  readonly since: number;
}

const OF_PROVINCE = 5;
const TAKEN_UP = { country: 1, province: 1, city: 0.8, county: 0.6 } as const;

function campaignOf(place: Place, number: number, seed: number): Campaign {
  const random = randomOf(seed, 5, place.at, number);
  const topic = CAMPAIGNS[(place.at + number) % CAMPAIGNS.length] as string;
  const strategy = STRATEGIES_BY_LEVEL[1][(place.at + number * 5) % STRATEGIES_BY_LEVEL[1].length];
  return {
    thing: thing('Plan', `${place.stem}${topic}行动`, `${topic}行动`),
    strategy: (strategy as { thing: Thing }).thing,
    since: 2016 + random.below(7),
  };
}

/** What a place has under way in a year: what the province handed down and the place took up, and what it does of its own. */
export function campaignsOf(place: Place, year: number, seed: number): Campaign[] {
  const found: Campaign[] = [];
  for (let number = 0; number < OF_PROVINCE; number++) {
    const campaign = campaignOf(place.province, number, seed);
    const random = randomOf(seed, 6, place.at, number);
    const delay = place.level === 'province' ? 0 : random.below(3);
    if (random.chance(TAKEN_UP[place.level]) && year >= campaign.since + delay) found.push(campaign);
  }
  if (place.level !== 'province' && place.at % 3 === 0) {
    const own = campaignOf(place, 0, seed);
    if (year >= own.since) found.push(own);
  }
  return found;
}

/** A plan of several years that the place draws up itself. */
export function planOf(place: Place, year: number, seed: number): Campaign {
  const topic = randomOf(seed, 7, place.at).pick(PLAN_TOPICS);
  const strategy = STRATEGIES_BY_LEVEL[0][place.at % STRATEGIES_BY_LEVEL[0].length] as { thing: Thing };
  const period = year < 2021 ? '十三五' : '十四五';
  return { thing: thing('Plan', `${place.stem}“${period}”${topic}发展规划`, `${topic}发展规划`), strategy: strategy.thing, since: year };
}

export const designationOf = ({ at }: Place): Thing => thing('Designation', DESIGNATIONS[at % DESIGNATIONS.length] as string);
