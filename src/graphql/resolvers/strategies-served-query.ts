import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { claimsOfEntities } from '../../questions/entity-claims.js';
import { type Service as ServiceFact, strategiesServed } from '../../questions/strategies-served.js';
import { pageCost } from '../args.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { Claim } from '../types/claim.js';
import { Service, StrategiesServed } from '../types/linkage.js';
import { claimView, entityView } from '../views.js';

@Resolver(() => Service)
export class StrategiesServedQuery {
  @Query(() => StrategiesServed, {
    description: both('某项目、园区、规划或地方服务哪些战略', 'Which strategies a project, zone, plan or place serves'),
    complexity: pageCost,
  })
  async strategiesServed(
    @Arg('by', () => String, { description: both('名称或编号', 'Its name or id') }) by: string,
    @Ctx() { reader }: Context,
  ) {
    const answer = await strategiesServed(reader, by);
    return { by: entityView(answer.by), services: answer.services.map((service) => serviceView(answer.by.id, service)) };
  }

  @FieldResolver(() => [Claim], { complexity: pageCost })
  async claims(
    @Root() { by, target }: ReturnType<typeof serviceView>,
    @Arg('first', () => Int, { defaultValue: 3, description: both('最多多少条', 'How many at most') }) first: number,
    @Ctx() context: Context,
  ) {
    const found = await context.load('service', { by, first }, target, (reader, targets) => claimsOfSteps(reader, by, targets, first));
    return (found ?? []).map(claimView);
  }
}

/** The first step is to the nearest entity between, or to the strategy itself. */
function serviceView(by: string, { strategy, through }: ServiceFact) {
  return { by, target: (through[0] ?? strategy).id, strategy: entityView(strategy), through: through.map(entityView) };
}

type Reader = Parameters<typeof claimsOfEntities>[0];

/** Claims of one entity that it serves or is part of others, for many others in one read. */
async function claimsOfSteps(reader: Reader, by: string, targets: readonly string[], first: number) {
  const filter = { predicates: ['SERVES', 'PART_OF'], direction: 'IN', subjects: [by] } as const;
  const pages = await claimsOfEntities(reader, targets, filter, { first });
  return new Map([...pages].map(([id, { items }]) => [id, items.map(({ node }) => node)]));
}
