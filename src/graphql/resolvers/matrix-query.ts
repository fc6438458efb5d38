import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { claimsById } from '../../questions/by-id.js';
import { linkageMatrix } from '../../questions/strategies/linkage-matrix.js';
import { strategyNamings } from '../../questions/strategies/strategy-namings.js';
import { matrixCellView } from '../answer-views.js';
import { ClaimSourceFields, ofIndustry } from '../args.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { Claim } from '../types/claim.js';
import { LinkageMatrix, MatrixCell } from '../types/linkage-matrix.js';
import { claimView, entityView } from '../views.js';

@ArgsType()
class MatrixArgs extends ofIndustry(ClaimSourceFields) {
  @Field(() => [String], {
    nullable: true,
    description: both('战略（名称或编号）；不给则取断言最多者', 'Strategies by name or id; without any, those with most claims'),
  })
  strategies?: string[] | null;

  @Field(() => Int, { defaultValue: 20, description: both('最多多少个战略（1 至 200）', 'How many strategies at most, 1 to 200') })
  first!: number;
}

/** A row of some twenty places for each strategy. */
const matrixCost = ({ args, childComplexity }: { args: { first?: number }; childComplexity: number }) =>
  1 + (args.first ?? 20) * 20 * childComplexity;

@Resolver(() => MatrixCell)
export class MatrixQuery {
  @Query(() => LinkageMatrix, {
    description: both('战略与地方的矩阵，空格在内', 'Strategies by places, the empty cells too'),
    complexity: matrixCost,
  })
  async linkageMatrix(@Args(() => MatrixArgs) args: MatrixArgs, @Ctx() { reader }: Context) {
    const { strategies, places, cells, omitted } = await linkageMatrix(reader, args);
    return { strategies: strategies.map(entityView), places, cells: cells.map((cell) => matrixCellView(cell, args)), omitted };
  }

  @FieldResolver(() => Int, { nullable: true })
  async namedIn(@Root() { strategyId, place, source }: ReturnType<typeof matrixCellView>, @Ctx() context: Context) {
    const { year, yearFrom, yearTo, docTypes } = source;
    const filter = { year, yearFrom, yearTo, docTypes };
    const found = await context.load('named', filter, `${strategyId} ${place}`, (reader, keys) => strategyNamings(reader, keys, filter));
    return found ?? null;
  }

  @FieldResolver(() => Claim, { nullable: true })
  async strongest(@Root() { claimId }: ReturnType<typeof matrixCellView>, @Ctx() context: Context) {
    const fact = claimId === null ? null : await context.load('claim', null, claimId, claimsById);
    return fact ? claimView(fact) : null;
  }
}
