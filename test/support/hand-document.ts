import { createHash } from 'node:crypto';
import type { DocumentFacts } from '../../src/model/document.js';
import type {
  ExtractedClaim,
  ExtractedEntity,
  ExtractedFigure,
  ExtractedIndicator,
  GraphDocument,
  Passage,
} from '../../src/model/extraction.js';
import type { Basis, EntityType, Predicate } from '../../src/model/vocabulary.js';

export interface HandEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly code?: string;
}
type HandFigure = Pick<ExtractedFigure, 'indicator' | 'value' | 'unit' | 'status'> &
  Partial<Pick<ExtractedFigure, 'comparator' | 'measure' | 'nature' | 'year' | 'years' | 'upper'>> & {
    readonly of: string;
    readonly in: number;
  };
type HandClaim = readonly [subject: string, predicate: Predicate, object: string, sentence: number, more?: HandClaimMore];
interface HandClaimMore {
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly basis?: Basis;
  readonly confidence?: number;
}

export interface HandDocument {
  readonly name: string;
  readonly facts: DocumentFacts;
  /** One passage each; a heading begins with #. */
  readonly sentences: readonly string[];
  /** Names of entities that are in it, keys of `world`. */
  readonly claims: readonly HandClaim[];
  readonly figures: readonly HandFigure[];
}

export type World = Readonly<Record<string, HandEntity>>;

const hash = (...parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);

/** Indicators of hand-made documents that have other names, and those where less is better; any other name is one of its own. */
const SAME: Readonly<Record<string, string>> = { GDP: '地区生产总值', 生产总值: '地区生产总值' };
const LOWER = ['戊', '能耗'];

export function indicatorIn(written: string): ExtractedIndicator {
  const name = SAME[written] ?? written;
  const aliases = Object.keys(SAME)
    .filter((alias) => SAME[alias] === name)
    .sort();
  return {
    id: `i-${hash(name)}`,
    name,
    aliases,
    unit: name === '地区生产总值' ? '亿元' : null,
    lowerIsBetter: LOWER.includes(name),
    isVague: name === '项目',
  };
}

export function entityId(world: World, key: string): string {
  const entity = world[key];
  if (!entity) throw new Error(`the world has no ${key}`);
  return `e-${hash(entity.type, entity.name, entity.code ?? null)}`;
}

/** A graph document from sentences and what they say, with mentions wherever a name or alias of the world stands. */
export function handDocument(world: World, hand: HandDocument): GraphDocument {
  const raw = `${hand.sentences.join('\n')}\n`;
  const id = hash(raw);
  const passages = passagesOf(id, hand.sentences);
  const evidence = (sentence: number) => ({ start: at(passages, sentence).start, end: at(passages, sentence).end });
  const figures = hand.figures.map((figure): ExtractedFigure => {
    const { of, in: sentence, ...stated } = figure;
    const full = { measure: 'level', comparator: '=', nature: null, year: null, years: 1, upper: null, ...stated } as const;
    return {
      id: `f-${hash(id, figure)}`,
      indicatorId: indicatorIn(figure.indicator).id,
      ...full,
      scope: entityId(world, of),
      confidence: 0.9,
      rule: 'test/figure',
      evidence: evidence(sentence),
    };
  });
  const claims = hand.claims.map(([subject, predicate, object, sentence, more]): ExtractedClaim => {
    const parties = { subject: entityId(world, subject), object: entityId(world, object) };
    const told = { attributes: {}, basis: 'stated' as const, confidence: 0.9, ...more };
    return {
      id: `c-${hash(id, subject, predicate, object, sentence)}`,
      predicate,
      ...parties,
      ...told,
      rule: 'test/claim',
      evidence: evidence(sentence),
    };
  });
  const needed = new Set([...hand.claims.flatMap(([subject, , object]) => [subject, object]), ...hand.figures.map(({ of }) => of)]);
  const entities = Object.keys(world)
    .map((key) => entityIn(world, key, raw))
    .filter((entity, index) => entity.mentions.length > 0 || needed.has(Object.keys(world)[index] ?? ''));
  const document = { ...hand.facts, id, name: hand.name, uri: `samples/${hand.name}.txt`, hash: id };
  const indicators = [...new Map(figures.map(({ indicator }) => [indicatorIn(indicator).id, indicatorIn(indicator)])).values()];
  return { extraction: { document, entities, indicators, figures, claims, diagnostics: [] }, raw, fingerprint: id, passages };
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
}

function passagesOf(document: string, sentences: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  let headings: readonly string[] = [];
  for (const [ordinal, sentence] of sentences.entries()) {
    const isHeading = sentence.startsWith('#');
    if (isHeading) headings = [sentence.slice(1)];
    const text = isHeading ? sentence.slice(1) : sentence;
    passages.push({
      id: `p-${hash(document, ordinal)}`,
      ordinal,
      start,
      end: start + sentence.length,
      text,
      isHeading,
      headings: isHeading ? [] : headings,
      tense: null,
    });
    start += sentence.length + 1;
  }
  return passages;
}

function entityIn(world: World, key: string, raw: string): ExtractedEntity {
  const { type, name, aliases = [], code } = at([world[key]], 0) as HandEntity;
  const spellings = [name, ...aliases].sort((a, b) => b.length - a.length);
  const mentions = [...raw.matchAll(new RegExp(spellings.join('|'), 'gu'))].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
  return { id: entityId(world, key), type, name, aliases, ...(code && { code }), mentions };
}
