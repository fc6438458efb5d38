import { Field, ObjectType } from 'type-graphql';
import { both } from '../descriptions.js';

@ObjectType({ description: both('中英文对照', 'The same in both languages'), simpleResolvers: true })
export class Bilingual {
  @Field(() => String, { description: both('中文', 'Chinese') })
  zh!: string;

  @Field(() => String, { description: both('英文', 'English') })
  en!: string;
}

@ObjectType({ description: both('类型的印章', 'The sign of a type: one character in its colour'), simpleResolvers: true })
export class Seal {
  @Field(() => String, { description: both('印文', 'The character') })
  character!: string;

  @Field(() => String, { description: both('浅色底上的颜色', 'Its colour on a light ground') })
  light!: string;

  @Field(() => String, { description: both('深色底上的颜色', 'Its colour on a dark ground') })
  dark!: string;
}

@ObjectType({ description: both('模型所声明的类型', 'A type as the schema declares it'), simpleResolvers: true })
export class TypeDefinition {
  @Field(() => String, { description: both('类型名', 'Its name, as in __typename') })
  name!: string;

  @Field(() => Bilingual, { description: both('名称', 'What people call it') })
  label!: Bilingual;

  @Field(() => Bilingual, { description: both('说明', 'What it is') })
  description!: Bilingual;

  @Field(() => Seal, { description: both('印章', 'Its sign') })
  seal!: Seal;

  @Field(() => String, { description: both('列出此类实体的查询字段', 'The field of Query that lists them') })
  list!: string;
}

@ObjectType({ description: both('模型所声明的关系', 'A predicate as the schema declares it'), simpleResolvers: true })
export class PredicateDefinition {
  @Field(() => String, { description: both('关系名', 'Its name') })
  name!: string;

  @Field(() => Bilingual, { description: both('名称', 'What people call it') })
  label!: Bilingual;

  @Field(() => Bilingual, { description: both('说明', 'What it says') })
  description!: Bilingual;

  @Field(() => [String], { description: both('主语的类型', 'Types of the subject') })
  subject!: string[];

  @Field(() => [String], { description: both('宾语的类型', 'Types of the object') })
  object!: string[];
}

@ObjectType({ description: both('领域模型', 'The domain model: what may be in the graph'), simpleResolvers: true })
export class Ontology {
  @Field(() => [TypeDefinition], { description: both('实体类型', 'Types of entities') })
  entityTypes!: TypeDefinition[];

  @Field(() => TypeDefinition, { description: both('数值', 'Figures') })
  figure!: TypeDefinition;

  @Field(() => [PredicateDefinition], { description: both('关系', 'What may be said of two entities') })
  predicates!: PredicateDefinition[];
}
