import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../descriptions.js';
import { Node } from './node.js';

@ObjectType({ implements: Node, description: both('文献中的一句', 'A sentence of a document'), simpleResolvers: true })
export class Passage extends Node {
  @Field(() => Int, { description: both('在文献中的次序，从 0 起', 'Its position in the document, from 0') })
  ordinal!: number;

  @Field(() => Int, { description: both('在原文中的起点（UTF-16）', 'Start in the raw text, in UTF-16 code units') })
  start!: number;

  @Field(() => Int, { description: both('在原文中的终点', 'End in the raw text, exclusive') })
  end!: number;

  @Field(() => String, { description: both('句子（整理后）', 'The sentence, cleaned') })
  text!: string;

  @Field(() => Boolean, { description: both('是否标题', 'Whether it is a heading') })
  isHeading!: boolean;

  @Field(() => [String], { description: both('所在章节的标题，由外到内', 'Headings around it, outermost first') })
  headings!: string[];
}
