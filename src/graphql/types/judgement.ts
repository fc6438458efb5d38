import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { JUDGEMENT_KINDS, type JudgementKind } from '../../model/judgement.js';
import type { EntityType, Predicate } from '../../model/vocabulary.js';
import { both } from '../descriptions.js';
import { EntityTypeEnum, PredicateEnum } from '../enums.js';
import { Attribute } from './claim.js';
import { connectionOf } from './connection.js';

const KINDS: Readonly<Record<JudgementKind, string>> = {
  accept: both('采信断言', 'A claim holds'),
  reject: both('驳回断言', 'A claim does not hold'),
  merge: both('合并实体', 'Two entities are one'),
  split: both('拆分名称', 'A name is a thing of its own'),
  edit: both('更正文献信息', 'Facts of a document'),
  undo: both('撤销另一裁决', 'Another judgement is taken back'),
};
export const JudgementKindEnum = Object.fromEntries(JUDGEMENT_KINDS.map((kind) => [kind.toUpperCase(), kind]));
registerEnumType(JudgementKindEnum, {
  name: 'JudgementKind',
  description: both('裁决类别', 'A kind of judgement'),
  valuesConfig: Object.fromEntries(JUDGEMENT_KINDS.map((kind) => [kind.toUpperCase(), { description: KINDS[kind] }])),
});

@ObjectType({ description: both('裁决时的实体', 'An entity as it was called when it was judged'), simpleResolvers: true })
export class JudgedEntity {
  @Field(() => ID, { description: both('编号；合并或撤销之后图谱中可能没有它', 'Its id; the graph may not hold it now') })
  id!: string;

  @Field(() => EntityTypeEnum, { description: both('类型', 'Its type') })
  type!: EntityType;

  @Field(() => String, { description: both('当时的名称', 'Its name then') })
  name!: string;

  @Field(() => String, { nullable: true, description: both('行政区划代码', 'Division code of a place') })
  code!: string | null;
}

@ObjectType({ description: both('裁决簿中的一条裁决', 'A judgement of the ledger'), simpleResolvers: true })
export class Judgement {
  @Field(() => ID, { description: both('编号', 'Its id') })
  id!: string;

  @Field(() => JudgementKindEnum, { description: both('类别', 'Its kind') })
  kind!: JudgementKind;

  @Field(() => String, { description: both('何人', 'Who judged') })
  by!: string;

  @Field(() => String, { description: both('何时（UTC）', 'When, in UTC') })
  at!: string;

  @Field(() => String, { description: both('为何', 'Why') })
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description: both('撤销它的裁决；无则仍有效', 'The judgement that took it back; it stands where there is none'),
  })
  undoneBy!: string | null;

  @Field(() => PredicateEnum, { nullable: true, description: both('采信、驳回：断言的关系', 'Of ACCEPT and REJECT: what the claim says') })
  predicate!: Predicate | null;

  @Field(() => JudgedEntity, { nullable: true, description: both('采信、驳回：主语', 'Of ACCEPT and REJECT: the subject') })
  subject!: JudgedEntity | null;

  @Field(() => JudgedEntity, { nullable: true, description: both('采信、驳回：宾语', 'Of ACCEPT and REJECT: the object') })
  object!: JudgedEntity | null;

  @Field(() => [Attribute], { description: both('采信、驳回：断言的属性', 'Of ACCEPT and REJECT: attributes of the claim') })
  attributes!: Attribute[];

  @Field(() => JudgedEntity, { nullable: true, description: both('合并：被并入者', 'Of MERGE: what is called otherwise from now on') })
  from!: JudgedEntity | null;

  @Field(() => JudgedEntity, { nullable: true, description: both('合并：并入者', 'Of MERGE: what both are called') })
  into!: JudgedEntity | null;

  @Field(() => JudgedEntity, { nullable: true, description: both('拆分：原实体', 'Of SPLIT: what the name is taken from') })
  entity!: JudgedEntity | null;

  @Field(() => String, { nullable: true, description: both('拆分：分出的名称', 'Of SPLIT: the name that stands apart') })
  name!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: both(
      '更正：文献；采信、驳回：所限文献，无则及于全部',
      'Of EDIT: the document; of ACCEPT and REJECT: the only one meant, all where there is none',
    ),
  })
  document!: string | null;

  @Field(() => [Attribute], { description: both('更正：更正后的信息', 'Of EDIT: the facts as they are now') })
  facts!: Attribute[];

  @Field(() => ID, { nullable: true, description: both('撤销：被撤销的裁决', 'Of UNDO: the judgement taken back') })
  judgement!: string | null;
}

@ObjectType({ description: both('裁决的结果', 'What became of a judgement'), simpleResolvers: true })
export class Judged {
  @Field(() => Judgement, { description: both('写入裁决簿的裁决', 'The judgement as the ledger has it') })
  judgement!: Judgement;

  @Field(() => Int, { description: both('因此重读的文献数', 'How many documents were read again because of it') })
  documentsChanged!: number;
}

export const JudgementConnection = connectionOf('Judgement', () => Judgement);
