import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../descriptions.js';
import { Claim } from './claim.js';
import { Entity } from './entity.js';

@ObjectType({ description: both('任职者', 'Someone in a post'), simpleResolvers: true })
export class OfficeHolder {
  @Field(() => Entity, { description: both('人', 'Who') })
  person!: Entity;

  @Field(() => String, { nullable: true, description: both('职务', 'The post') })
  title!: string | null;

  @Field(() => Int, { nullable: true, description: both('最早见于哪年的文献', 'Year of the first document that says so') })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: both('最近见于哪年的文献', 'Year of the last document that says so') })
  lastYear!: number | null;

  @Field(() => [Claim], { description: both('依据', 'The claims that say so') })
  claims!: Claim[];
}

@ObjectType({ description: both('某地或某机构的任职情况', 'Who holds office in a place or body'), simpleResolvers: true })
export class OfficeHolders {
  @Field(() => Entity, { description: both('地方或机构', 'The place or body') })
  of!: Entity;

  @Field(() => [OfficeHolder], { description: both('历任，近者在前', 'All, the latest named first') })
  holders!: OfficeHolder[];

  @Field(() => [OfficeHolder], {
    description: both('最近的文献所称的任职者；空表示不详', 'Those the newest documents name; none means unknown'),
  })
  current!: OfficeHolder[];

  @Field(() => Int, { description: both('查过的文献数', 'How many documents were searched') })
  documentsSearched!: number;
}
