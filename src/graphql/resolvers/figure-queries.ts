import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { FigureStatus, Measure } from '../../model/vocabulary.js';
import { countIndicators, indicatorList } from '../../questions/figures/indicator-list.js';
import { promises, type ScoreCard as ScoreCardFacts } from '../../questions/figures/promises.js';
import { targetDiff } from '../../questions/figures/target-diff.js';
import { countLedger, targetLedger } from '../../questions/figures/target-ledger.js';
import { scoreCardView, targetDiffView, wordedView } from '../answer-views.js';
import { FigureSourceFields, ofIndustry, PageArgs, pageCost, paged } from '../args.js';
import { figureParts, promiseParts } from '../asked-properties.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { FigureStatusEnum, MeasureEnum } from '../enums.js';
import { totalOf } from '../look-ahead.js';
import { connection } from '../types/connection.js';
import { FigureConnection } from '../types/connections.js';
import { ScoreCard, TargetDiff, WordedPromise } from '../types/figure-answers.js';
import { IndicatorConnection } from '../types/indicator.js';
import { figureView, indicatorView, mapPage } from '../views.js';

const byAnyName = both('指标（任一名称）', 'An indicator by any of its names');

@ArgsType()
class LedgerArgs extends ofIndustry(paged(FigureSourceFields)) {
  @Field(() => String, { nullable: true, description: byAnyName })
  indicator?: string | null;

  @Field(() => String, {
    nullable: true,
    description: both('所属的地方、产业或项目（名称或编号）', 'What the figures are of, by name or id'),
  })
  of?: string | null;

  @Field(() => FigureStatusEnum, { nullable: true, description: both('目标或结果', 'Promised or reached') })
  status?: FigureStatus | null;

  @Field(() => MeasureEnum, { nullable: true, description: both('计量方式', 'What they measure') })
  measure?: Measure | null;

  @Field(() => Int, { nullable: true, description: both('所指年份', 'The year the figures are for') })
  figureYear?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: both('数值跨几年（1：仅一年或时点）', 'Over how many years they are: 1 for one year or a point in time'),
  })
  years?: number | null;
}

@ArgsType()
class DiffArgs extends ofIndustry(FigureSourceFields) {
  @Field(() => String, { nullable: true, description: both('先前文献的编号', 'Id of the earlier document') })
  fromDocument?: string | null;

  @Field(() => String, { nullable: true, description: both('之后文献的编号', 'Id of the later document') })
  toDocument?: string | null;

  @Field(() => Int, { nullable: true, description: both('先前年份（与地方同用）', 'The earlier year, with a place') })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: both('之后年份（与地方同用）', 'The later year, with a place') })
  toYear?: number | null;

  @Field(() => String, { nullable: true, description: byAnyName })
  indicator?: string | null;

  @Field(() => FigureStatusEnum, { defaultValue: 'target', description: both('目标或结果', 'Targets or results') })
  status!: FigureStatus;
}

@ArgsType()
class PromisesArgs extends ofIndustry(FigureSourceFields) {
  @Field(() => Int, { description: both('目标所指年份', 'The year the targets are for') })
  declare year: number;

  @Field(() => String, { nullable: true, description: byAnyName })
  indicator?: string | null;
}

/** An answer of as many rows as a report has figures. */
const reportCost = ({ childComplexity }: { childComplexity: number }) => 1 + 20 * childComplexity;

@Resolver()
export class FigureQueries {
  @Query(() => FigureConnection, {
    description: both('指标台账：每个数值一行，可跨文献比较', 'Every figure as a row, comparable across documents'),
    complexity: pageCost,
  })
  async targetLedger(@Args(() => LedgerArgs) args: LedgerArgs, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    const total = totalOf(info, () => countLedger(reader, args));
    const page = await targetLedger(reader, args, args, figureParts(info, ['edges', 'node']));
    return connection(mapPage(page, figureView), args.after, total);
  }

  @Query(() => TargetDiff, {
    description: both('目标变化：同一指标在两份文献或两年之间', 'What became of each figure between two documents or years'),
    complexity: reportCost,
  })
  async targetDiff(@Args(() => DiffArgs) args: DiffArgs, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return targetDiffView(await targetDiff(reader, args, figureParts(info, ['changes', 'before'], ['changes', 'after'])));
  }

  @Query(() => [ScoreCard], {
    description: both('目标兑现：当年目标与次年结果，一地一张', 'Targets of a year beside the results of the next, a card for each place'),
    complexity: reportCost,
  })
  async promises(@Args(() => PromisesArgs) args: PromisesArgs, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return (await promises(reader, args, promiseParts(info))).map(scoreCardView);
  }

  @Query(() => IndicatorConnection, {
    description: both('指标及其各种名称，数值多者在前', 'Indicators with their names, by most figures first'),
    complexity: pageCost,
  })
  async indicators(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('nameContains', () => String, { nullable: true, description: both('名称包含', 'Part of a name') }) nameContains:
      | string
      | undefined,
    @Ctx() { reader }: Context,
  ) {
    const page = await indicatorList(reader, nameContains, args);
    return connection(mapPage(page, indicatorView), args.after, () => countIndicators(reader, nameContains));
  }
}

/** Aims without a number are looked for when they are asked for. */
@Resolver(() => ScoreCard)
export class ScoreCardFields {
  @FieldResolver(() => [WordedPromise], {
    description: both('没有数字的目标（如“与经济增长同步”），无从比对', 'Aims without a number, which nothing can be held against'),
    complexity: reportCost,
  })
  async worded(@Root() card: Pick<ScoreCardFacts, 'worded'>) {
    return (await card.worded()).map(wordedView);
  }
}
