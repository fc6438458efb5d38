import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Float, ID, Info, Query, Resolver } from 'type-graphql';
import type { EntityType } from '../../model/vocabulary.js';
import { compareDocuments } from '../../questions/texts/compare-documents.js';
import { wordingRadar } from '../../questions/texts/wording-radar.js';
import { comparisonView, radarView } from '../answer-views.js';
import { ofIndustry, SourceFields } from '../args.js';
import { comparedParts } from '../asked-properties.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { EntityTypeEnum } from '../enums.js';
import { Comparison, WordingRadar } from '../types/text-answers.js';

@ArgsType()
class RadarArgs extends SourceFields {
  @Field(() => String, { description: both('词句（至少两个字）', 'A phrase of two or more characters') })
  phrase!: string;
}

@ArgsType()
class ComparisonArgs extends ofIndustry(Object) {
  @Field(() => ID, { description: both('左文献编号', 'Id of the one') })
  left!: string;

  @Field(() => ID, { description: both('右文献编号', 'Id of the other') })
  right!: string;

  @Field(() => [EntityTypeEnum], { nullable: true, description: both('只比较这些类型', 'Only these types') })
  types?: EntityType[] | null;

  @Field(() => Float, { nullable: true, description: both('数值的最低可信度，0 至 1', 'Least confidence of figures, 0 to 1') })
  minConfidence?: number | null;
}

const radarCost = ({ childComplexity }: { childComplexity: number }) => 1 + 50 * childComplexity;
const comparisonCost = ({ childComplexity }: { childComplexity: number }) => 1 + 20 * childComplexity;

@Resolver()
export class TextQueries {
  @Query(() => WordingRadar, {
    description: both(
      '措辞雷达：词句首次与最近出现，按年按地，查而未见也会说明',
      'When and where a phrase stands, first and last, by year and place, and where it does not',
    ),
    complexity: radarCost,
  })
  async wordingRadar(@Args(() => RadarArgs) args: RadarArgs, @Ctx() { reader }: Context) {
    return radarView(await wordingRadar(reader, args));
  }

  @Query(() => Comparison, {
    description: both('比较两份文献：共有、独有与数值变化', 'Two documents: what is common, only in one, changed'),
    complexity: comparisonCost,
  })
  async compareDocuments(@Args(() => ComparisonArgs) args: ComparisonArgs, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return comparisonView(await compareDocuments(reader, args, comparedParts(info)));
  }
}
