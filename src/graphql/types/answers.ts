import { Field, Int, ObjectType } from 'type-graphql';
import type { EntityType, Predicate } from '../../model/vocabulary.js';
import { both } from '../descriptions.js';
import { EntityTypeEnum, PredicateEnum } from '../enums.js';

@ObjectType({ description: both('某类型的数量', 'How many there are of a type'), simpleResolvers: true })
export class TypeCount {
  @Field(() => EntityTypeEnum, { description: both('类型', 'The type') })
  type!: EntityType;

  @Field(() => Int, { description: both('数量', 'How many') })
  count!: number;
}

@ObjectType({ description: both('某关系的数量', 'How many claims there are of a predicate'), simpleResolvers: true })
export class PredicateCount {
  @Field(() => PredicateEnum, { description: both('关系', 'The predicate') })
  predicate!: Predicate;

  @Field(() => Int, { description: both('数量', 'How many') })
  count!: number;
}

@ObjectType({ description: both('图谱概况', 'How much the graph holds'), simpleResolvers: true })
export class Stats {
  @Field(() => Int, { description: both('文献数', 'Documents') })
  documents!: number;

  @Field(() => Int, { description: both('句子数', 'Sentences') })
  passages!: number;

  @Field(() => Int, { description: both('实体数', 'Entities') })
  entities!: number;

  @Field(() => Int, { description: both('指标数值数', 'Figures') })
  figures!: number;

  @Field(() => Int, { description: both('断言数', 'Claims') })
  claims!: number;

  @Field(() => [TypeCount], { description: both('各类型实体数', 'Entities by type') })
  entitiesByType!: TypeCount[];

  @Field(() => [PredicateCount], { description: both('各关系断言数', 'Claims by predicate') })
  claimsByPredicate!: PredicateCount[];
}
