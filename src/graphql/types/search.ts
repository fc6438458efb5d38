import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { DocumentKind } from '../../model/vocabulary.js';
import { both } from '../descriptions.js';
import { DocumentKindEnum } from '../enums.js';
import { TypeCount } from './answers.js';
import { connectionOf } from './connection.js';
import { Entity } from './entity.js';
import { Passage } from './passage.js';

@ObjectType({ description: both('命中文字的起止', 'Where the phrase stands in the shown text'), simpleResolvers: true })
export class Highlight {
  @Field(() => Int, { description: both('起点', 'Start') })
  start!: number;

  @Field(() => Int, { description: both('终点', 'End, exclusive') })
  end!: number;
}

@ObjectType({ description: both('检索结果', 'A hit of a search'), simpleResolvers: true })
export class SearchHit {
  @Field(() => ID, { description: both('命中对象的编号', 'Id of what was hit') })
  id!: string;

  @Field(() => Entity, { nullable: true, description: both('命中的实体', 'The entity, where its name was hit') })
  entity!: Entity | null;

  @Field(() => Passage, { nullable: true, description: both('命中的句子', 'The sentence, where a text was hit') })
  passage!: Passage | null;

  @Field(() => Float, { description: both('相关度，只在本次同类结果内可比', 'Rank within this answer and kind only') })
  score!: number;

  @Field(() => String, { description: both('命中的名称、别名或句子', 'The name, alias or sentence that holds the phrase') })
  text!: string;

  @Field(() => [Highlight], { description: both('在命中文字中的位置', 'Where in that text it stands') })
  highlights!: Highlight[];
}

@ObjectType()
abstract class Facet {
  @Field(() => Int, { description: both('命中的句数', 'Sentences') })
  passages!: number;

  @Field(() => Int, { description: both('命中的文献数', 'Documents they stand in') })
  documents!: number;
}

@ObjectType({ description: both('某类文献中的命中', 'Hits in documents of a kind'), simpleResolvers: true })
export class DocTypeFacet extends Facet {
  @Field(() => DocumentKindEnum, { description: both('文献类别', 'The kind') })
  value!: DocumentKind;
}

@ObjectType({ description: both('某年文献中的命中', 'Hits in documents of a year'), simpleResolvers: true })
export class YearFacet extends Facet {
  @Field(() => Int, { nullable: true, description: both('年份；空为不详', 'The year; null where it is unknown') })
  value!: number | null;
}

@ObjectType({ description: both('某地文献中的命中', 'Hits in documents of a place'), simpleResolvers: true })
export class PlaceFacet extends Facet {
  @Field(() => String, { nullable: true, description: both('地方；空为不详', 'The place; null where it is unknown') })
  value!: string | null;
}

export const SearchHitConnection = connectionOf('SearchHit', () => SearchHit);

@ObjectType({ description: both('检索所得及其分布', 'What a search found, and how it is spread'), simpleResolvers: true })
export class SearchResults {
  @Field(() => SearchHitConnection, { description: both('命中，实体在前，各以相关度为序', 'Hits: entities, then sentences, best first') })
  hits!: InstanceType<typeof SearchHitConnection>;

  @Field(() => Boolean, {
    description: both(
      '是否有词命中过多（超过十万）而未尽数，所列各数则为下限',
      'Whether a word stands in more than 100,000 names or sentences, of which not all were looked through: then the counts are the least',
    ),
  })
  isCut!: boolean;

  @Field(() => [TypeCount], { description: both('命中实体按类型', 'Entities found, by type') })
  entityTypes!: TypeCount[];

  @Field(() => [DocTypeFacet], { description: both('命中句子按文献类别', 'Sentences found, by kind of document') })
  docTypes!: DocTypeFacet[];

  @Field(() => [YearFacet], { description: both('命中句子按年份', 'Sentences found, by year') })
  years!: YearFacet[];

  @Field(() => [PlaceFacet], { description: both('命中句子按地方', 'Sentences found, by place') })
  places!: PlaceFacet[];
}
