import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { SourceFilter } from '../../questions/source-filter.js';
import { claimsOfServices, type Service as ServiceFact, strategiesServed } from '../../questions/strategies/strategies-served.js';
import { ClaimSourceFields, pageCost } from '../args.js';
import { claimParts } from '../asked-properties.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { Claim } from '../types/claim.js';
import { Service, StrategiesServed } from '../types/linkage.js';
import { claimView, entityView } from '../views.js';

@ArgsType()
class ServedArgs extends ClaimSourceFields {
  @Field(() => String, { description: both('名称或编号', 'Its name or id') })
  by!: string;
}

@Resolver(() => Service)
export class StrategiesServedQuery {
  @Query(() => StrategiesServed, {
    description: both('某项目、园区、规划或地方服务哪些战略', 'Which strategies a project, zone, plan or place serves'),
    complexity: pageCost,
  })
  async strategiesServed(@Args(() => ServedArgs) args: ServedArgs, @Ctx() { reader }: Context) {
    const { by, services } = await strategiesServed(reader, args);
    const { by: _, ...source } = args;
    return { by: entityView(by), services: services.map((service) => serviceView(by.id, service, source)) };
  }

  @FieldResolver(() => [Claim], { complexity: pageCost })
  async claims(
    @Root() { by, target, source }: ReturnType<typeof serviceView>,
    @Arg('first', () => Int, { defaultValue: 3, description: both('最多多少条', 'How many at most') }) first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parts = claimParts(info);
    const found = await context.load('service', { by, source, first, parts }, target, (reader, targets) =>
      claimsOfServices(reader, by, targets, { ...source, first }, parts),
    );
    return (found ?? []).map(claimView);
  }
}

/** The first step is to the nearest entity between, or to the strategy itself. */
function serviceView(by: string, { strategy, through }: ServiceFact, source: SourceFilter) {
  return { by, source, target: (through[0] ?? strategy).id, strategy: entityView(strategy), through: through.map(entityView) };
}
