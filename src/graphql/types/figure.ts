import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Comparator, FigureNature, FigureStatus, Measure } from '../../model/vocabulary.js';
import { loadSchema } from '../../schema/load.js';
import { both } from '../descriptions.js';
import { ComparatorEnum, FigureNatureEnum, FigureStatusEnum, MeasureEnum } from '../enums.js';
import { Node } from './node.js';

const { description } = loadSchema().figure;

@ObjectType({ description: both('数值与单位', 'A value and its unit'), simpleResolvers: true })
export class Quantity {
  @Field(() => Float, { description: both('数值', 'The value') })
  value!: number;

  @Field(() => String, { description: both('单位', 'Its unit') })
  unit!: string;
}

@ObjectType({ implements: Node, description: both(description.zh, description.en), simpleResolvers: true })
export class Figure extends Node {
  @Field(() => String, { description: both('指标，依原文', 'What is counted, as the text names it') })
  indicator!: string;

  @Field(() => MeasureEnum, { description: both('计量方式', 'What it measures') })
  measure!: Measure;

  @Field(() => ComparatorEnum, { description: both('比较方式', 'How the value binds') })
  comparator!: Comparator;

  @Field(() => Float, { description: both('数值，依原文单位', 'The number as written, in its unit') })
  value!: number;

  @Field(() => Float, { nullable: true, description: both('区间上限', 'Upper bound of a range') })
  upper!: number | null;

  @Field(() => String, { description: both('单位', 'Unit') })
  unit!: string;

  @Field(() => String, { description: both('指标的规范名称', 'The name that all names of the indicator stand for') })
  canonicalIndicator!: string;

  @Field(() => Boolean, { description: both('是否越低越好', 'Whether a lower value is the better one') })
  lowerIsBetter!: boolean;

  @Field(() => Quantity, { description: both('换算后的数值与单位', 'The value in a unit in which others compare with it') })
  normalized!: Quantity;

  @Field(() => FigureNatureEnum, {
    nullable: true,
    description: both(
      '存量或流量；原文未说明及比率则为空',
      'What there is or what was done; null where the text does not tell, and for rates',
    ),
  })
  nature!: FigureNature | null;

  @Field(() => FigureStatusEnum, { description: both('目标或结果', 'Promised or reached') })
  status!: FigureStatus;

  @Field(() => Int, { nullable: true, description: both('所指年份', 'The year it is for') })
  year!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: both(
      '跨几年，末年为所指年份：1 为一年或时点，5 为五年合计或五年增幅；原文未说明则为空',
      'Over how many years it is, the year being the last: 1 for one year and for what there is at a time, 5 for what five years add up to or grew by; null where the text does not tell',
    ),
  })
  years!: number | null;

  @Field(() => Int, { nullable: true, description: both('起始年份', 'The first of these years') })
  fromYear!: number | null;

  @Field(() => Float, { description: both('可信度，0 至 1', 'Confidence, 0 to 1') })
  confidence!: number;

  @Field(() => String, { description: both('抽取规则', 'The rule that read it') })
  rule!: string;
}
