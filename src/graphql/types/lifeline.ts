import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../descriptions.js';
import { Claim } from './claim.js';
import { connectionOf } from './connection.js';
import { Mention } from './connections.js';
import { Document } from './document.js';
import { Entity } from './entity.js';
import { Figure } from './figure.js';

@ObjectType({ description: both('一份文献对项目的说法', 'What one document says of a project'), simpleResolvers: true })
export class LifelineEntry {
  @Field(() => Document, { description: both('文献', 'The document') })
  document!: Document;

  @Field(() => String, { nullable: true, description: both('阶段', 'Its stage') })
  stage!: string | null;

  @Field(() => Int, { nullable: true, description: both('阶段年份', 'Year of the stage') })
  stageYear!: number | null;

  @Field(() => [Claim], { description: both('断言：建设者、地点、所服务的战略', 'Claims: who builds it, where it is, what it serves') })
  claims!: Claim[];

  @Field(() => [Figure], { description: both('投资等数值', 'Amounts') })
  figures!: Figure[];

  @Field(() => [Mention], { description: both('提到它的句子', 'Sentences that name it') })
  mentions!: Mention[];
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

  @Field(() => Int, { description: both('此后同地而未再提它的文献数', 'Later documents of the same places that do not name it') })
  silentDocuments!: number;

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
}

export const SilentProjectConnection = connectionOf('SilentProject', () => SilentProject);
