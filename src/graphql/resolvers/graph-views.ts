import { Args, ArgsType, Ctx, Field, Float, ID, Int, Query, Resolver } from 'type-graphql';
import type { EntityType, Predicate } from '../../model/vocabulary.js';
import { neighborhood } from '../../questions/neighborhood.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { EntityTypeEnum, PredicateEnum } from '../enums.js';
import { Neighborhood } from '../types/neighborhood.js';
import { entityView } from '../views.js';

@ArgsType()
class NeighborhoodArgs {
  @Field(() => [ID], { description: both('起点编号（1 至 20 个）', 'Ids to start from, 1 to 20') })
  ids!: string[];

  @Field(() => Int, { defaultValue: 1, description: both('几步以内（1 至 3）', 'Hops, 1 to 3') })
  depth!: number;

  @Field(() => [EntityTypeEnum], { nullable: true, description: both('只要这些类型', 'Only these types') })
  types?: EntityType[] | null;

  @Field(() => [PredicateEnum], { nullable: true, description: both('只要这些关系', 'Only these predicates') })
  predicates?: Predicate[] | null;

  @Field(() => Float, { nullable: true, description: both('最低可信度，0 至 1', 'Least confidence, 0 to 1') })
  minConfidence?: number | null;

  @Field(() => Int, {
    defaultValue: 20,
    description: both('每点最多多少邻居，强者在前（1 至 100）', 'How many neighbours of each, the strongest first, 1 to 100'),
  })
  perNode!: number;

  @Field(() => Int, { defaultValue: 200, description: both('最多多少点（1 至 5000）', 'How many nodes in all, 1 to 5000') })
  limit!: number;
}

const viewCost = ({ args, childComplexity }: { args: { limit?: number }; childComplexity: number }) =>
  1 + (args.limit ?? 200) * Math.min(childComplexity, 10);

@Resolver()
export class GraphViews {
  @Query(() => Neighborhood, {
    description: both('若干实体周围的图；截去多少会说明', 'The graph around some entities; what is cut off is said'),
    complexity: viewCost,
  })
  async neighborhood(@Args(() => NeighborhoodArgs) args: NeighborhoodArgs, @Ctx() { reader }: Context) {
    const { nodes, edges, omitted } = await neighborhood(reader, args);
    return { nodes: nodes.map((node) => ({ ...node, entity: entityView(node.entity) })), edges, omitted };
  }
}
