import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { documentsById } from '../../questions/by-id.js';
import type { DocumentRecord } from '../../questions/records.js';
import type { Context } from '../context.js';
import { Document } from '../types/document.js';
import { Evidence } from '../types/evidence.js';
import { type DocumentView, documentView, type EvidenceView } from '../views.js';

@Resolver(() => Evidence)
export class EvidenceFields {
  @FieldResolver(() => Document)
  document(@Root() { documentId }: EvidenceView, @Ctx() context: Context): DocumentView | Promise<DocumentView> {
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
export function documentOf(context: Context, id: string): DocumentView | Promise<DocumentView> {
  const found = context.fact('document', id, documentsById);
  return found instanceof Promise ? found.then((document) => shown(document, id)) : shown(found, id);
}

function shown(document: DocumentRecord | undefined, id: string): DocumentView {
  if (!document) throw new Error(`document ${id} is gone`);
  return documentView(document);
}
