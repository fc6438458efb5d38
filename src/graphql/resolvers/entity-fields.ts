import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { ClaimParts } from '../../questions/claim-rows.js';
import { claimsOfEntities, countClaimsOfEntities } from '../../questions/entity-claims.js';
import { countMentionsOfEntities, documentsOfEntities, mentionsOfEntities } from '../../questions/entity-mentions.js';
import { countFiguresOfEntities, figuresOfEntities } from '../../questions/figures/entity-figures.js';
import { countNeighboursOfEntities, neighboursOfEntities } from '../../questions/links/entity-neighbours.js';
import type { Page } from '../../questions/page.js';
import type { GraphReader } from '../../questions/reader.js';
import { type EntityRecord, PASSAGE_PROPERTIES } from '../../questions/records.js';
import { ClaimArgs, FigureArgs, NeighbourArgs, PageArgs, pageCost } from '../args.js';
import { claimParts, entityProperties } from '../asked-properties.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { totalOf } from '../look-ahead.js';
import { connection } from '../types/connection.js';
import { ClaimConnection, FigureConnection, MentionConnection, NeighbourConnection } from '../types/connections.js';
import { Document } from '../types/document.js';
import { Entity } from '../types/entity.js';
import { Evidence } from '../types/evidence.js';
import { claimView, documentView, entityView, evidenceView, figureView, mapPage, mentionView } from '../views.js';

/** Where claims stand and nothing else of them. */
const EVIDENCE_ALONE: ClaimParts = {
  claim: ['id', 'confidence', 'documentId', 'start', 'end'],
  subject: null,
  object: null,
  passage: PASSAGE_PROPERTIES,
};
const NONE: Page<never> = { items: [], hasNextPage: false };

@Resolver(() => Entity)
export class EntityFields {
  @FieldResolver(() => ClaimConnection, {
    description: both('关于它的断言，最可信者在前', 'Claims about it, the surest first'),
    complexity: pageCost,
  })
  async claims(
    @Root() { id }: EntityRecord,
    @Args(() => ClaimArgs) args: ClaimArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const total = totalOf(info, () => context.count('claims', args, id, (reader, ids) => countClaimsOfEntities(reader, ids, args)));
    const parts = claimParts(info, 'edges', 'node');
    const page = await context.load('claims', { args, parts }, id, (reader, ids) => claimsOfEntities(reader, ids, args, args, parts));
    return connection(mapPage(page ?? NONE, claimView), args.after, total);
  }

  @FieldResolver(() => FigureConnection, { description: both('它的指标数值', 'Figures of it'), complexity: pageCost })
  async figures(
    @Root() { id }: EntityRecord,
    @Args(() => FigureArgs) args: FigureArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const total = totalOf(info, () => context.count('figures', args, id, (reader, ids) => countFiguresOfEntities(reader, ids, args)));
    const page = await context.load('figures', args, id, (reader, ids) => figuresOfEntities(reader, ids, args, args));
    return connection(mapPage(page ?? NONE, figureView), args.after, total);
  }

  @FieldResolver(() => MentionConnection, { description: both('提到它的句子', 'Sentences that name it'), complexity: pageCost })
  async mentions(
    @Root() { id }: EntityRecord,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const total = totalOf(info, () => context.count('mentions', null, id, countMentionsOfEntities));
    const page = await context.load('mentions', args, id, (reader, ids) => mentionsOfEntities(reader, ids, {}, args));
    return connection(mapPage(page ?? NONE, mentionView), args.after, total);
  }

  @FieldResolver(() => NeighbourConnection, {
    description: both('与它相连的实体，断言多者在前', 'What it is joined to, by most claims first'),
    complexity: pageCost,
  })
  async neighbours(
    @Root() { id }: EntityRecord,
    @Args(() => NeighbourArgs) args: NeighbourArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const total = totalOf(info, () => context.count('neighbours', args, id, (reader, ids) => countNeighboursOfEntities(reader, ids, args)));
    const properties = entityProperties(info, 'edges', 'node', 'entity');
    const read = (reader: GraphReader, ids: readonly string[]) => neighboursOfEntities(reader, ids, args, args, properties);
    const page = await context.load('neighbours', { args, properties }, id, read);
    const shown = mapPage(page ?? NONE, (neighbour) => ({ ...neighbour, entity: entityView(neighbour.entity) }));
    return connection(shown, args.after, total);
  }

  @FieldResolver(() => [Document], {
    description: both('提到它的文献，新者在前', 'Documents that name it, newest first'),
    complexity: pageCost,
  })
  async documents(
    @Root() { id }: EntityRecord,
    @Arg('first', () => Int, { defaultValue: 20, description: both('最多多少份', 'How many at most') }) first: number,
    @Ctx() context: Context,
  ) {
    const found = await context.load('documents', first, id, (reader, ids) => documentsOfEntities(reader, ids, { first }));
    return (found ?? []).map(documentView);
  }

  @FieldResolver(() => [Evidence], {
    description: both('断言所依据的句子，最可信者在前', 'Text that claims about it rest on, the surest first'),
    complexity: pageCost,
  })
  async evidence(
    @Root() { id }: EntityRecord,
    @Arg('first', () => Int, { defaultValue: 5, description: both('最多多少句', 'How many at most') }) first: number,
    @Ctx() context: Context,
  ) {
    const page = await context.load('evidence', first, id, (reader, ids) => claimsOfEntities(reader, ids, {}, { first }, EVIDENCE_ALONE));
    return (page ?? NONE).items.map(({ node }) => evidenceView(node.evidence));
  }
}
