import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import type { EntityType, Predicate } from '../../model/vocabulary.js';
import { neighborhood } from '../../questions/links/neighborhood.js';
import { ClaimSourceFields } from '../args.js';
import { entityProperties } from '../asked-properties.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { EntityTypeEnum, PredicateEnum } from '../enums.js';
import { Neighborhood } from '../types/neighborhood.js';
import { entityView } from '../views.js';

@InputType({ description: both('要展开的一点', 'An entity to expand') })
class NeighborhoodExpansion {
  @Field(() => ID, { description: both('编号', 'Its id') })
  id!: string;

  @Field(() => Int, {
    description: both('要多少邻居，强者在前（0 至 5000）', 'How many of its neighbours, the strongest first, 0 to 5000'),
  })
  perNode!: number;
}

@ArgsType()
class NeighborhoodArgs extends ClaimSourceFields {
  @Field(() => [ID], { description: both('起点编号（1 至 50 个）', 'Ids to start from, 1 to 50') })
  ids!: string[];

  @Field(() => Int, { defaultValue: 1, description: both('几步以内（1 至 3）', 'Hops, 1 to 3') })
  depth!: number;

  @Field(() => [EntityTypeEnum], { nullable: true, description: both('只要这些类型', 'Only these types') })
  types?: EntityType[] | null;

  @Field(() => [PredicateEnum], { nullable: true, description: both('只要这些关系', 'Only these predicates') })
  predicates?: Predicate[] | null;

  @Field(() => Int, {
    defaultValue: 20,
    description: both('每点最多多少邻居，强者在前（1 至 5000）', 'How many neighbours of each, the strongest first, 1 to 5000'),
  })
  perNode!: number;

  @Field(() => [NeighborhoodExpansion], {
    nullable: true,
    description: both(
      '另行指定邻居数的点，不论在图中何处；0 为不展开（至多 200 个）',
      'Entities of which other numbers of neighbours are wanted, wherever they stand; 0 for none (200 at most)',
    ),
  })
  expand?: NeighborhoodExpansion[] | null;

  @Field(() => Int, { defaultValue: 200, description: both('最多多少点（1 至 5000）', 'How many nodes in all, 1 to 5000') })
  limit!: number;
}

const viewCost = ({ args, childComplexity }: { args: { limit?: number }; childComplexity: number }) =>
  1 + (args.limit ?? 200) * Math.min(childComplexity, 9);

@Resolver()
export class GraphViews {
  @Query(() => Neighborhood, {
    description: both('若干实体周围的图；截去多少会说明', 'The graph around some entities; what is cut off is said'),
    complexity: viewCost,
  })
  async neighborhood(@Args(() => NeighborhoodArgs) args: NeighborhoodArgs, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    const { nodes, edges, omitted } = await neighborhood(reader, args, entityProperties(info, 'nodes', 'entity'));
    return { nodes: nodes.map((node) => ({ ...node, entity: entityView(node.entity) })), edges, omitted };
  }
}
