import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../descriptions.js';
import { Document } from './document.js';
import { Passage } from './passage.js';

@ObjectType({ description: both('一段文字的起止', 'A stretch of text'), simpleResolvers: true })
export class Span {
  @Field(() => Int, { description: both('起点（UTF-16，原文）', 'Start, in UTF-16 code units of the raw text') })
  start!: number;

  @Field(() => Int, { description: both('终点', 'End, exclusive') })
  end!: number;
}

@ObjectType({ description: both('事实所依据的原文', 'The text that a fact rests on'), simpleResolvers: true })
export class Evidence {
  @Field(() => String, { description: both('所在句子（整理后）', 'The sentence it stands in, cleaned') })
  sentence!: string;

  @Field(() => String, { description: both('原文引文，与文件逐字相同', 'The quotation as it stands in the file') })
  quote!: string;

  @Field(() => Int, { description: both('引文在原文中的起点（UTF-16）', 'Start of the quotation in the raw text, in UTF-16 code units') })
  start!: number;

  @Field(() => Int, { description: both('引文在原文中的终点', 'End of the quotation in the raw text, exclusive') })
  end!: number;

  @Field(() => [String], { description: both('所在章节的标题，由外到内', 'Headings around it, outermost first') })
  headings!: string[];

  @Field(() => String, { description: both('文献来源地址', 'Where the document was read from') })
  uri!: string;

  @Field(() => Document, { description: both('所在文献', 'The document') })
  document!: Document;

  @Field(() => Passage, { description: both('所在句子', 'The sentence as a passage of the graph') })
  passage!: Passage;
}
