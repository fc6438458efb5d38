import { Field, Float, Int, ObjectType } from 'type-graphql';
import { both } from '../descriptions.js';
import { Claim } from './claim.js';
import { Entity } from './entity.js';

@ObjectType({ description: both('矩阵的一列', 'A column of a matrix'), simpleResolvers: true })
export class MatrixPlace {
  @Field(() => String, { description: both('地方（今名）', 'The place, by its name of today') })
  place!: string;

  @Field(() => Int, { description: both('查过的文献数', 'How many documents of it were searched') })
  documents!: number;
}

@ObjectType({
  description: both('矩阵的一格：某地文献说某战略被服务的次数', 'A cell: how often the documents of a place say a strategy is served'),
  simpleResolvers: true,
})
export class MatrixCell {
  @Field(() => String, { description: both('战略编号', 'Id of the strategy') })
  strategyId!: string;

  @Field(() => String, { description: both('地方（今名）', 'The place, by its name of today') })
  place!: string;

  @Field(() => Int, {
    description: both('断言条数；零表示查过而未见何者服务它', 'How many claims; none means that nothing was read to serve it'),
  })
  claimCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: both(
      '原文出现该战略字样的文献份数（空格而此数不为零：提到而未见何者服务它）；过多不查则为空',
      'In how many documents the words of the strategy stand: an empty cell with some names it, though nothing was read to serve it; null where there are too many texts to search',
    ),
  })
  namedIn!: number | null;

  @Field(() => Int, { description: both('文献份数', 'In how many documents') })
  documentCount!: number;

  @Field(() => Float, { nullable: true, description: both('最高可信度', 'Confidence of the surest claim') })
  confidence!: number | null;

  @Field(() => Claim, { nullable: true, description: both('最可信的断言', 'The surest claim') })
  strongest!: Claim | null;
}

@ObjectType({ description: both('战略与地方的矩阵', 'Strategies by places'), simpleResolvers: true })
export class LinkageMatrix {
  @Field(() => [Entity], { description: both('战略，断言多者在前', 'Strategies, by most claims first') })
  strategies!: Entity[];

  @Field(() => [MatrixPlace], { description: both('地方', 'Places') })
  places!: MatrixPlace[];

  @Field(() => [MatrixCell], { description: both('各格，空格在内', 'Cells, the empty ones too') })
  cells!: MatrixCell[];

  @Field(() => Int, { description: both('未列出的战略数', 'How many strategies were left out') })
  omitted!: number;
}
