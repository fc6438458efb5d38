import { Field, Int, ObjectType } from 'type-graphql';
import type { Likeness } from '../../questions/projects/alike-projects.js';
import { both } from '../descriptions.js';
import { LikenessEnum } from '../enums.js';
import { Claim } from './claim.js';
import { connectionOf } from './connection.js';
import { Mention } from './connections.js';
import { Document } from './document.js';
import { Entity } from './entity.js';
import { Figure } from './figure.js';

@ObjectType({ description: both('文献所说的阶段', 'How far a project is by what a text says'), simpleResolvers: true })
export class StageSaid {
  @Field(() => String, { description: both('阶段：谋划、签约、开工、在建、建成、投产', 'The stage') })
  stage!: string;

  @Field(() => Int, { nullable: true, description: both('文中给出的年份', 'The year that the text gives for it') })
  year!: number | null;

  @Field(() => Boolean, {
    description: both('是否尚待实现（如“力争年底建成”）', 'Whether it is still to come: to be completed by the end of the year'),
  })
  isAhead!: boolean;
}

@ObjectType({ description: both('一份文献对项目的说法', 'What one document says of a project'), simpleResolvers: true })
export class LifelineEntry {
  @Field(() => Document, { description: both('文献', 'The document') })
  document!: Document;

  @Field(() => String, {
    nullable: true,
    description: both('已实现的最远阶段；尚无则为最先要实现的', 'The furthest stage that has come about, else the first to come'),
  })
  stage!: string | null;

  @Field(() => Int, { nullable: true, description: both('阶段年份', 'Year of the stage') })
  stageYear!: number | null;

  @Field(() => Boolean, { nullable: true, description: both('该阶段是否尚待实现', 'Whether that stage is still to come') })
  isAhead!: boolean | null;

  @Field(() => [StageSaid], {
    description: both('文中所说的各阶段，已实现者在前', 'All it says of stages, those that have come about first'),
  })
  stages!: StageSaid[];

  @Field(() => [Entity], { description: both('建设、投资或运营者', 'Who builds, invests in or operates it') })
  builders!: Entity[];

  @Field(() => [Entity], { description: both('所在地', 'Where it is') })
  places!: Entity[];

  @Field(() => [Claim], { description: both('断言：建设者、地点、所服务的战略', 'Claims: who builds it, where it is, what it serves') })
  claims!: Claim[];

  @Field(() => [Figure], { description: both('投资等数值', 'Amounts') })
  figures!: Figure[];

  @Field(() => [Mention], { description: both('提到它的句子', 'Sentences that name it') })
  mentions!: Mention[];
}

@ObjectType({
  description: both('名称略有不同、或为同一工程的项目', 'What may be the same works under a name that differs a little'),
  simpleResolvers: true,
})
export class AlikeProject {
  @Field(() => Entity, { description: both('项目', 'The project') })
  project!: Entity;

  @Field(() => LikenessEnum, { description: both('何以相似', 'Why it may be the same') })
  reason!: Likeness;

  @Field(() => Int, { description: both('提到它的文献数', 'How many documents name it') })
  documents!: number;

  @Field(() => Int, { nullable: true, description: both('首次提及的年份', 'The first year they did') })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: both('最后提及的年份', 'The last year they did') })
  lastYear!: number | null;
}

@ObjectType({ description: both('项目的生命线', 'The life of a project through the documents'), simpleResolvers: true })
export class Lifeline {
  @Field(() => Entity, { description: both('项目', 'The project') })
  project!: Entity;

  @Field(() => [LifelineEntry], { description: both('各份文献，旧者在前', 'Documents, oldest first') })
  entries!: LifelineEntry[];

  @Field(() => Int, { nullable: true, description: both('首次出现的年份', 'Year of the first document that names it') })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: both('最后出现的年份', 'Year of the last document that names it') })
  lastYear!: number | null;

  @Field(() => StageSaid, {
    nullable: true,
    description: both('最近文献所说已实现的阶段', 'The stage that the newest document to say so says has come about'),
  })
  stage!: StageSaid | null;

  @Field(() => Boolean, { description: both('是否已建成或投产', 'Whether it is completed or in operation') })
  isFinished!: boolean;

  @Field(() => Int, {
    description: both(
      '此后同地（含曾用名）而未再提它的文献数',
      'Later documents of the same places, under any of their names, that do not name it',
    ),
  })
  silentDocuments!: number;

  @Field(() => [AlikeProject], {
    description: both('或为同一工程的其他名称，不作合并', 'What may be the same works under another name; never merged with it'),
  })
  perhaps!: AlikeProject[];

  @Field(() => Boolean, { description: both('是否有内容未列出', 'Whether something was left out') })
  isCut!: boolean;
}

@ObjectType({ description: both('提出后再未提及的项目', 'A project that was named and then named no more'), simpleResolvers: true })
export class SilentProject {
  @Field(() => Entity, { description: both('项目', 'The project') })
  project!: Entity;

  @Field(() => String, { description: both('地方', 'The place whose documents named it') })
  place!: string;

  @Field(() => Int, { description: both('提到它的文献数', 'How many of them did') })
  documents!: number;

  @Field(() => Int, { description: both('首次提及的年份', 'The first year they did') })
  firstYear!: number;

  @Field(() => Int, { description: both('最后提及的年份', 'The last year they did') })
  lastYear!: number;

  @Field(() => Int, { description: both('此后未提它的文献数', 'How many later documents of the place do not') })
  silentDocuments!: number;

  @Field(() => StageSaid, {
    nullable: true,
    description: both(
      '最近文献所说已实现的阶段',
      'The stage that the newest document to say so says has come about, else the first to come',
    ),
  })
  stage!: StageSaid | null;

  @Field(() => Boolean, {
    description: both(
      '是否已建成或投产（完工而不再提，非提出而无下文）',
      'Whether it is completed or in operation: silent for being finished',
    ),
  })
  isFinished!: boolean;
}

export const SilentProjectConnection = connectionOf('SilentProject', () => SilentProject);
