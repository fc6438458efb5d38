import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Basis, Predicate } from '../../model/vocabulary.js';
import { both } from '../descriptions.js';
import { BasisEnum, PredicateEnum } from '../enums.js';
import { Entity } from './entity.js';

@ObjectType({ description: both('图中的一点', 'A node of a graph view'), simpleResolvers: true })
export class GraphNode {
  @Field(() => Entity, { description: both('实体', 'The entity') })
  entity!: Entity;

  @Field(() => Int, { description: both('离起点几步', 'Hops from where the view starts') })
  depth!: number;

  @Field(() => Int, { description: both('图中的边数', 'Its edges in the view') })
  degree!: number;

  @Field(() => Int, {
    nullable: true,
    description: both(
      '筛选之下的邻居总数；未问其邻居者为空',
      'How many neighbours the filter gives it; null where they were not asked for',
    ),
  })
  neighbours!: number | null;
}

@ObjectType({ description: both('图中的一边', 'An edge of a graph view'), simpleResolvers: true })
export class GraphEdge {
  @Field(() => ID, { description: both('主语编号', 'Id of the subject') })
  source!: string;

  @Field(() => ID, { description: both('宾语编号', 'Id of the object') })
  target!: string;

  @Field(() => PredicateEnum, { description: both('关系', 'What it says') })
  predicate!: Predicate;

  @Field(() => Int, { description: both('断言条数', 'How many claims say so') })
  claims!: number;

  @Field(() => Int, { description: both('文献份数', 'In how many documents') })
  documents!: number;

  @Field(() => Float, { description: both('最高可信度', 'Confidence of the surest claim') })
  confidence!: number;

  @Field(() => BasisEnum, { description: both('最强的依据', 'The strongest basis of the claims') })
  basis!: Basis;

  @Field(() => Int, { nullable: true, description: both('最早一份文献的年份', 'Year of the earliest document') })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: both('最近一份文献的年份', 'Year of the latest document') })
  lastYear!: number | null;
}

@ObjectType({ description: both('若干实体周围的图', 'The graph around some entities'), simpleResolvers: true })
export class Neighborhood {
  @Field(() => [GraphNode], { description: both('点', 'Nodes') })
  nodes!: GraphNode[];

  @Field(() => [GraphEdge], { description: both('点之间的边', 'Edges among them') })
  edges!: GraphEdge[];

  @Field(() => Int, { description: both('未列出的邻居数', 'Neighbours that were left out') })
  omitted!: number;
}
