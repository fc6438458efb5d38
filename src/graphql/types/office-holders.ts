import { Field, Int, ObjectType } from 'type-graphql';
import type { Certainty } from '../../questions/office-holders.js';
import { both } from '../descriptions.js';
import { CertaintyEnum } from '../enums.js';
import { Claim } from './claim.js';
import { Document } from './document.js';
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
    description: both(
      '所问年份的任职者；未问年份则为最近文献所称者；空表示不详',
      'Who holds it in the year asked about; without one, whom the newest documents name; none means unknown',
    ),
  })
  current!: OfficeHolder[];

  @Field(() => CertaintyEnum, { description: both('凭何得知', 'How that is known') })
  certainty!: Certainty;

  @Field(() => Int, { nullable: true, description: both('所据文献的年份', 'The year of the documents that it rests on') })
  currentYear!: number | null;

  @Field(() => [OfficeHolder], {
    description: both(
      '所问年份无文献可证时，此前最后所称者',
      'Whom the newest documents before name, where none tells of the year asked about',
    ),
  })
  lastKnown!: OfficeHolder[];

  @Field(() => Int, { description: both('查过的文献数', 'How many documents were searched') })
  documentsSearched!: number;

  @Field(() => [Document], {
    description: both(
      '该年（未问则最近一年）本地载明报告人的文献：仅供参考，并非任职断言',
      'Documents of the place of that year that tell who delivered them: a hint, no claim of a post',
    ),
  })
  reports!: Document[];
}
