import type { Entity } from '../../model/entity.js';
import type { Span } from '../../model/span.js';
import { contains } from '../../model/span.js';
import type { EntityContext } from '../context.js';
import { clauseAround } from './clause.js';
import { type Lead, leadsOf } from './lead.js';
import { joinsList } from './list.js';
import type { Spot, SpotList } from './spot.js';

/** An extraction context with the structure that relations are read from. */
export interface RelationFrame extends EntityContext {
  /** In text order, one for each mention. */
  readonly spots: readonly Spot[];
  /** The spots of each sentence, by the sentence's index. */
  readonly bySentence: readonly (readonly Spot[])[];
  /** What stands above the sentence: its section's headings and the opening sentences it elaborates. */
  leads(sentence: number): readonly Lead[];
  /** Where the entity is first named; null where it is only implied. */
  firstSpot(entity: Entity): Spot | null;
}

/** Lays the mentions of a context into sentences, clauses and lists; linear in text and mentions. */
export function frameOf(context: EntityContext): RelationFrame {
  const bySentence: Spot[][] = context.reading.sentences.map(() => []);
  const spots = placeSpots(context, bySentence);
  const frame = { ...context, spots, bySentence };
  const first = new Map<Entity, Spot>();
  for (const spot of spots) if (!first.has(spot.mention.entity)) first.set(spot.mention.entity, spot);
  return {
    ...frame,
    named: (type, name) => context.named(type, name),
    byId: (id) => context.byId(id),
    leads: leadsOf(frame),
    firstSpot: (entity) => first.get(entity) ?? null,
  };
}

function placeSpots(context: EntityContext, bySentence: Spot[][]): Spot[] {
  const { sentences, text } = context.reading;
  const spots: Spot[] = [];
  let sentence = 0;
  let outer: Spot | null = null;
  for (const mention of context.mentions) {
    while (sentence < sentences.length - 1 && mention.start >= (sentences[sentence]?.end ?? 0)) sentence++;
    const within: Spot | null = outer && contains(outer.mention, mention) ? outer : null;
    const last = outer && outer.sentence === sentence ? outer.list : null;
    const list = within ? within.list : last && joinsList(text, last.end, mention.start) ? last : newList(mention);
    const spot: Spot = { index: spots.length, mention, sentence, list, within };
    if (!within) {
      list.spots.push(spot);
      list.end = mention.end;
      outer = spot;
    }
    spots.push(spot);
    bySentence[sentence]?.push(spot);
  }
  for (const spot of spots) {
    const around = sentences[spot.sentence];
    if (around && spot.list.spots[0] === spot) spot.list.clause = clauseAround(text, spot.list, around);
  }
  return spots;
}

function newList(mention: Span): SpotList {
  return { spots: [], start: mention.start, end: mention.end, clause: mention };
}
