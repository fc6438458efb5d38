import { Field, Float, Int, ObjectType } from 'type-graphql';
import { both } from '../descriptions.js';
import { TypeCount } from './answers.js';
import { Claim } from './claim.js';
import { connectionOf } from './connection.js';
import { Entity } from './entity.js';

@ObjectType({
  description: both('服务某战略的一个项目、园区、规划或地方', 'A project, zone, plan or place that serves a strategy'),
  simpleResolvers: true,
})
export class Link {
  @Field(() => Entity, { description: both('服务者', 'Who or what serves') })
  entity!: Entity;

  @Field(() => [Entity], {
    description: both(
      '经由的子战略或规划；直接服务则为空',
      'Sub-strategies and plans it serves through; empty where it serves the strategy itself',
    ),
  })
  through!: Entity[];

  @Field(() => Boolean, { description: both('是否直接服务', 'Whether it serves the strategy itself') })
  isDirect!: boolean;

  @Field(() => Int, { description: both('断言条数', 'How many claims say so') })
  claimCount!: number;

  @Field(() => Int, { description: both('文献份数', 'How many documents say so') })
  documentCount!: number;

  @Field(() => Float, { description: both('最高可信度', 'Confidence of the surest claim') })
  confidence!: number;

  @Field(() => [Claim], {
    description: both('说它服务该战略的断言及原文，最可信者在前', 'Claims that say it serves, with their sentences, the surest first'),
  })
  claims!: Claim[];

  @Field(() => [Claim], { description: both('由谁建设、承担或实施', 'Claims that say who builds, undertakes or implements it') })
  actors!: Claim[];

  @Field(() => [Claim], { description: both('位于何处', 'Claims that say where it is') })
  locations!: Claim[];
}

@ObjectType({ description: both('某事物所服务的一项战略', 'A strategy that something serves'), simpleResolvers: true })
export class Service {
  @Field(() => Entity, { description: both('战略', 'The strategy') })
  strategy!: Entity;

  @Field(() => [Entity], {
    description: both('经由的规划与子战略；直接服务则为空', 'Plans and sub-strategies between; none where it serves the strategy itself'),
  })
  through!: Entity[];

  @Field(() => [Claim], { description: both('第一步的断言及原文', 'Claims of the first step, with their sentences') })
  claims!: Claim[];
}

@ObjectType({ description: both('某事物服务哪些战略', 'Which strategies something serves'), simpleResolvers: true })
export class StrategiesServed {
  @Field(() => Entity, { description: both('所问的事物', 'What was asked about') })
  by!: Entity;

  @Field(() => [Service], { description: both('各项战略，近者在前', 'The strategies, nearest first') })
  services!: Service[];
}

export const LinkConnection = connectionOf('Link', () => Link);

@ObjectType({ description: both('谁服务某战略', 'Who and what serves a strategy'), simpleResolvers: true })
export class Linkage {
  @Field(() => Entity, { description: both('所问的战略', 'The strategy asked about') })
  strategy!: Entity;

  @Field(() => [Entity], {
    description: both('他者经由而服务它的子战略、规划与称号', 'Sub-strategies, plans and titles through which others serve it'),
  })
  through!: Entity[];

  @Field(() => [TypeCount], { description: both('各类型数量', 'How many serve it, by type') })
  byType!: TypeCount[];

  @Field(() => LinkConnection, { description: both('服务者，文献多者在前', 'Who and what serves, by most documents first') })
  links!: InstanceType<typeof LinkConnection>;
}
