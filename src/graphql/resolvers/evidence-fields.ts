import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { documentsById } from '../../questions/by-id.js';
import type { Context } from '../context.js';
import { Document } from '../types/document.js';
import { Evidence } from '../types/evidence.js';
import { type DocumentView, documentView, type EvidenceView } from '../views.js';

@Resolver(() => Evidence)
export class EvidenceFields {
  @FieldResolver(() => Document)
  document(@Root() { documentId }: EvidenceView, @Ctx() context: Context): Promise<DocumentView> {
    return documentOf(context, documentId);
  }

  @FieldResolver(() => String)
  async uri(@Root() { documentId }: EvidenceView, @Ctx() context: Context): Promise<string> {
    return (await documentOf(context, documentId)).uri;
  }

  @FieldResolver(() => String)
  async quote(@Root() { documentId, start, end }: EvidenceView, @Ctx() context: Context): Promise<string> {
    return (await context.rawText(documentId)).slice(start, end);
  }
}

/** The document of a fact; there always is one, for claims and passages go when their document goes. */
export async function documentOf(context: Context, id: string): Promise<DocumentView> {
  const document = await context.load('document', null, id, documentsById);
  if (!document) throw new Error(`document ${id} is gone`);
  return documentView(document);
}
