import { Field, ObjectType } from 'type-graphql';
import type { Ingested } from '../../model/curation.js';
import { both } from '../descriptions.js';
import { Document } from './document.js';
import { OutcomeEnum } from './ingest.js';

@ObjectType({ description: both('文献中的异常', 'Something odd in a document'), simpleResolvers: true })
export class Diagnostic {
  @Field(() => String, { description: both('代码', 'Its stable code') })
  code!: string;

  @Field(() => String, { description: both('说明', 'What it is') })
  message!: string;
}

@ObjectType({ description: both('读入的文献', 'A document that was read'), simpleResolvers: true })
export class IngestedDocument {
  @Field(() => Document, { description: both('文献', 'The document') })
  document!: Document;

  @Field(() => OutcomeEnum, { description: both('读入结果', 'What reading did') })
  outcome!: Ingested['outcome'];

  @Field(() => [Diagnostic], { description: both('异常之处', 'What is odd in it') })
  diagnostics!: Diagnostic[];
}
