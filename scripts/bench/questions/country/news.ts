import type { GraphDocument } from '../../../../src/model/extraction.js';
import type { DocumentKind } from '../../../../src/model/vocabulary.js';
import type { Random } from '../../../../test/support/random.js';
import { campaignsOf } from './campaigns.js';
import { DocumentWriter } from './document-writer.js';
import { officesOf } from './people.js';
import type { Place } from './places.js';
import { projectsOf, standingIn, zoneOf } from './projects.js';
import { randomOf } from './random-of.js';
import { sayStanding } from './report.js';

interface Occasion {
  readonly place: Place;
  readonly year: number;
  readonly seed: number;
  readonly number: number;
  /** Another place of the country, for what happens between two. */
  readonly other: Place;
}

/** A piece of a few sentences: a project, a campaign, a visit, a newcomer in office, a comment. */
export function newsOf(occasion: Occasion): GraphDocument {
  const { place, year, seed, number } = occasion;
  const random = randomOf(seed, 11, place.at, year, number);
  const kinds: readonly Kind[] = [ofProject, ofProject, ofProject, ofCampaign, ofCampaign, ofVisit, ofOffice, ofComment];
  return (random.pick(kinds) ?? ofVisit)(occasion, random);
}

type Kind = (occasion: Occasion, random: Random) => GraphDocument;

function begin({ place, year, number }: Occasion, random: Random, docType: DocumentKind, title: string): DocumentWriter {
  const date = `${year}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
  const facts = { title, docType, place: place.thing.name, publishedOn: date, year, speaker: null };
  const writer = new DocumentWriter(facts, `news/${year}/${place.thing.name}-${number}.txt`);
  // With a number, so that no two pieces are the same text and thus one document.
  return writer.heading(`${title}（${date} 第${number}期）`);
}

function ofProject(occasion: Occasion, random: Random): GraphDocument {
  const { place, year, seed } = occasion;
  const known = projectsOf(place, seed).flatMap((project) => standingIn(project, year) ?? []);
  if (known.length === 0) return ofVisit(occasion, random);
  const standing = random.pick(known);
  const { project, stage } = standing;
  const writer = begin(occasion, random, 'news', `${place.thing.name}：${project.thing.name}${stage}`);
  sayStanding(writer, place, standing, year);
  writer.say`记者在${{ thing: project.zone, as: project.zone.short ?? project.zone.name }}看到，工人们正抓紧安装设备。`;
  writer.say`${{ thing: project.company, as: project.company.short ?? project.company.name }}负责人介绍，项目将带动上下游就业${100 + random.below(900)}人。`;
  return writer.done();
}

function ofCampaign(occasion: Occasion, random: Random): GraphDocument {
  const { place, year, seed } = occasion;
  const known = campaignsOf(place, year, seed);
  if (known.length === 0) return ofVisit(occasion, random);
  const { thing, strategy } = random.pick(known);
  const writer = begin(occasion, random, random.chance(0.3) ? 'meeting' : 'news', `${place.thing.name}部署${thing.name}`);
  writer.say`${place.thing}召开推进会，对${thing}再动员、再部署。`.claim(place.thing, 'IMPLEMENTS', thing, 0.85);
  writer.say`会议要求，把${{ thing, as: thing.short ?? thing.name }}同${strategy}结合起来，一月一调度。`.claim(
    thing,
    'SERVES',
    strategy,
    0.75,
  );
  writer.say`各乡镇已报送清单${10 + random.below(80)}项。`;
  return writer.done();
}

function ofVisit(occasion: Occasion, random: Random): GraphDocument {
  const { place, other, year, seed } = occasion;
  const office = random.pick(officesOf(other, year, seed));
  const writer = begin(occasion, random, 'news', `${other.thing.name}党政代表团到${place.thing.name}考察`);
  writer.say`${other.thing}${office.title}${office.person}率团到${place.thing}考察。`.claim(
    office.person,
    'HOLDS_OFFICE',
    other.thing,
    0.85,
    { title: office.title },
  );
  writer.say`双方签订协议，共同承接产业转移。`.claim(other.thing, 'COOPERATES_WITH', place.thing, 0.8);
  const zone = zoneOf(place);
  writer.say`代表团一行走进${zone}，了解企业生产情况。`.claim(zone, 'LOCATED_IN', place.thing, 0.6, {}, 'implied');
  return writer.done();
}

function ofOffice(occasion: Occasion, random: Random): GraphDocument {
  const { place, year, seed } = occasion;
  const office = random.pick(officesOf(place, year, seed));
  const writer = begin(occasion, random, 'news', `${office.person.name}调研${place.thing.name}项目建设`);
  writer.say`${place.thing}${office.title}${office.person}到一线调研。`.claim(office.person, 'HOLDS_OFFICE', place.thing, 0.9, {
    title: office.title,
  });
  const known = projectsOf(place, seed).flatMap((project) => standingIn(project, year) ?? []);
  for (const { project, stage } of known.slice(0, 2)) {
    writer.say`在${project.thing}现场，他详细询问${stage}进度。`.claim(place.thing, 'BUILDS', project.thing, 0.7, {
      stage,
      stageYear: year,
    });
  }
  writer.say`他说，要用心服务企业，让办事的人少跑路。`;
  return writer.done();
}

function ofComment(occasion: Occasion, random: Random): GraphDocument {
  const { place, year, seed } = occasion;
  const [project] = projectsOf(place, seed);
  const writer = begin(occasion, random, 'commentary', `从${place.stem}看县域发展的韧劲`);
  if (project) {
    writer.say`${{ thing: place.thing, as: place.stem }}为什么能把${project.industry}做起来？`.claim(
      place.thing,
      'DEVELOPS',
      project.industry,
      0.75,
    );
    writer.say`答案藏在${project.strategy}的一件件小事里。`.claim(place.thing, 'SERVES', project.strategy, 0.55, {}, 'section');
  }
  writer.say`${year}年以来，当地新登记经营主体${200 + random.below(3000)}户。`;
  return writer.done();
}
