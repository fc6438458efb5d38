import { Field, ObjectType } from 'type-graphql';
import type { Predicate } from '../../model/vocabulary.js';
import { both } from '../descriptions.js';
import { PredicateEnum } from '../enums.js';
import { Claim } from './claim.js';
import { Entity } from './entity.js';

@ObjectType({ description: both('路径的一步', 'A step of a path'), simpleResolvers: true })
export class Hop {
  @Field(() => PredicateEnum, { description: both('关系', 'What is said') })
  predicate!: Predicate;

  @Field(() => Entity, { description: both('主语', 'Of what it is said') })
  subject!: Entity;

  @Field(() => Entity, { description: both('宾语', 'What it is said to') })
  object!: Entity;

  @Field(() => [Claim], { description: both('断言及原文，最可信者在前', 'The claims that say it, with their sentences, the surest first') })
  claims!: Claim[];
}

@ObjectType({ description: both('两个实体之间的一条最短路径', 'One shortest chain of facts between two entities'), simpleResolvers: true })
export class LinkPath {
  @Field(() => [Entity], { description: both('途经的实体，含两端', 'The entities it goes through, both ends included') })
  entities!: Entity[];

  @Field(() => [Hop], { description: both('各步', 'Its steps') })
  hops!: Hop[];
}

@ObjectType({ description: both('两个实体如何相连', 'How two entities hang together'), simpleResolvers: true })
export class ExplainedLink {
  @Field(() => Entity, { description: both('起点', 'Where the paths begin') })
  from!: Entity;

  @Field(() => Entity, { description: both('终点', 'Where they end') })
  to!: Entity;

  @Field(() => [LinkPath], {
    description: both('全部最短路径；不相连则为空', 'Paths of the smallest length; none where the two do not hang together'),
  })
  paths!: LinkPath[];
}
