import { Field, Int, ObjectType } from 'type-graphql';
import type { DocumentKind } from '../../model/vocabulary.js';
import { both } from '../descriptions.js';
import { DocumentKindEnum } from '../enums.js';
import { Node } from './node.js';

@ObjectType({ implements: Node, description: both('一份文献', 'A document as it was read'), simpleResolvers: true })
export class Document extends Node {
  @Field(() => String, { description: both('文件名（无扩展名）', 'Stem of the file it was read from') })
  name!: string;

  @Field(() => String, { description: both('来源地址', 'Where it was read from') })
  uri!: string;

  @Field(() => String, { description: both('原文的 SHA-256', 'SHA-256 of the raw text') })
  hash!: string;

  @Field(() => String, { nullable: true, description: both('标题', 'Title') })
  title!: string | null;

  @Field(() => DocumentKindEnum, { description: both('类别', 'Kind') })
  docType!: DocumentKind;

  @Field(() => String, { nullable: true, description: both('所代表的地方', 'The place it speaks for, by its full name') })
  place!: string | null;

  @Field(() => String, { nullable: true, description: both('发布日期', 'Date of publication, as precise as known') })
  publishedOn!: string | null;

  @Field(() => Int, { nullable: true, description: both('所述年份', 'The year it speaks of') })
  year!: number | null;

  @Field(() => String, { nullable: true, description: both('报告人', 'Who speaks') })
  speaker!: string | null;
}
