import { Field, Float, ObjectType } from 'type-graphql';
import type { Basis, Predicate } from '../../model/vocabulary.js';
import { both } from '../descriptions.js';
import { BasisEnum, PredicateEnum } from '../enums.js';
import { Node } from './node.js';

@ObjectType({ description: both('断言的属性', 'An attribute of a claim'), simpleResolvers: true })
export class Attribute {
  @Field(() => String, { description: both('属性名', 'Its name in the schema') })
  name!: string;

  @Field(() => String, { description: both('值', 'Its value') })
  value!: string;
}

@ObjectType({
  implements: Node,
  description: both('文献对两个实体的一句断言', 'What a document says of two entities'),
  simpleResolvers: true,
})
export class Claim extends Node {
  @Field(() => PredicateEnum, { description: both('关系', 'What it says') })
  predicate!: Predicate;

  @Field(() => BasisEnum, { description: both('依据', 'What it rests on') })
  basis!: Basis;

  @Field(() => Float, { description: both('可信度，0 至 1', 'Confidence, 0 to 1') })
  confidence!: number;

  @Field(() => String, { description: both('抽取规则', 'The rule that read it') })
  rule!: string;

  @Field(() => [Attribute], { description: both('属性：职务、阶段等', 'Attributes the schema declares: title, stage and others') })
  attributes!: Attribute[];
}
