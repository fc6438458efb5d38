import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Page } from '../../questions/page.js';
import {
  claimsOfDocuments,
  countParts,
  entitiesOfDocuments,
  figuresOfDocuments,
  passagesOfDocuments,
} from '../../questions/texts/document-parts.js';
import { PageArgs, pageCost } from '../args.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { totalOf } from '../look-ahead.js';
import { connection } from '../types/connection.js';
import { ClaimConnection, FigureConnection, NamedEntity, PassageConnection } from '../types/connections.js';
import { Document } from '../types/document.js';
import { claimView, type DocumentView, entityView, figureView, mapPage, passageView } from '../views.js';

const NONE: Page<never> = { items: [], hasNextPage: false };

@Resolver(() => Document)
export class DocumentFields {
  @FieldResolver(() => String, { description: both('原文，与文件逐字相同', 'The raw text, as it stands in the file'), complexity: 50 })
  text(@Root() { id }: DocumentView, @Ctx() context: Context): Promise<string> {
    return context.rawText(id);
  }

  @FieldResolver(() => [NamedEntity], {
    description: both('提到的实体，按首次出现的次序', 'Entities it names, in the order it first does'),
    complexity: ({ childComplexity }) => 1 + 100 * childComplexity,
  })
  async entities(@Root() { id }: DocumentView, @Ctx() context: Context) {
    const found = await context.load('document entities', null, id, entitiesOfDocuments);
    return (found ?? []).map(({ entity, spans }) => ({ entity: entityView(entity), spans }));
  }

  @FieldResolver(() => PassageConnection, { description: both('各句，按次序', 'Its sentences in order'), complexity: pageCost })
  async passages(
    @Root() { id }: DocumentView,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const total = totalOf(info, () => context.count('document passages', null, id, (reader, ids) => countParts(reader, 'passages', ids)));
    const page = await context.load('document passages', args, id, (reader, ids) => passagesOfDocuments(reader, ids, args));
    return connection(
      mapPage(page ?? NONE, (passage) => passageView(passage, id)),
      args.after,
      total,
    );
  }

  @FieldResolver(() => ClaimConnection, {
    description: both('其中的断言，按原文次序', 'What it says, in text order'),
    complexity: pageCost,
  })
  async claims(
    @Root() { id }: DocumentView,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const total = totalOf(info, () => context.count('document claims', null, id, (reader, ids) => countParts(reader, 'claims', ids)));
    const page = await context.load('document claims', args, id, (reader, ids) => claimsOfDocuments(reader, ids, args));
    return connection(mapPage(page ?? NONE, claimView), args.after, total);
  }

  @FieldResolver(() => FigureConnection, {
    description: both('其中的指标数值，按原文次序', 'Its figures, in text order'),
    complexity: pageCost,
  })
  async figures(
    @Root() { id }: DocumentView,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const total = totalOf(info, () => context.count('document figures', null, id, (reader, ids) => countParts(reader, 'figures', ids)));
    const page = await context.load('document figures', args, id, (reader, ids) => figuresOfDocuments(reader, ids, args));
    return connection(mapPage(page ?? NONE, figureView), args.after, total);
  }
}
