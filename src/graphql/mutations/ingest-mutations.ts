import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { NewDocument } from '../../model/curation.js';
import { QuestionError } from '../../questions/errors.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { followIngest } from '../metrics/follow-ingest.js';
import { DocumentInput, IngestJob } from '../types/ingest.js';

@Resolver()
export class IngestMutations {
  @Mutation(() => IngestJob, {
    description: both(
      '批量读入；立即返回任务，进度见 /progress/编号',
      'Begins to read documents and answers at once; /progress/ID tells how far it is',
    ),
  })
  ingestDocuments(
    @Arg('documents', () => [DocumentInput], { description: both('文献', 'The documents') }) documents: DocumentInput[],
    @Ctx() context: Context,
  ) {
    const curation = context.curation.open();
    const job = curation.startIngest(documents.map((document) => ({ ...document }) as NewDocument));
    followIngest(context.meters, curation, job);
    return job;
  }

  @Mutation(() => IngestJob, {
    description: both(
      '取消批量读入：正在读的一份读完即止',
      'Stops an ingest behind the document being read; no document stays half-written',
    ),
  })
  cancelIngest(@Arg('job', () => ID, { description: both('任务编号', 'Id of the ingest') }) job: string, @Ctx() context: Context) {
    return found(context.curation.open().cancelIngest(job), job);
  }

  @Query(() => IngestJob, { nullable: true, description: both('批量读入的进度', 'How far an ingest is; null where there is no such') })
  ingestJob(@Arg('id', () => ID, { description: both('任务编号', 'Id of the ingest') }) id: string, @Ctx() context: Context) {
    context.restsOnGraphAlone = false;
    return context.curation.shown?.ingestJob(id) ?? null;
  }
}

function found<T>(job: T | null, id: string): T {
  if (job === null) throw new QuestionError('NOT_FOUND', `There is no ingest ${id}, or it ended long ago.`);
  return job;
}
