import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../descriptions.js';
import { connectionOf } from './connection.js';
import { Node } from './node.js';

@ObjectType({ implements: Node, description: both('指标及其各种名称', 'An indicator with its names'), simpleResolvers: true })
export class Indicator extends Node {
  @Field(() => String, { description: both('规范名称', 'The name all others stand for') })
  name!: string;

  @Field(() => [String], { description: both('其他名称，含文献所用的写法', 'Its other names, those that documents use among them') })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: both('常用单位', 'The unit it is mostly given in') })
  unit!: string | null;

  @Field(() => Boolean, { description: both('是否越低越好', 'Whether a lower value is the better one') })
  lowerIsBetter!: boolean;

  @Field(() => Boolean, {
    description: both('名称是否过泛（项目、投资），不足以互相比较', 'Whether the name is too vague for two figures of it to be compared'),
  })
  isVague!: boolean;

  @Field(() => Int, { description: both('给出数值的文献数', 'How many documents give figures of it') })
  documents!: number;

  @Field(() => Int, { description: both('数值条数', 'How many figures of it there are') })
  figures!: number;
}

export const IndicatorConnection = connectionOf('Indicator', () => Indicator);
