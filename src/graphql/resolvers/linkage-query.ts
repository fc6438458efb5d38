import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { EntityType } from '../../model/vocabulary.js';
import { type ClaimFilter, claimsOfEntities } from '../../questions/entity-claims.js';
import type { EntityRecord } from '../../questions/records.js';
import { type Linkage as LinkageAnswer, type Link as LinkFact, linkage } from '../../questions/strategies/linkage.js';
import { ClaimSourceArgs, ofIndustry, pageCost } from '../args.js';
import { claimParts } from '../asked-properties.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { EntityTypeEnum } from '../enums.js';
import { Claim } from '../types/claim.js';
import { connection } from '../types/connection.js';
import { Link, Linkage } from '../types/linkage.js';
import { claimView, entityView, mapPage } from '../views.js';

@ArgsType()
export class LinkageArgs extends ofIndustry(ClaimSourceArgs) {
  @Field(() => String, { description: both('战略、规划或称号（名称或编号）', 'A strategy, plan or title, by name or id') })
  strategy!: string;

  @Field(() => [EntityTypeEnum], { nullable: true, description: both('只要这些类型的服务者', 'Only servers of these types') })
  types?: EntityType[] | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: both('是否计入经由子战略与规划的服务者', 'Whether those count that serve through sub-strategies and plans'),
  })
  throughPlans!: boolean;
}

@Resolver(() => Linkage)
export class LinkageQuery {
  @Query(() => Linkage, {
    description: both(
      '哪些项目、园区、规划和地方服务某战略，由谁、在何处、原文如何',
      'Which projects, zones, plans and places serve a strategy, by whom, where, with the sentences',
    ),
    complexity: pageCost,
  })
  async linkage(@Args(() => LinkageArgs) args: LinkageArgs, @Ctx() { reader }: Context) {
    return linkageView(await linkage(reader, args), args);
  }
}

function linkageView(answer: LinkageAnswer, args: LinkageArgs) {
  const named = new Map([answer.strategy, ...answer.through].map((entity) => [entity.id, entity]));
  const links = mapPage(answer.links, (link) => linkView(link, named, answer.strategy.id, args));
  return {
    strategy: entityView(answer.strategy),
    through: answer.through.map(entityView),
    byType: answer.byType,
    links: connection(links, args.after, () => answer.total),
  };
}

/** A link with what its own fields read by: the filter of the question, and all that counts as the strategy. */
function linkView(link: LinkFact, named: ReadonlyMap<string, EntityRecord>, strategy: string, args: LinkageArgs) {
  const through = link.targets.filter((id) => id !== strategy).flatMap((id) => named.get(id) ?? []);
  return {
    entity: entityView(link.entity),
    through: through.map(entityView),
    isDirect: link.targets.includes(strategy),
    claimCount: link.claims,
    documentCount: link.documents,
    confidence: link.confidence,
    source: args,
    targets: [...named.keys()],
  };
}

const firstClaims = { defaultValue: 3, description: both('最多多少条', 'How many at most') };

@Resolver(() => Link)
export class LinkFields {
  @FieldResolver(() => [Claim], { complexity: pageCost })
  claims(
    @Root() link: LinkView,
    @Arg('first', () => Int, firstClaims) first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return claimsOf(context, info, link, { predicates: ['SERVES', 'PART_OF'], direction: 'OUT', objects: link.targets }, first);
  }

  @FieldResolver(() => [Claim], { complexity: pageCost })
  actors(
    @Root() link: LinkView,
    @Arg('first', () => Int, firstClaims) first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return claimsOf(context, info, link, { predicates: ['BUILDS', 'UNDERTAKES', 'IMPLEMENTS'], direction: 'IN' }, first);
  }

  @FieldResolver(() => [Claim], { complexity: pageCost })
  locations(
    @Root() link: LinkView,
    @Arg('first', () => Int, firstClaims) first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return claimsOf(context, info, link, { predicates: ['LOCATED_IN'], direction: 'OUT' }, first);
  }
}

type LinkView = ReturnType<typeof linkView>;
type Side = Pick<ClaimFilter, 'predicates' | 'direction' | 'objects'>;

async function claimsOf(context: Context, info: GraphQLResolveInfo, link: LinkView, side: Side, first: number) {
  // What serves is in the industry; those who build it and where it is need not be.
  const { industry: _, ...source } = link.source;
  const filter = { ...source, ...side };
  const parts = claimParts(info);
  const page = await context.load('link', { filter, first, parts }, link.entity.id, (reader, ids) =>
    claimsOfEntities(reader, ids, filter, { first }, parts),
  );
  return (page?.items ?? []).map(({ node }) => claimView(node));
}
