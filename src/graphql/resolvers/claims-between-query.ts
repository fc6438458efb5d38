import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { claimsBetween } from '../../questions/claims-between.js';
import { pageCost } from '../args.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { Claim } from '../types/claim.js';
import { claimView } from '../views.js';

@Resolver()
export class ClaimsBetweenQuery {
  @Query(() => [Claim], {
    description: both('连接两个实体的全部断言，最可信者在前', 'Every claim that joins two entities, the surest first'),
    complexity: pageCost,
  })
  async claimsBetween(
    @Arg('a', () => ID, { description: both('一个实体的编号', 'Id of one entity') }) a: string,
    @Arg('b', () => ID, { description: both('另一个实体的编号', 'Id of the other') }) b: string,
    @Arg('first', () => Int, { defaultValue: 20, description: both('最多多少条', 'How many at most') }) first: number,
    @Ctx() { reader }: Context,
  ) {
    return (await claimsBetween(reader, a, b, first)).map(claimView);
  }
}
