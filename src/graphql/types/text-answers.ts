import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../descriptions.js';
import { Document } from './document.js';
import { Entity } from './entity.js';
import { Evidence } from './evidence.js';
import { FigureChange } from './figure-answers.js';

@ObjectType({ description: both('词句在某年某地的出现情况', 'How a phrase fares in a year and place'), simpleResolvers: true })
export class RadarCount {
  @Field(() => Int, { nullable: true, description: both('年份', 'The year') })
  year!: number | null;

  @Field(() => String, { nullable: true, description: both('地方', 'The place') })
  place!: string | null;

  @Field(() => Int, { description: both('查过的文献数', 'How many documents were searched') })
  documentsSearched!: number;

  @Field(() => Int, { description: both('出现的文献数', 'In how many it stands') })
  documents!: number;

  @Field(() => Int, { description: both('出现的句数', 'In how many sentences') })
  passages!: number;

  @Field(() => Int, { description: both('其中标题数', 'How many of them are headings') })
  headings!: number;
}

@ObjectType({
  description: both('词句何时何地出现，何处没有', 'When and where a phrase stands, and where it does not'),
  simpleResolvers: true,
})
export class WordingRadar {
  @Field(() => String, { description: both('词句', 'The phrase') })
  phrase!: string;

  @Field(() => Int, { description: both('查过的文献数', 'How many documents were searched') })
  documentsSearched!: number;

  @Field(() => Int, { description: both('出现的文献数', 'In how many it stands') })
  documents!: number;

  @Field(() => Int, { description: both('出现的句数', 'In how many sentences') })
  passages!: number;

  @Field(() => Int, { description: both('其中标题数', 'How many of them are headings') })
  headings!: number;

  @Field(() => Evidence, { nullable: true, description: both('首次出现', 'Where it first stands') })
  first!: Evidence | null;

  @Field(() => Evidence, { nullable: true, description: both('最近出现', 'Where it last stands') })
  last!: Evidence | null;

  @Field(() => Boolean, {
    description: both(
      '是否命中过多（超过十万句）而未尽数，所列各数则为下限',
      'Whether it stands in more than 100,000 sentences, of which not all were looked through: then the counts are the least',
    ),
  })
  isCut!: boolean;

  @Field(() => [RadarCount], { description: both('各年各地', 'By year and place') })
  counts!: RadarCount[];
}

@ObjectType({ description: both('两份文献的异同', 'What two documents have in common, and what not'), simpleResolvers: true })
export class Comparison {
  @Field(() => Document, { description: both('左文献', 'The one') })
  left!: Document;

  @Field(() => Document, { description: both('右文献', 'The other') })
  right!: Document;

  @Field(() => [Entity], { description: both('两者都提到的', 'What both name') })
  common!: Entity[];

  @Field(() => [Entity], {
    description: both('只有左文献提到、右文献原文亦无其词的', 'What only the one names, and the text of the other holds no name of'),
  })
  onlyLeft!: Entity[];

  @Field(() => [Entity], {
    description: both('只有右文献提到、左文献原文亦无其词的', 'What only the other names, and the text of the one holds no name of'),
  })
  onlyRight!: Entity[];

  @Field(() => [Entity], {
    description: both(
      '右文献提到、左文献原文中只见其词的（或含于他名）',
      'What the other names, and the one has the words of only: in another name, or in passing',
    ),
  })
  inWordsOfLeft!: Entity[];

  @Field(() => [Entity], {
    description: both(
      '左文献提到、右文献原文中只见其词的（或含于他名）',
      'What the one names, and the other has the words of only: in another name, or in passing',
    ),
  })
  inWordsOfRight!: Entity[];

  @Field(() => [FigureChange], { description: both('目标的变化', 'What became of targets') })
  targets!: FigureChange[];

  @Field(() => [FigureChange], { description: both('结果的变化', 'What became of results') })
  results!: FigureChange[];
}
