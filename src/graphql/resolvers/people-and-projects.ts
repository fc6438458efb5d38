import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { officeHolders } from '../../questions/office-holders.js';
import { lifeline } from '../../questions/projects/lifeline.js';
import { silentProjects } from '../../questions/projects/silent-projects.js';
import { lifelineView, officeHoldersView } from '../answer-views.js';
import { ClaimSourceFields, ofIndustry, pageCost, SourceArgs } from '../args.js';
import { officeClaimParts } from '../asked-properties.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { asks } from '../look-ahead.js';
import { connection } from '../types/connection.js';
import { Lifeline, SilentProjectConnection } from '../types/lifeline.js';
import { OfficeHolders } from '../types/office-holders.js';
import { entityView, mapPage } from '../views.js';

@ArgsType()
class SilenceArgs extends ofIndustry(SourceArgs) {
  @Field(() => Int, { defaultValue: 2, description: both('此后至少多少份文献未提', 'At least so many later documents are silent') })
  silentFor!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: both(
      '是：只要已建成投产的；否：只要未见建成投产的',
      'true: only what is completed or in operation; false: only what no document says is',
    ),
  })
  isFinished?: boolean | null;
}

@ArgsType()
class LifelineArgs extends ClaimSourceFields {
  @Field(() => String, { description: both('项目、园区或规划（名称或编号）', 'A project, zone or plan, by name or id') })
  project!: string;
}

@ArgsType()
class OfficeArgs extends ClaimSourceFields {
  @Field(() => String, { description: both('地方、机构或园区（名称或编号）', 'A place, body or zone, by name or id') })
  of!: string;

  @Field(() => String, {
    nullable: true,
    description: both(
      '职务（市长不含副市长；县改区则区长即县长）',
      'The post: a deputy is not asked for; 区长 is 县长 where a county became a district',
    ),
  })
  title?: string | null;

  @Field(() => Int, { nullable: true, description: both('哪一年', 'The year asked about') })
  asOf?: number | null;
}

/** An answer of some tens of rows. */
const listCost = ({ childComplexity }: { childComplexity: number }) => 1 + 10 * childComplexity;

@Resolver()
export class PeopleAndProjects {
  @Query(() => Lifeline, {
    description: both(
      '项目的生命线：历年文献中的阶段、金额、地点与建设者',
      'The life of a project: stage, amounts, places and builders through the years',
    ),
    complexity: listCost,
  })
  async lifeline(@Args(() => LifelineArgs) args: LifelineArgs, @Ctx() { reader }: Context) {
    return lifelineView(await lifeline(reader, args));
  }

  @Query(() => SilentProjectConnection, {
    description: both(
      '提出后再未提及的项目，沉默久者在前',
      'Projects announced and never mentioned again since, the longest silence first',
    ),
    complexity: pageCost,
  })
  async silentProjects(@Args(() => SilenceArgs) args: SilenceArgs, @Ctx() { reader }: Context) {
    const { page, total } = await silentProjects(reader, args);
    return connection(
      mapPage(page, (row) => ({ ...row, project: entityView(row.project) })),
      args.after,
      () => total,
    );
  }

  @Query(() => OfficeHolders, {
    description: both('谁在某地或某机构任职；不详也是答案', 'Who holds office in a place or body; unknown is an answer'),
    complexity: listCost,
  })
  async officeHolders(@Args(() => OfficeArgs) args: OfficeArgs, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    const without = (['documentsSearched', 'reports'] as const).filter((part) => !asks(info, part));
    return officeHoldersView(await officeHolders(reader, { ...args, without, parts: officeClaimParts(info) }));
  }
}
