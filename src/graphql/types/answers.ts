import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { EntityType, Predicate } from '../../model/vocabulary.js';
import { both } from '../descriptions.js';
import { EntityTypeEnum, PredicateEnum } from '../enums.js';
import { Entity } from './entity.js';
import { Passage } from './passage.js';

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

@ObjectType({ description: both('命中文字的起止', 'Where the phrase stands in the shown text'), simpleResolvers: true })
export class Highlight {
  @Field(() => Int, { description: both('起点', 'Start') })
  start!: number;

  @Field(() => Int, { description: both('终点', 'End, exclusive') })
  end!: number;
}

@ObjectType({ description: both('检索结果', 'A hit of a search'), simpleResolvers: true })
export class SearchHit {
  @Field(() => ID, { description: both('命中对象的编号', 'Id of what was hit') })
  id!: string;

  @Field(() => Entity, { nullable: true, description: both('命中的实体', 'The entity, where its name was hit') })
  entity!: Entity | null;

  @Field(() => Passage, { nullable: true, description: both('命中的句子', 'The sentence, where a text was hit') })
  passage!: Passage | null;

  @Field(() => Float, { description: both('相关度，只在本次同类结果内可比', 'Rank within this answer and kind only') })
  score!: number;

  @Field(() => String, { description: both('命中的名称、别名或句子', 'The name, alias or sentence that holds the phrase') })
  text!: string;

  @Field(() => [Highlight], { description: both('在命中文字中的位置', 'Where in that text it stands') })
  highlights!: Highlight[];
}
