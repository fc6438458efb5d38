import type { GraphDocument } from '../../../../src/model/extraction.js';
import { planOf } from './campaigns.js';
import { DocumentWriter } from './document-writer.js';
import { goalsOf, stateGoal, worded } from './indicators.js';
import type { Place } from './places.js';
import { projectsOf, standingIn, zoneOf } from './projects.js';

/** A plan of five years: what it serves, who carries it out, what it counts on. */
export function planDocument(place: Place, year: number, seed: number): GraphDocument {
  const { thing, strategy } = planOf(place, year, seed);
  const { name } = place.thing;
  const facts = { title: thing.name, docType: 'plan' as const, place: name, publishedOn: `${year}-06`, year, speaker: null };
  const writer = new DocumentWriter(facts, `plans/${year}/${name}.txt`);
  writer.heading(`${thing.name}（${year}年印发）`).heading('第一章 总体要求', 2);
  writer.say`${place.thing}编制${thing}，服务${strategy}。`
    .claim(place.thing, 'IMPLEMENTS', thing, 0.95)
    .claim(thing, 'SERVES', strategy, 0.9);
  writer.heading('第二章 空间布局', 2);
  const zone = zoneOf(place);
  writer.say`以${zone}为核心，向周边乡镇梯次展开。`.claim(zone, 'SERVES', thing, 0.7);
  writer.heading('第三章 重点任务', 2);
  for (const project of projectsOf(place, seed).filter((one) => standingIn(one, year) ?? standingIn(one, year + 1))) {
    writer.say`推动${project.industry}集聚，支持${project.thing}做优做强。`
      .claim(place.thing, 'DEVELOPS', project.industry, 0.8)
      .claim(project.thing, 'SERVES', thing, 0.65, {}, 'section');
  }
  writer.heading('第四章 主要指标', 2);
  for (const goal of goalsOf(place, year + 4, seed).slice(0, 6)) {
    writer.say`到${year + 4}年，${goal.word.name}${worded(goal)}。`;
    stateGoal(writer, place, goal, year + 4, 'target');
  }
  return writer.done();
}
