import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Resolver } from 'type-graphql';
import type { Curation, Judged as JudgedRecord } from '../../model/curation.js';
import type { DocumentFacts } from '../../model/document.js';
import type { Context } from '../context.js';
import { judgedView } from '../curation-views.js';
import { both } from '../descriptions.js';
import { StatedFacts } from '../types/ingest.js';
import { Judged } from '../types/judgement.js';

const NOTE = {
  reason: { description: both('理由（至多 500 字）', 'Why, in at most 500 characters') },
  by: { defaultValue: 'curator', description: both('何人', 'Who judges') },
};

@ArgsType()
class NoteArgs {
  @Field(() => String, NOTE.reason)
  reason!: string;

  @Field(() => String, NOTE.by)
  by!: string;
}

@ArgsType()
class ClaimJudgementArgs extends NoteArgs {
  @Field(() => ID, { description: both('断言编号', 'Id of the claim') })
  id!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: both('是否及于所有文献的同一断言', 'Whether the same claim of every document is meant'),
  })
  everywhere!: boolean;
}

@ArgsType()
class EditArgs extends StatedFacts {
  @Field(() => ID, { description: both('文献编号', 'Id of the document') })
  id!: string;

  @Field(() => String, NOTE.reason)
  reason!: string;

  @Field(() => String, NOTE.by)
  by!: string;
}

/** Each writes to the ledger and brings the graph up to date before it answers. */
@Resolver()
export class JudgementMutations {
  @Mutation(() => Judged, { description: both('采信断言：可信度记为 1', 'A claim holds: its confidence becomes 1') })
  acceptClaim(@Args(() => ClaimJudgementArgs) { id, everywhere, ...note }: ClaimJudgementArgs, @Ctx() context: Context) {
    return judge(context, (curation) => curation.judgeClaim('accept', id, everywhere, note));
  }

  @Mutation(() => Judged, { description: both('驳回断言：从图谱中去除', 'A claim does not hold: it leaves the graph') })
  rejectClaim(@Args(() => ClaimJudgementArgs) { id, everywhere, ...note }: ClaimJudgementArgs, @Ctx() context: Context) {
    return judge(context, (curation) => curation.judgeClaim('reject', id, everywhere, note));
  }

  @Mutation(() => Judged, { description: both('合并同类的两个实体', 'Two entities of one type are one') })
  mergeEntities(
    @Arg('from', () => String, { description: both('被并入者（编号或名称）', 'What is called otherwise from now on, by id or name') })
    from: string,
    @Arg('into', () => String, { description: both('并入者（编号或名称）', 'What both are called, by id or name') }) into: string,
    @Args(() => NoteArgs) note: NoteArgs,
    @Ctx() context: Context,
  ) {
    return judge(context, (curation) => curation.mergeEntities(from, into, note));
  }

  @Mutation(() => Judged, { description: both('拆分：某名称不指该实体', 'A name does not stand for an entity: it is a thing of its own') })
  splitEntity(
    @Arg('entity', () => String, { description: both('实体（编号或名称）', 'The entity, by id or name') }) entity: string,
    @Arg('name', () => String, { description: both('分出的名称或别名', 'The name or alias that stands apart') }) name: string,
    @Args(() => NoteArgs) note: NoteArgs,
    @Ctx() context: Context,
  ) {
    return judge(context, (curation) => curation.splitEntity(entity, name, note));
  }

  @Mutation(() => Judged, { description: both('更正文献信息：未给者不变', 'Facts of a document; those not given stay') })
  editDocument(@Args(() => EditArgs) { id, reason, by, ...facts }: EditArgs, @Ctx() context: Context) {
    return judge(context, (curation) => curation.editDocument(id, facts as Partial<DocumentFacts>, { reason, by }));
  }

  @Mutation(() => Judged, {
    description: both('撤销裁决（撤销本身亦可撤销）', 'Takes a judgement back; an undo can be taken back too'),
  })
  undo(
    @Arg('judgement', () => ID, { description: both('裁决编号', 'Id of the judgement') }) judgement: string,
    @Args(() => NoteArgs) note: NoteArgs,
    @Ctx() context: Context,
  ) {
    return judge(context, (curation) => curation.undo(judgement, note));
  }
}

async function judge(context: Context, ask: (curation: Curation) => Promise<JudgedRecord>) {
  try {
    return judgedView(await ask(context.curation.open()));
  } finally {
    context.forget();
  }
}
