import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { mentionsInDocuments } from '../../questions/document-mentions.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { Document } from '../types/document.js';
import { Entity } from '../types/entity.js';
import { Span } from '../types/evidence.js';
import { type DocumentView, entityView } from '../views.js';

@ObjectType({ description: both('文献中的一个实体及其各处', 'An entity that a document names, and where'), simpleResolvers: true })
export class EntityInDocument {
  @Field(() => Entity, { description: both('实体', 'The entity') })
  entity!: Entity;

  @Field(() => [Span], { description: both('在原文中的各处，按次序', 'Its places in the raw text, in order') })
  spans!: Span[];
}

const MANY = 200;

@Resolver(() => Document)
export class DocumentMentions {
  @FieldResolver(() => [EntityInDocument], {
    description: both('文中提到的实体及其各处', 'Everything it names, and where'),
    complexity: ({ childComplexity }) => 1 + MANY * childComplexity,
  })
  async entities(@Root() { id }: DocumentView, @Ctx() context: Context) {
    const found = await context.load('document entities', null, id, mentionsInDocuments);
    return (found ?? []).map(({ entity, spans }) => ({ entity: entityView(entity), spans }));
  }
}
