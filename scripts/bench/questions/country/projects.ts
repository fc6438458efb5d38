import type { Place } from './places.js';
import { randomOf } from './random-of.js';
import { STRATEGIES_BY_LEVEL } from './strategies.js';
import { type Thing, thing } from './thing.js';
import { COMPANY_WORDS, INDUSTRIES, STAGES, WORKS } from './words.js';

export interface Project {
  readonly thing: Thing;
  readonly industry: Thing;
  readonly company: Thing;
  readonly zone: Thing;
  readonly strategy: Thing;
  /** 亿元. */
  readonly amount: number;
  readonly announced: number;
  /** The last year in which anybody speaks of it. */
  readonly heardOfUntil: number;
  /** Years from one stage to the next. */
  readonly pace: number;
}

/** How a project stands in a year. */
export interface Standing {
  readonly project: Project;
  readonly stage: (typeof STAGES)[number];
}

const OF_PLACE = 4;
const FIRST_YEAR = 2015;
const YEARS = 9;

export const zoneOf = ({ stem, level }: Place): Thing =>
  thing('Zone', `${stem}${level === 'county' ? '经济开发区' : '高新技术产业开发区'}`, `${stem}开发区`);
const industryCalled = (name: string): Thing => thing('Industry', `${name}产业`, name);

/** The projects of a place, each with a life of its own. */
export function projectsOf(place: Place, seed: number): Project[] {
  return Array.from({ length: OF_PLACE }, (_, number) => projectOf(place, number, seed));
}

function projectOf(place: Place, number: number, seed: number): Project {
  const random = randomOf(seed, 3, place.at, number);
  const kind = random.pick(INDUSTRIES);
  const announced = FIRST_YEAR + random.below(YEARS);
  const silentAfter = random.chance(0.3) ? 1 + random.below(3) : YEARS + 6;
  return {
    thing: thing('Project', `${place.stem}${kind}${WORKS[(place.at + number) % WORKS.length]}项目`),
    industry: industryCalled(kind),
    company: companyOf(place, random.below(3), seed),
    zone: zoneOf(place),
    strategy: random.pick(STRATEGIES_BY_LEVEL[random.chance(0.7) ? 2 : 1]).thing,
    amount: 1 + random.below(60),
    announced,
    heardOfUntil: announced + silentAfter,
    pace: random.chance(0.5) ? 1 : 2,
  };
}

/** Companies are of a province: one builds in several of its places. */
function companyOf(place: Place, number: number, seed: number): Thing {
  const word = randomOf(seed, 4, place.province.at, Math.floor(place.at / 4), number).pick(COMPANY_WORDS);
  return thing('Organization', `${place.province.stem}${word}集团有限公司`, `${word}集团`);
}

/** The stage of a project in a year; null before it is announced, and when nobody speaks of it any more. */
export function standingIn(project: Project, year: number): Standing | null {
  if (year < project.announced || year > project.heardOfUntil) return null;
  const passed = Math.floor((year - project.announced) / project.pace);
  return { project, stage: STAGES[Math.min(passed, STAGES.length - 1)] as Standing['stage'] };
}
