import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { lifeline } from '../../questions/lifeline.js';
import { officeHolders } from '../../questions/office-holders.js';
import { lifelineView, officeHoldersView } from '../answer-views.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { Lifeline } from '../types/lifeline.js';
import { OfficeHolders } from '../types/office-holders.js';

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
  async lifeline(
    @Arg('project', () => String, { description: both('项目、园区或规划（名称或编号）', 'A project, zone or plan, by name or id') })
    project: string,
    @Ctx() { reader }: Context,
  ) {
    return lifelineView(await lifeline(reader, project));
  }

  @Query(() => OfficeHolders, {
    description: both('谁在某地或某机构任职；不详也是答案', 'Who holds office in a place or body; unknown is an answer'),
    complexity: listCost,
  })
  async officeHolders(
    @Arg('of', () => String, { description: both('地方、机构或园区（名称或编号）', 'A place, body or zone, by name or id') }) of: string,
    @Arg('title', () => String, { nullable: true, description: both('职务包含', 'Part of the post') }) title: string | null,
    @Arg('asOf', () => Int, { nullable: true, description: both('截至哪年', 'As of this year') }) asOf: number | null,
    @Ctx() { reader }: Context,
  ) {
    return officeHoldersView(await officeHolders(reader, { of, title, asOf }));
  }
}
