import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../descriptions.js';
import { connectionOf } from './connection.js';
import { Entity } from './entity.js';
import { Evidence } from './evidence.js';
import { MatrixPlace } from './linkage-matrix.js';

@ObjectType({ description: both('一地对某事的提法', 'How a place names something'), simpleResolvers: true })
export class Uptake {
  @Field(() => String, { description: both('地方（今名）', 'The place, by its name of today') })
  place!: string;

  @Field(() => Int, { description: both('以此名提及的文献份数', 'In how many documents it does, under the name shown') })
  documents!: number;

  @Field(() => Int, { nullable: true, description: both('最早年份', 'The first year it does') })
  firstYear!: number | null;

  @Field(() => [Evidence], { description: both('原文，早者在前', 'The wording, earliest first') })
  wording!: Evidence[];
}

@ObjectType({
  description: both('上级提出、下级承接的一项', 'Something an upper level sets out, and who takes it up'),
  simpleResolvers: true,
})
export class CascadeRow {
  @Field(() => Entity, { description: both('规划、战略或称号，用上级的名称', 'The plan, strategy or title, as the upper level names it') })
  entity!: Entity;

  @Field(() => [Entity], {
    description: both(
      '同一事项的其他名称（八五普法规划之于八五普法，体育强县之于体育强省）',
      'Entities of other names for the same matter',
    ),
  })
  alike!: Entity[];

  @Field(() => Uptake, {
    nullable: true,
    description: both('上级的提法；空表示上级未提', 'How the upper level names it; null where it does not'),
  })
  above!: Uptake | null;

  @Field(() => [Uptake], { description: both('承接的地方', 'Places below that take it up') })
  takenUpBy!: Uptake[];

  @Field(() => [String], { description: both('查过而未承接的地方', 'Places below that were searched and do not') })
  notTakenUpBy!: string[];
}

export const CascadeConnection = connectionOf('CascadeRow', () => CascadeRow);

@ObjectType({ description: both('上级部署与下级承接', 'What an upper level sets out and those below take up'), simpleResolvers: true })
export class Cascade {
  @Field(() => Entity, { description: both('上级地方', 'The upper level') })
  upper!: Entity;

  @Field(() => [MatrixPlace], { description: both('下级地方及查过的文献数', 'Places below, with how many documents were searched') })
  below!: MatrixPlace[];

  @Field(() => Boolean, {
    description: both(
      '断言未提者，是否连原文字句也查过（过多则不查）',
      'Whether the texts of those said to be silent were searched for the words too; not where there are too many',
    ),
  })
  isSearched!: boolean;

  @Field(() => CascadeConnection, { description: both('各项，承接者多者在前', 'Rows, those that most take up first') })
  rows!: InstanceType<typeof CascadeConnection>;
}
