import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import type { Predicate } from '../../model/vocabulary.js';
import { claimsBetween } from '../../questions/links/claims-between.js';
import { ClaimSourceFields, pageCost } from '../args.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { PredicateEnum } from '../enums.js';
import { Claim } from '../types/claim.js';
import { claimView } from '../views.js';

@ArgsType()
class ClaimsBetweenArgs extends ClaimSourceFields {
  @Field(() => ID, { description: both('一个实体的编号', 'Id of one entity') })
  a!: string;

  @Field(() => ID, { description: both('另一个实体的编号', 'Id of the other') })
  b!: string;

  @Field(() => [PredicateEnum], { nullable: true, description: both('只要这些关系', 'Only these predicates') })
  predicates?: Predicate[] | null;

  @Field(() => Int, { defaultValue: 20, description: both('最多多少条', 'How many at most') })
  first!: number;
}

@Resolver()
export class ClaimsBetweenQuery {
  @Query(() => [Claim], {
    description: both('连接两个实体的断言，最可信者在前', 'Claims that join two entities, the surest first'),
    complexity: pageCost,
  })
  async claimsBetween(@Args(() => ClaimsBetweenArgs) { a, b, first, ...filter }: ClaimsBetweenArgs, @Ctx() { reader }: Context) {
    return (await claimsBetween(reader, a, b, filter, first)).map(claimView);
  }
}
