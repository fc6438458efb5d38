import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { EntityType } from '../../model/vocabulary.js';
import { type CascadeView, cascade } from '../../questions/strategies/cascade.js';
import type { CascadeRow, Uptake as UptakeFact } from '../../questions/strategies/cascade-rows.js';
import { wordingsOf } from '../../questions/texts/wording-of.js';
import { pageCost, SourceArgs } from '../args.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { CascadeViewEnum, EntityTypeEnum } from '../enums.js';
import { Cascade, Uptake } from '../types/cascade.js';
import { connection } from '../types/connection.js';
import { Evidence } from '../types/evidence.js';
import { entityView, evidenceView, mapPage } from '../views.js';

@ArgsType()
class CascadeArgs extends SourceArgs {
  @Field(() => String, { description: both('上级地方（名称或编号）', 'The upper level, by name or id') })
  upper!: string;

  @Field(() => [EntityTypeEnum], {
    nullable: true,
    description: both('只要这些类型（默认规划、战略、称号）', 'Only these types; plans, strategies and titles where none is given'),
  })
  types?: EntityType[] | null;

  @Field(() => ID, { nullable: true, description: both('只要这一项（编号）', 'Only this one thing, by its id') })
  entity?: string | null;

  @Field(() => CascadeViewEnum, { defaultValue: 'set-out', description: both('视角', 'Which part') })
  view!: CascadeView;
}

@Resolver(() => Uptake)
export class CascadeQuery {
  @Query(() => Cascade, {
    description: both(
      '上级部署与下级承接，措辞并列',
      'What an upper level sets out against what those below take up, wording side by side',
    ),
    complexity: pageCost,
  })
  async cascade(@Args(() => CascadeArgs) args: CascadeArgs, @Ctx() { reader }: Context) {
    const { upper, below, rows, total, isSearched } = await cascade(reader, args);
    return { upper: entityView(upper), below, isSearched, rows: connection(mapPage(rows, rowView), args.after, () => total) };
  }

  @FieldResolver(() => [Evidence], { complexity: pageCost })
  async wording(
    @Root() { entityId, spokenAs }: UptakeFact,
    @Arg('first', () => Int, { defaultValue: 1, description: both('最多多少句', 'How many sentences at most') }) first: number,
    @Ctx() context: Context,
  ) {
    const found = await Promise.all(
      spokenAs.map((name) => context.load('wording', first, `${entityId} ${name}`, (reader, keys) => wordingsOf(reader, keys, { first }))),
    );
    const earliest = found.flatMap((own) => own ?? []).slice(0, first);
    return earliest.map(({ passage, documentId }) => evidenceView({ passage, documentId, start: passage.start, end: passage.end }));
  }
}

function rowView({ entity, alike, ...row }: CascadeRow) {
  return { ...row, entity: entityView(entity), alike: alike.map(entityView) };
}
