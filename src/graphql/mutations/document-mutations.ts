import { Arg, Args, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { NewDocument } from '../../model/curation.js';
import { QuestionError } from '../../questions/errors.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { documentOf } from '../resolvers/evidence-fields.js';
import { DocumentInput } from '../types/ingest.js';
import { IngestedDocument } from '../types/ingested.js';

@Resolver()
export class DocumentMutations {
  @Mutation(() => IngestedDocument, { description: both('读入一份文献', 'Reads a document into the graph') })
  async ingestDocument(@Args(() => DocumentInput) document: DocumentInput, @Ctx() context: Context) {
    const { id, outcome, diagnostics } = await context.curation.open().ingest({ ...document } as NewDocument);
    context.forget();
    context.meters.document(outcome);
    return { document: await documentOf(context, id), outcome, diagnostics };
  }

  @Mutation(() => ID, {
    description: both(
      '移除一份文献及其独有的内容；其文件再次读入时会回来',
      'Takes a document away with what it alone says; it comes back when its file is read again',
    ),
  })
  async removeDocument(@Arg('id', () => ID, { description: both('文献编号', 'Id of the document') }) id: string, @Ctx() context: Context) {
    const isGone = await context.curation.open().remove(id);
    context.forget();
    if (isGone) context.meters.document('removed');
    if (!isGone) throw new QuestionError('NOT_FOUND', `There is no document ${id}; documents lists them.`);
    return id;
  }
}
