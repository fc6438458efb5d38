import type { ExtractedEntity, ExtractedFigure, Extraction } from '../../src/model/extraction.js';
import type { EntityType } from '../../src/model/vocabulary.js';
import type { GoldClaim, GoldEntity, GoldFigure, GoldFile } from './gold-file.js';
import { bestLikeness, dice, folded, nameLikeness } from './name-likeness.js';
import { pairUp } from './pairing.js';
import type { Scores } from './scores.js';

type Prediction = Pick<Extraction, 'entities' | 'figures' | 'claims'>;

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);
const namesOf = (gold: GoldEntity) => [gold.name, ...(gold.names ?? []), ...(gold.aliases ?? [])];

/** Holds what was found in one document against what annotators found, and adds it to the scores. */
export function scoreDocument(name: string, gold: GoldFile, found: Prediction, scores: Scores): void {
  const isSame = scoreEntities(name, gold, found, scores);
  scoreFigures(name, gold, found, isSame, scores);
  scoreClaims(name, gold, found, isSame, scores);
}

type IsSame = (keys: string | readonly string[] | undefined, id: string | null) => boolean;

function entityLikeness(gold: GoldEntity, found: ExtractedEntity): number {
  if (!(gold.types ?? [gold.type]).includes(found.type)) return 0;
  return bestLikeness(namesOf(gold), [found.name], found.type) || 0.8 * bestLikeness(namesOf(gold), found.aliases, found.type);
}

function scoreEntities(document: string, gold: GoldFile, found: Prediction, scores: Scores): IsSame {
  const { foundOf, goldOf } = pairUp(gold.entities, found.entities, entityLikeness);
  for (const [at, entity] of gold.entities.entries()) {
    if (entity.optional) continue;
    scores.count('entities', entity.type, foundOf.has(at) ? 'right' : 'missed');
    if (!foundOf.has(at)) scores.note(document, 'missed entity', entity.type, entity.name);
  }
  for (const [at, entity] of found.entities.entries()) {
    if (goldOf.has(at)) continue;
    scores.count('entities', entity.type, 'surplus');
    scores.note(document, 'surplus entity', entity.type, entity.name, entity.mentions[0]);
  }
  const golds = new Map(gold.entities.map((entity, at) => [entity.k, { entity, at }]));
  const founds = new Map(found.entities.map((entity, at) => [entity.id, { entity, at }]));
  return (keys, id) => {
    const hit = id === null ? undefined : founds.get(id);
    if (!hit || keys === undefined) return false;
    return list(keys).some((key) => {
      const wanted = golds.get(key as string);
      if (!wanted) return false;
      const names = [hit.entity.name, ...hit.entity.aliases];
      return foundOf.get(wanted.at) === hit.at || bestLikeness(namesOf(wanted.entity), names, wanted.entity.type as EntityType) >= 0.8;
    });
  };
}

const unitKey = (unit: string) =>
  folded(unit)
    .replace(/^人民币/u, '')
    .replace('个百分点', '百分点');
const sameNumber = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

function figureLikeness(gold: GoldFigure, found: ExtractedFigure, isSame: IsSame): number {
  if (!sameNumber(gold.value, found.value) || unitKey(gold.unit) !== unitKey(found.unit)) return 0;
  if (!list(gold.status).includes(found.status)) return 0;
  const indicator = folded(found.indicator);
  if (!indicator) return 0;
  const likeness = [gold.indicator, ...(gold.names ?? [])].map((name) => {
    const wanted = folded(name);
    return wanted.includes(indicator) || indicator.includes(wanted) ? 1 : dice(wanted, indicator);
  });
  const best = Math.max(...likeness);
  return best >= 0.4 ? best + (isSame(gold.scope, found.scope) ? 0.5 : 0) : 0;
}

function scoreFigures(document: string, gold: GoldFile, found: Prediction, isSame: IsSame, scores: Scores): void {
  const golds = gold.figures ?? [];
  const { foundOf, goldOf } = pairUp(golds, found.figures, (a, b) => figureLikeness(a, b, isSame));
  for (const [at, figure] of golds.entries()) {
    if (figure.optional) continue;
    const index = foundOf.get(at);
    const hit = index === undefined ? undefined : found.figures[index];
    scores.count('figures', null, hit ? 'right' : 'missed');
    const label = `${figure.indicator} ${figure.value}${figure.unit}`;
    if (!hit) scores.note(document, 'missed figure', figure.indicator, `${figure.value}${figure.unit}`);
    else {
      const fields = {
        measure: list(figure.measure).includes(hit.measure),
        comparator: list(figure.comparator).includes(hit.comparator),
        year: list(figure.year ?? null).includes(hit.year),
        scope: isSame(figure.scope, hit.scope),
      };
      for (const [field, isRight] of Object.entries(fields)) {
        scores.countField(field, isRight);
        if (!isRight) scores.note(document, `figure ${field}`, label, JSON.stringify(hit[field as 'year']), hit.evidence);
      }
    }
  }
  for (const [at, figure] of found.figures.entries()) {
    if (goldOf.has(at)) continue;
    scores.count('figures', null, 'surplus');
    scores.note(document, 'surplus figure', figure.indicator, `${figure.value}${figure.unit}`, figure.evidence);
  }
}

function scoreClaims(document: string, gold: GoldFile, found: Prediction, isSame: IsSame, scores: Scores): void {
  const golds = gold.claims ?? [];
  const goldNames = new Map(gold.entities.map((entity) => [entity.k, entity.name]));
  const foundNames = new Map(found.entities.map((entity) => [entity.id, entity.name]));
  const links = (wanted: GoldClaim, subject: string, object: string) => isSame(wanted.subject, subject) && isSame(wanted.object, object);
  const { foundOf, goldOf } = pairUp(golds, found.claims, (wanted, claim) => {
    if (!(wanted.predicates ?? [wanted.predicate]).includes(claim.predicate)) return 0;
    const isTurned = claim.predicate === 'COOPERATES_WITH' && links(wanted, claim.object, claim.subject);
    if (!isTurned && !links(wanted, claim.subject, claim.object)) return 0;
    const { title } = claim.attributes;
    return 1 + (wanted.title && typeof title === 'string' ? nameLikeness(wanted.title, title, 'Designation') : 0);
  });
  for (const [at, claim] of golds.entries()) {
    if (claim.optional) continue;
    scores.count('claims', claim.predicate, foundOf.has(at) ? 'right' : 'missed');
    const name = (key: string | readonly string[]) => goldNames.get(list(key)[0] as string) ?? String(key);
    if (!foundOf.has(at)) scores.note(document, 'missed claim', claim.predicate, `${name(claim.subject)} → ${name(claim.object)}`);
  }
  for (const [at, claim] of found.claims.entries()) {
    const at2 = goldOf.get(at);
    const isOptional = at2 !== undefined && golds[at2]?.optional === true;
    if (!isOptional) scores.countRule(claim.rule, at2 !== undefined);
    if (at2 !== undefined) continue;
    // Two posts that one person holds in one place may be told as two claims.
    const isSecondPost =
      claim.predicate === 'HOLDS_OFFICE' &&
      golds.some((other) => other.predicate === claim.predicate && links(other, claim.subject, claim.object));
    if (isSecondPost) continue;
    scores.count('claims', claim.predicate, 'surplus');
    const label = `${foundNames.get(claim.subject)} → ${foundNames.get(claim.object)}`;
    scores.note(document, 'surplus claim', claim.predicate, `${label} [${claim.rule}]`, claim.evidence);
  }
}
