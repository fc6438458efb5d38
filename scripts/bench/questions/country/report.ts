import type { GraphDocument } from '../../../../src/model/extraction.js';
import { campaignsOf, designationOf, planOf } from './campaigns.js';
import { DocumentWriter } from './document-writer.js';
import { goalsOf, stateGoal, worded } from './indicators.js';
import { officesOf } from './people.js';
import type { Place } from './places.js';
import { projectsOf, type Standing, standingIn, zoneOf } from './projects.js';
import { randomOf } from './random-of.js';
import { STRATEGIES_BY_LEVEL } from './strategies.js';

/** What a place's head reports at the beginning of a year: what became of the last one's goals, what is under way, what is to be reached. */
export function reportOf(place: Place, year: number, seed: number): GraphDocument {
  const random = randomOf(seed, 10, place.at, year);
  const { name } = place.thing;
  const [, head] = officesOf(place, year, seed);
  const writer = new DocumentWriter(
    {
      title: `${year}年${name}人民政府工作报告`,
      docType: 'work-report',
      place: name,
      publishedOn: `${year}-0${1 + (place.at % 3)}-${10 + random.below(18)}`,
      year,
      speaker: head?.person.name ?? null,
    },
    `reports/${year}/${name}.txt`,
  );
  writer.heading(`${year}年${name}政府工作报告`);
  if (head)
    writer.say`${head.title}${head.person}代表${place.thing}人民政府向大会报告工作。`.claim(
      head.person,
      'HOLDS_OFFICE',
      place.thing,
      0.95,
      { title: head.title },
    );
  lookBack(writer, place, year, seed);
  underWay(writer, place, year, seed);
  lookAhead(writer, place, year, seed);
  return writer.done();
}

function lookBack(writer: DocumentWriter, place: Place, year: number, seed: number): void {
  writer.heading('一、过去一年的工作', 2).say`过去一年，${place.thing}上下齐心，各项工作稳中有进。`;
  for (const goal of goalsOf(place, year - 1, seed).filter(({ isReported }) => isReported)) {
    writer.say`${year - 1}年${goal.word.name}${goal.word.measure === 'growth' ? '增长' : '达到'}${goal.result}${goal.word.unit}。`;
    stateGoal(writer, place, goal, year - 1, 'result');
  }
}

function underWay(writer: DocumentWriter, place: Place, year: number, seed: number): void {
  writer.heading('二、重点战略与行动', 2);
  const strategy = STRATEGIES_BY_LEVEL[0][(place.at + year) % STRATEGIES_BY_LEVEL[0].length];
  const part = STRATEGIES_BY_LEVEL[1].find(({ above }) => above === strategy);
  const step = STRATEGIES_BY_LEVEL[2].find(({ above }) => above === part);
  if (strategy && part && step) {
    writer.say`深入实施${strategy.thing}，把${part.thing}作为主抓手。`
      .claim(place.thing, 'SERVES', strategy.thing, 0.9)
      .claim(part.thing, 'PART_OF', strategy.thing, 0.85);
    writer.say`围绕${part.thing}推进${step.thing}，逐项明确责任单位。`
      .claim(step.thing, 'PART_OF', part.thing, 0.85)
      .claim(place.thing, 'SERVES', part.thing, 0.7, {}, 'section');
  }
  for (const { thing, strategy: served } of campaignsOf(place, year, seed)) {
    writer.say`扎实开展${thing}，更好服务${served}。`.claim(place.thing, 'IMPLEMENTS', thing, 0.9).claim(thing, 'SERVES', served, 0.85);
  }
  const plan = planOf(place, year, seed);
  writer.say`继续落实${plan.thing}，与${plan.strategy}同步谋划。`
    .claim(place.thing, 'IMPLEMENTS', plan.thing, 0.85)
    .claim(plan.thing, 'SERVES', plan.strategy, 0.7, {}, 'section');
  const title = designationOf(place);
  writer.say`积极争创${title}。`.claim(place.thing, 'PURSUES', title, 0.8);
  writer.heading('三、重大项目', 2);
  for (const project of projectsOf(place, seed)) {
    const standing = standingIn(project, year);
    if (standing) sayStanding(writer, place, standing, year);
  }
}

/** How a project stands, as reports and news say it. */
export function sayStanding(writer: DocumentWriter, place: Place, { project, stage }: Standing, year: number): void {
  const { thing, company, zone, industry, strategy, amount } = project;
  writer.say`${company}投资${amount}亿元的${thing}今年进入${stage}阶段，选址${zone}。`
    .claim(company, 'UNDERTAKES', thing, 0.9, { stage, stageYear: year })
    .claim(place.thing, 'BUILDS', thing, 0.75, { stage, stageYear: year }, 'section')
    .claim(thing, 'LOCATED_IN', zone, 0.9)
    .claim(zone, 'LOCATED_IN', place.thing, 0.6, {}, 'implied');
  writer.say`${thing}壮大${industry}，有力支撑${strategy}。`
    .claim(thing, 'IN_INDUSTRY', industry, 0.85)
    .claim(thing, 'SERVES', strategy, 0.8);
}

function lookAhead(writer: DocumentWriter, place: Place, year: number, seed: number): void {
  writer.heading('四、今年的主要目标', 2);
  for (const goal of goalsOf(place, year, seed)) {
    writer.say`${year}年${goal.word.name}力争${worded(goal)}。`;
    stateGoal(writer, place, goal, year, 'target');
  }
  const zone = zoneOf(place);
  writer.say`${zone}要当好全${place.level === 'county' ? '县' : '市'}发展的排头兵。`.claim(
    zone,
    'LOCATED_IN',
    place.thing,
    0.7,
    {},
    'implied',
  );
}
