import { createHash } from 'node:crypto';
import type {
  ExtractedClaim,
  ExtractedEntity,
  ExtractedFigure,
  ExtractedIndicator,
  GraphDocument,
  Passage,
} from '../../src/model/extraction.js';
import type { Span } from '../../src/model/span.js';
import {
  BASES,
  COMPARATORS,
  DOCUMENT_KINDS,
  ENTITY_TYPES,
  type EntityType,
  FIGURE_NATURES,
  FIGURE_STATUSES,
  MEASURES,
  PREDICATES,
} from '../../src/model/vocabulary.js';
import { indicatorsOf } from '../../src/resolve/indicators.js';
import { Random } from './random.js';

/** How much a generated document holds. */
export interface DocumentSize {
  readonly passages: number;
  readonly entities: number;
  readonly mentions: number;
  readonly figures: number;
  readonly claims: number;
}
export const SMALL: DocumentSize = { passages: 6, entities: 7, mentions: 12, figures: 3, claims: 12 };

export interface DocumentOptions {
  readonly seed: number;
  readonly uri?: string;
  readonly size?: DocumentSize;
  /** How many different entities all documents together may name; some are named in nearly all. */
  readonly world?: number;
  readonly fingerprint?: string;
}

const HEADS = ['青石', '东湖', '新港', '望海', '长桥', '云溪', '金沙', '北岭', '兴安', '平原'];
const CORES = ['物流', '光伏', '水厂', '轻轨', '医药', '种业', '算力', '钢管', '湿地', '康养'];
const TAILS: Readonly<Record<EntityType, string>> = {
  Designation: '示范城市',
  Industry: '产业',
  Organization: '集团',
  Person: '某',
  Place: '市',
  Plan: '行动计划',
  Project: '项目',
  Strategy: '战略',
  Zone: '开发区',
};
const PHRASES = [
  '今年将加快建设',
  '全力服务',
  '已经完成投资',
  '计划开工',
  '与邻市共建',
  '争取早日投产',
  '推进PM2.5治理',
  '引进AI企业',
  '覆盖5G基站',
];

export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The entity of this number, as any document may name it: sometimes short, sometimes with another name beside. */
function entity(number: number, random: Random): Omit<ExtractedEntity, 'mentions'> {
  const type = ENTITY_TYPES[number % ENTITY_TYPES.length] ?? 'Place';
  const core = `${HEADS[number % HEADS.length]}${CORES[Math.floor(number / 10) % CORES.length]}${Math.floor(number / 100) || ''}`;
  const full = `${core}${TAILS[type]}`;
  const name = random.chance(0.85) ? full : random.pick([core, `${full}一期`]);
  const aliases = random.chance(0.3) ? [core, `新${core}`].filter((alias) => alias !== name && random.chance(0.7)) : [];
  return {
    id: digest(`${type} ${number}`).slice(0, 20),
    type,
    name,
    aliases,
    ...(type === 'Place' ? { code: String(370000 + number) } : {}),
  };
}

/** Few entities turn up everywhere, most hardly anywhere: as places and strategies do in plans. */
function entityNumber(random: Random, world: number): number {
  return Math.floor(world * random.next() ** 4);
}

function writePassages(id: string, names: readonly string[], size: DocumentSize, random: Random): { raw: string; passages: Passage[] } {
  let raw = '';
  const passages: Passage[] = [];
  for (let ordinal = 0; ordinal < size.passages; ordinal++) {
    const isHeading = ordinal % 6 === 0;
    const body = Array.from({ length: isHeading ? 1 : 3 }, () => `${random.pick(PHRASES)}${random.pick(names)}`).join('，');
    const text = isHeading ? body : `${body}，到2025年达到${random.below(900)}亿元。`;
    passages.push({
      id: `${id.slice(0, 16)}-${ordinal}`,
      ordinal,
      start: raw.length,
      end: raw.length + text.length,
      text,
      isHeading,
      headings: isHeading ? [] : ['主要任务'],
      tense: isHeading ? null : 'outlook',
    });
    raw += `${text}\n`;
  }
  return { raw, passages };
}

function evidence(passages: readonly Passage[], random: Random): Span {
  const { start, end } = random.pick(passages);
  const from = start + random.below(Math.max(1, end - start - 3));
  return { start: from, end: Math.min(end, from + 3 + random.below(20)) };
}

