import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Predicate } from '../../model/vocabulary.js';
import type { Direction } from '../../questions/entity-claims.js';
import { both } from '../descriptions.js';
import { DirectionEnum, PredicateEnum } from '../enums.js';
import { Claim } from './claim.js';
import { connectionOf } from './connection.js';
import { Document } from './document.js';
import { ENTITY_CLASSES, Entity } from './entity.js';
import { Evidence, Span } from './evidence.js';
import { Figure } from './figure.js';
import { Passage } from './passage.js';

@ObjectType({ description: both('提到实体的一句话', 'A sentence that names an entity'), simpleResolvers: true })
export class Mention {
  @Field(() => Evidence, { description: both('这句话', 'The sentence') })
  evidence!: Evidence;

  @Field(() => [Span], { description: both('名称在原文中的位置', 'Where in the raw text the name stands') })
  spans!: Span[];
}

@ObjectType({ description: both('文献提到的实体', 'An entity that a document names'), simpleResolvers: true })
export class NamedEntity {
  @Field(() => Entity, { description: both('实体', 'The entity') })
  entity!: Entity;

  @Field(() => [Span], { description: both('名称在原文中的各处位置', 'Where in the raw text its name stands') })
  spans!: Span[];
}

@ObjectType({ description: both('与之相连的实体', 'An entity that claims join to another'), simpleResolvers: true })
export class Neighbour {
  @Field(() => Entity, { description: both('相连的实体', 'The other entity') })
  entity!: Entity;

  @Field(() => PredicateEnum, { description: both('关系', 'What joins them') })
  predicate!: Predicate;

  @Field(() => DirectionEnum, { description: both('方向：OUT 表示所问实体为主语', 'OUT: the entity asked about is the subject') })
  direction!: Direction;

  @Field(() => Int, { description: both('断言条数', 'How many claims join them') })
  claims!: number;

  @Field(() => Float, { description: both('最高可信度', 'Confidence of the surest claim') })
  confidence!: number;
}

export const ClaimConnection = connectionOf('Claim', () => Claim);
export const DocumentConnection = connectionOf('Document', () => Document);
export const FigureConnection = connectionOf('Figure', () => Figure);
export const MentionConnection = connectionOf('Mention', () => Mention);
export const NeighbourConnection = connectionOf('Neighbour', () => Neighbour);
export const PassageConnection = connectionOf('Passage', () => Passage);

/** A connection type for each entity type, so that a list of projects is a list of Project. */
export const ENTITY_CONNECTIONS = ENTITY_CLASSES.map((entity) => ({
  ...entity,
  connection: connectionOf(entity.type, () => entity.class),
}));
