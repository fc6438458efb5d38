import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { countClaims, countFigures, listClaims, listFigures } from '../../questions/facts.js';
import { ClaimListArgs, FigureListArgs, pageCost } from '../args.js';
import { claimParts } from '../asked-properties.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { totalOf } from '../look-ahead.js';
import { connection } from '../types/connection.js';
import { ClaimConnection, FigureConnection } from '../types/connections.js';
import { claimView, figureView, mapPage } from '../views.js';

@Resolver()
export class FactLists {
  @Query(() => ClaimConnection, { description: both('断言，最可信者在前', 'Claims, the surest first'), complexity: pageCost })
  async claims(@Args(() => ClaimListArgs) args: ClaimListArgs, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    const total = totalOf(info, () => countClaims(reader, args));
    const page = await listClaims(reader, args, args, claimParts(info, 'edges', 'node'));
    return connection(mapPage(page, claimView), args.after, total);
  }

  @Query(() => FigureConnection, { description: both('指标数值，按指标', 'Figures by indicator'), complexity: pageCost })
  async figures(@Args(() => FigureListArgs) args: FigureListArgs, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    const total = totalOf(info, () => countFigures(reader, args));
    const page = await listFigures(reader, args, args);
    return connection(mapPage(page, figureView), args.after, total);
  }
}
