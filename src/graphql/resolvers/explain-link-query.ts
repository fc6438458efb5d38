import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { Predicate } from '../../model/vocabulary.js';
import { explainLink, type LinkPath as Path } from '../../questions/links/explain-link.js';
import { ClaimSourceFields, pageCost } from '../args.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { PredicateEnum } from '../enums.js';
import { ExplainedLink } from '../types/link-path.js';
import { claimView, entityView } from '../views.js';

@ArgsType()
class ExplainLinkArgs extends ClaimSourceFields {
  @Field(() => String, { description: both('一个实体（名称或编号）', 'One entity, by name or id') })
  from!: string;

  @Field(() => String, { description: both('另一个实体（名称或编号）', 'The other, by name or id') })
  to!: string;

  @Field(() => [PredicateEnum], { nullable: true, description: both('只经由这些关系', 'Only over these predicates') })
  predicates?: Predicate[] | null;

  @Field(() => Int, { defaultValue: 4, description: both('最多几步（1 至 6）', 'How many steps at most, 1 to 6') })
  maxHops!: number;

  @Field(() => Int, { defaultValue: 3, description: both('最多几条路径（1 至 20）', 'How many paths at most, 1 to 20') })
  first!: number;
}

@Resolver()
export class ExplainLinkQuery {
  @Query(() => ExplainedLink, {
    description: both(
      '两个实体如何相连：最短路径，每步有原文',
      'How two entities hang together: the shortest paths, each step with its sentences',
    ),
    complexity: pageCost,
  })
  async explainLink(@Args(() => ExplainLinkArgs) args: ExplainLinkArgs, @Ctx() { reader }: Context) {
    const { from, to, paths } = await explainLink(reader, args);
    return { from: entityView(from), to: entityView(to), paths: paths.map(pathView) };
  }
}

function pathView({ entities, hops }: Path) {
  const hopView = ({ predicate, subject, object, claims }: Path['hops'][number]) => ({
    predicate,
    subject: entityView(subject),
    object: entityView(object),
    claims: claims.map(claimView),
  });
  return { entities: entities.map(entityView), hops: hops.map(hopView) };
}
