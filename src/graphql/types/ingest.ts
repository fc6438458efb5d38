import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { JOB_STATES, type JobState } from '../../model/curation.js';
import type { DocumentKind } from '../../model/vocabulary.js';
import { both } from '../descriptions.js';
import { DocumentKindEnum } from '../enums.js';

function enumFrom<Value extends string>(name: string, description: string, values: Readonly<Record<Value, string>>) {
  const names = Object.keys(values) as Value[];
  const made = Object.fromEntries(names.map((value) => [value.toUpperCase(), value]));
  const valuesConfig = Object.fromEntries(names.map((value) => [value.toUpperCase(), { description: values[value] }]));
  registerEnumType(made, { name, description, valuesConfig });
  return made;
}

export const OutcomeEnum = enumFrom('IngestOutcome', both('读入结果', 'What reading did'), {
  added: both('新增', 'the graph did not hold it'),
  replaced: both('替换', 'the graph held it otherwise'),
  unchanged: both('未变', 'the graph held it already'),
});
const STATES: Readonly<Record<JobState, string>> = {
  running: both('进行中', 'under way'),
  done: both('已完成', 'all were dealt with'),
  cancelled: both('已取消', 'stopped between two documents'),
  failed: both('出错中止', 'stopped by an error of the server'),
};
export const JobStateEnum = enumFrom(
  'JobState',
  both('读入任务的状态', 'State of an ingest'),
  Object.fromEntries(JOB_STATES.map((state) => [state, STATES[state]])) as Record<JobState, string>,
);

/** Facts that a caller states of a document; they win over what its text tells. */
@ArgsType()
@InputType()
export class StatedFacts {
  @Field(() => String, { nullable: true, description: both('标题', 'Title') })
  title?: string | null;

  @Field(() => String, { nullable: true, description: both('所代表的地方（全称）', 'The place it speaks for, by its full name') })
  place?: string | null;

  @Field(() => Int, { nullable: true, description: both('所述年份', 'The year it speaks of') })
  year?: number | null;

  @Field(() => String, {
    nullable: true,
    description: both('发布日期：2022、2022-02 或 2022-02-25', 'Date of publication: 2022, 2022-02 or 2022-02-25'),
  })
  publishedOn?: string | null;

  @Field(() => DocumentKindEnum, { nullable: true, description: both('类别', 'Kind') })
  docType?: DocumentKind | null;

  @Field(() => String, { nullable: true, description: both('报告人', 'Who speaks') })
  speaker?: string | null;
}

@ArgsType()
@InputType({ description: both('待读入的文献', 'A document to be read') })
export class DocumentInput extends StatedFacts {
  @Field(() => String, {
    description: both('全文（可带前置元数据），至多 100 万字', 'The whole text, front matter and all, at most a million characters'),
  })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: both(
      '名称，默认为标题；同名者取代前者',
      'What to call it, its title by default; it takes the place of what was called so',
    ),
  })
  name?: string;
}

@ObjectType({ description: both('未能读入的文献', 'A document that could not be read'), simpleResolvers: true })
export class IngestProblem {
  @Field(() => String, { description: both('名称', 'Its name') })
  name!: string;

  @Field(() => String, { description: both('缘由', 'Why') })
  message!: string;
}

@ObjectType({
  description: both(
    '一次批量读入；进度见 /progress/编号（SSE）',
    'The reading of several documents; /progress/ID tells of it as server-sent events',
  ),
  simpleResolvers: true,
})
export class IngestJob {
  @Field(() => ID, { description: both('编号', 'Its id') })
  id!: string;

  @Field(() => JobStateEnum, { description: both('状态', 'Its state') })
  state!: JobState;

  @Field(() => Int, { description: both('文献总数', 'How many documents there are') })
  total!: number;

  @Field(() => Int, { description: both('已处理', 'How many were dealt with') })
  done!: number;

  @Field(() => Int, { description: both('新增', 'How many the graph did not hold') })
  added!: number;

  @Field(() => Int, { description: both('替换', 'How many it held otherwise') })
  replaced!: number;

  @Field(() => Int, { description: both('未变', 'How many it held already') })
  unchanged!: number;

  @Field(() => String, { nullable: true, description: both('正在读的文献', 'Name of the document being read') })
  current!: string | null;

  @Field(() => [IngestProblem], { description: both('未能读入的文献', 'Documents that could not be read') })
  problems!: IngestProblem[];
}