/** 生产总值 is another name of 地区生产总值; every other name is an indicator of its own. */
function indicatorNamed(written: string): ExtractedIndicator {
  const name = written === '生产总值' ? '地区生产总值' : written;
  const aliases = written === name ? [] : [written];
  return {
    id: digest(`indicator ${name}`).slice(0, 20),
    name,
    aliases,
    ...(name === '新建学校' ? { unit: '所' } : { unit: null }),
    lowerIsBetter: false,
    isVague: false,
  };
}

function makeFigure(
  id: string,
  number: number,
  entities: readonly ExtractedEntity[],
  passages: readonly Passage[],
  random: Random,
): ExtractedFigure {
  const indicator = random.pick(['总投资', '粮食产量', '生产总值', '地区生产总值', '新建学校']);
  const value = random.chance(0.5) ? random.below(2000) : random.below(1000) / 8;
  return {
    id: `${id.slice(0, 16)}-f${number}`,
    indicator,
    indicatorId: indicatorNamed(indicator).id,
    measure: random.pick(MEASURES),
    comparator: random.pick(COMPARATORS),
    value,
    upper: random.chance(0.1) ? value + 10 : null,
    unit: random.pick(['亿元', '%', '个']),
    nature: random.chance(0.5) ? random.pick(FIGURE_NATURES) : null,
    status: random.pick(FIGURE_STATUSES),
    year: random.chance(0.8) ? 2020 + random.below(6) : null,
    years: random.chance(0.9) ? 1 + random.below(5) : null,
    scope: random.chance(0.8) ? random.pick(entities).id : null,
    confidence: (50 + random.below(50)) / 100,
    rule: 'figure/amount',
    evidence: evidence(passages, random),
  };
}

function makeClaim(
  id: string,
  number: number,
  entities: readonly ExtractedEntity[],
  passages: readonly Passage[],
  random: Random,
): ExtractedClaim {
  const predicate = random.pick(PREDICATES);
  const attributes: Record<string, string | number> = {};
  if (predicate === 'HOLDS_OFFICE') attributes.title = random.pick(['市长', '董事长']);
  if (predicate === 'BUILDS' && random.chance(0.5)) Object.assign(attributes, { stage: '开工', stageYear: 2020 + random.below(5) });
  return {
    id: `${id.slice(0, 16)}-c${number}`,
    predicate,
    subject: random.pick(entities).id,
    object: random.pick(entities).id,
    attributes,
    basis: random.pick(BASES),
    confidence: (50 + random.below(50)) / 100,
    rule: `${predicate.toLowerCase()}/stated`,
    evidence: evidence(passages, random),
  };
}

/** A whole document of the kind the pipeline hands to the store; the same seed and size give the same text, whatever the uri. */
export function graphDocument({ seed, uri = `${seed}.txt`, size = SMALL, world = 60, fingerprint }: DocumentOptions): GraphDocument {
  const random = new Random(seed);
  const numbers = new Set<number>([0]);
  for (let tries = 0; numbers.size < size.entities && tries < size.entities * 20; tries++) numbers.add(entityNumber(random, world));
  const named = [...numbers].map((number) => entity(number, random));
  const id = digest(`document ${seed} ${JSON.stringify(size)}`);
  const { raw, passages } = writePassages(
    id,
    named.map(({ name }) => name),
    size,
    random,
  );
  const spans: Span[][] = named.map(() => []);
  for (let number = 0; number < size.mentions; number++) spans[random.below(named.length)]?.push(evidence(passages, random));
  const entities = named.map((one, at): ExtractedEntity => ({ ...one, mentions: spans[at] ?? [] }));
  const figures = Array.from({ length: size.figures }, (_, number) => makeFigure(id, number, entities, passages, random));
  const claims = Array.from({ length: size.claims }, (_, number) => makeClaim(id, number, entities, passages, random));
  const facts = {
    title: random.chance(0.9) ? `${named[0]?.name}工作安排` : null,
    docType: random.pick(DOCUMENT_KINDS),
    place: random.chance(0.8) ? '青石市' : null,
    publishedOn: random.chance(0.7) ? '2022-02-25' : null,
    year: random.chance(0.8) ? 2019 + random.below(6) : null,
    speaker: null,
  };
  const document = { ...facts, id, name: uri.replace(/\.\w+$/u, ''), uri, hash: id };
  const diagnostics = random.chance(0.2) ? [{ code: 'document/no-place', message: 'No place is named', span: null }] : [];
  return {
    extraction: {
      document,
      entities,
      indicators: indicatorsOf(figures.map(({ indicator }) => indicatorNamed(indicator))),
      figures,
      claims,
      diagnostics,
    },
    raw,
    fingerprint: fingerprint ?? `reader-1 ${seed}`,
    passages,
  };
}
