import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { passagesAround } from '../../questions/texts/passages-around.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { Claim } from '../types/claim.js';
import { Document } from '../types/document.js';
import { Entity } from '../types/entity.js';
import { Evidence } from '../types/evidence.js';
import { Passage } from '../types/passage.js';
import {
  type ClaimView,
  type DocumentView,
  type EntityView,
  type EvidenceView,
  entityView,
  evidenceView,
  type PassageView,
  passageView,
} from '../views.js';
import { documentOf } from './evidence-fields.js';

@Resolver(() => Claim)
export class ClaimFields {
  @FieldResolver(() => Entity, { description: both('主语', 'Whom it is said of') })
  subject(@Root() { fact }: ClaimView): EntityView {
    return entityView(fact.subject);
  }

  @FieldResolver(() => Entity, { description: both('宾语', 'What it is joined to') })
  object(@Root() { fact }: ClaimView): EntityView {
    return entityView(fact.object);
  }

  @FieldResolver(() => Evidence, { description: both('所依据的原文', 'The text it rests on') })
  evidence(@Root() { fact }: ClaimView): EvidenceView {
    return evidenceView(fact.evidence);
  }
}

@Resolver(() => Passage)
export class PassageFields {
  @FieldResolver(() => Document, { description: both('所在文献', 'The document it stands in') })
  document(@Root() { documentId }: PassageView, @Ctx() context: Context): DocumentView | Promise<DocumentView> {
    return documentOf(context, documentId);
  }

  @FieldResolver(() => Passage, {
    nullable: true,
    description: both('前一句；开头则为空', 'The sentence before it; null for the first'),
    complexity: 10,
  })
  async before(@Root() { id, documentId }: PassageView, @Ctx() context: Context): Promise<PassageView | null> {
    const around = await context.load('passages around', null, id, passagesAround);
    return around?.before ? passageView(around.before, documentId) : null;
  }

  @FieldResolver(() => Passage, {
    nullable: true,
    description: both('后一句；末尾则为空', 'The sentence behind it; null for the last'),
    complexity: 10,
  })
  async after(@Root() { id, documentId }: PassageView, @Ctx() context: Context): Promise<PassageView | null> {
    const around = await context.load('passages around', null, id, passagesAround);
    return around?.after ? passageView(around.after, documentId) : null;
  }
}
