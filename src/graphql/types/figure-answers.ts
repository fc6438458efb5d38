import { Field, Int, ObjectType } from 'type-graphql';
import type { Wording } from '../../questions/figures/figure-comparison.js';
import type { Verdict } from '../../questions/figures/promise-verdict.js';
import type { Change } from '../../questions/figures/target-diff.js';
import { both } from '../descriptions.js';
import { ChangeEnum, VerdictEnum, WordingEnum } from '../enums.js';
import { Document } from './document.js';
import { Evidence } from './evidence.js';
import { Figure, Quantity } from './figure.js';

@ObjectType({ description: both('一项指标在两份文献间的变化', 'What became of a figure between two documents'), simpleResolvers: true })
export class FigureChange {
  @Field(() => String, { description: both('指标', 'The indicator') })
  indicator!: string;

  @Field(() => ChangeEnum, { description: both('变化', 'What became of it') })
  change!: Change;

  @Field(() => WordingEnum, {
    nullable: true,
    description: both('措辞变化；一方缺失则为空', 'What became of the wording; null where one side is missing'),
  })
  wording!: Wording | null;

  @Field(() => Figure, { nullable: true, description: both('先前的数值', 'The earlier figure') })
  before!: Figure | null;

  @Field(() => Figure, { nullable: true, description: both('之后的数值', 'The later figure') })
  after!: Figure | null;

  @Field(() => Evidence, {
    nullable: true,
    description: both(
      '没有数值的一方提及它的原句；变化为 MENTIONED 时有',
      'The sentence in which the side without a figure names it, where the change is MENTIONED',
    ),
  })
  mention!: Evidence | null;

  @Field(() => Quantity, { nullable: true, description: both('之后减先前', 'The later less the earlier') })
  difference!: Quantity | null;
}

@ObjectType({
  description: both('两份文献或两年之间的数值变化', 'What became of figures between two documents or years'),
  simpleResolvers: true,
})
export class TargetDiff {
  @Field(() => [Document], { description: both('先前的文献', 'The earlier documents') })
  from!: Document[];

  @Field(() => [Document], { description: both('之后的文献', 'The later documents') })
  to!: Document[];

  @Field(() => [FigureChange], { description: both('各项变化', 'What became of each') })
  changes!: FigureChange[];
}

@ObjectType({ description: both('目标与次年结果', 'A target beside its result'), simpleResolvers: true })
export class PromiseRow {
  @Field(() => String, { description: both('指标', 'The indicator') })
  indicator!: string;

  @Field(() => Figure, { description: both('目标', 'The target') })
  target!: Figure;

  @Field(() => Figure, {
    nullable: true,
    description: both('结果；次年未提则为空', 'The result; null where the next year does not mention it'),
  })
  result!: Figure | null;

  @Field(() => VerdictEnum, { description: both('兑现情况', 'Whether it was reached') })
  verdict!: Verdict;

  @Field(() => Evidence, {
    nullable: true,
    description: both('次年提及而未读出数值的原句；结论为 MENTIONED 时有', 'The sentence that names it, where the verdict is MENTIONED'),
  })
  mention!: Evidence | null;

  @Field(() => [String], {
    description: both(
      '没有数值相对时，在次年文本的回顾部分查找过的字样',
      'Where no figure answers it: the words that the part of the next year’s texts that looks back was searched for',
    ),
  })
  soughtAs!: string[];

  @Field(() => Quantity, { nullable: true, description: both('结果减目标', 'Result less target') })
  gap!: Quantity | null;
}

@ObjectType({ description: both('没有数字的目标', 'An aim without a number'), simpleResolvers: true })
export class WordedPromise {
  @Field(() => String, { description: both('指标', 'The indicator') })
  indicator!: string;

  @Field(() => Evidence, { description: both('原句', 'Where it stands') })
  evidence!: Evidence;

  @Field(() => Figure, { nullable: true, description: both('次年所报的数值', 'What the next year tells of it') })
  result!: Figure | null;
}

@ObjectType({ description: both('某结论的数量', 'How many rows have a verdict'), simpleResolvers: true })
export class VerdictCount {
  @Field(() => VerdictEnum, { description: both('结论', 'The verdict') })
  verdict!: Verdict;

  @Field(() => Int, { description: both('数量', 'How many') })
  count!: number;
}

@ObjectType({ description: both('一地一年的兑现情况', 'The promises of a place for a year'), simpleResolvers: true })
export class ScoreCard {
  @Field(() => String, { description: both('地方', 'The place') })
  place!: string;

  @Field(() => Int, { description: both('目标年份', 'The year of the targets') })
  year!: number;

  @Field(() => [Document], { description: both('提出目标的文献', 'Documents that set the targets') })
  targetDocuments!: Document[];

  @Field(() => [Document], { description: both('次年的文献', 'Documents of the next year') })
  resultDocuments!: Document[];

  @Field(() => [VerdictCount], { description: both('各结论数量', 'How many rows have each verdict') })
  byVerdict!: VerdictCount[];

  @Field(() => [PromiseRow], { description: both('各项目标', 'Each target') })
  rows!: PromiseRow[];
}
