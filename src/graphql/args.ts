import { ArgsType, Field, Float, Int } from 'type-graphql';
import type { Basis, DocumentKind, EntityType, FigureStatus, Predicate } from '../model/vocabulary.js';
import type { Direction } from '../questions/entity-claims.js';
import type { PlaceLevel } from '../questions/source-filter.js';
import { both } from './descriptions.js';
import { BasisEnum, DirectionEnum, DocumentKindEnum, EntityTypeEnum, FigureStatusEnum, PlaceLevelEnum, PredicateEnum } from './enums.js';

// biome-ignore lint/suspicious/noExplicitAny: what TypeScript asks of a class that extends one it does not know
type ArgsClass = new (...args: any[]) => object;

/** These arguments and those of a page. */
export function paged<Base extends ArgsClass>(base: Base) {
  @ArgsType()
  class Paged extends base {
    @Field(() => Int, { defaultValue: 20, description: both('最多返回多少项（1 至 500）', 'How many at most, 1 to 500') })
    first!: number;

    @Field(() => String, { nullable: true, description: both('从此游标之后开始', 'Begin behind this cursor') })
    after?: string | null;
  }
  return Paged;
}

/** These arguments and an industry that what is asked about must be in. */
export function ofIndustry<Base extends ArgsClass>(base: Base) {
  @ArgsType()
  class OfIndustry extends base {
    @Field(() => String, { nullable: true, description: both('所属产业（名称或编号）', 'Industry that it must be in, by name or id') })
    industry?: string | null;
  }
  return OfIndustry;
}

@ArgsType()
export class PageArgs extends paged(Object) {}

/** Arguments that say which documents an answer may rest on. */
@ArgsType()
export class SourceFields {
  @Field(() => String, {
    nullable: true,
    description: both('文献所代表的地方（名称或编号）', 'Place the documents speak for, by name or id'),
  })
  place?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: both('是否包括下级地方', 'Whether places below it count too') })
  includeBelow!: boolean;

  @Field(() => PlaceLevelEnum, { nullable: true, description: both('文献所属层级', 'Level of government the documents speak for') })
  level?: PlaceLevel | null;

  @Field(() => Int, { nullable: true, description: both('文献所述年份', 'Year the documents speak of') })
  year?: number | null;

  @Field(() => Int, { nullable: true, description: both('起始年份', 'From this year on') })
  yearFrom?: number | null;

  @Field(() => Int, { nullable: true, description: both('截止年份', 'Up to this year') })
  yearTo?: number | null;

  @Field(() => [DocumentKindEnum], { nullable: true, description: both('文献类别', 'Kinds of documents') })
  docTypes?: DocumentKind[] | null;
}

/** The same, for answers made of figures, which have a confidence. */
@ArgsType()
export class FigureSourceFields extends SourceFields {
  @Field(() => Float, { nullable: true, description: both('最低可信度，0 至 1', 'Least confidence, 0 to 1') })
  minConfidence?: number | null;
}

/** The same, for answers made of claims, which have a basis too. */
@ArgsType()
export class ClaimSourceFields extends FigureSourceFields {
  @Field(() => [BasisEnum], { nullable: true, description: both('依据', 'What the claims may rest on') })
  bases?: Basis[] | null;
}

@ArgsType()
export class SourceArgs extends paged(SourceFields) {}

@ArgsType()
export class ClaimSourceArgs extends paged(ClaimSourceFields) {}

@ArgsType()
export class ClaimArgs extends ClaimSourceArgs {
  @Field(() => [PredicateEnum], { nullable: true, description: both('只要这些关系', 'Only these predicates') })
  predicates?: Predicate[] | null;

  @Field(() => DirectionEnum, { defaultValue: 'BOTH', description: both('实体作主语或宾语', 'Which side the entity stands on') })
  direction!: Direction;
}

@ArgsType()
export class EntityListArgs extends ofIndustry(SourceArgs) {
  @Field(() => String, { nullable: true, description: both('名称或别名包含', 'Part of a name or alias') })
  nameContains?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: both('提及文献多者在前，否则按名称', 'Those that most documents name first; by name otherwise'),
  })
  mostNamedFirst!: boolean;
}

@ArgsType()
export class DocumentListArgs extends SourceArgs {
  @Field(() => String, { nullable: true, description: both('标题包含', 'Part of the title') })
  titleContains?: string | null;
}

/** These arguments and those that narrow figures. */
function ofFigures<Base extends ArgsClass>(base: Base) {
  @ArgsType()
  class OfFigures extends base {
    @Field(() => String, { nullable: true, description: both('指标包含', 'Part of the indicator') })
    indicatorContains?: string | null;

    @Field(() => FigureStatusEnum, { nullable: true, description: both('目标或结果', 'Promised or reached') })
    status?: FigureStatus | null;

    @Field(() => Int, { nullable: true, description: both('所指年份', 'The year the figure is for') })
    figureYear?: number | null;
  }
  return OfFigures;
}

@ArgsType()
export class FigureArgs extends ofFigures(PageArgs) {}

@ArgsType()
export class FigureListArgs extends ofFigures(ofIndustry(paged(FigureSourceFields))) {}

@ArgsType()
export class NeighbourArgs extends PageArgs {
  @Field(() => [PredicateEnum], { nullable: true, description: both('只要这些关系', 'Only these predicates') })
  predicates?: Predicate[] | null;

  @Field(() => [EntityTypeEnum], { nullable: true, description: both('只要这些类型', 'Only these types') })
  types?: EntityType[] | null;
}

/** How much the fields of a list cost: each item of the page costs what is asked of it. */
export function pageCost({ args, childComplexity }: { args: { first?: number }; childComplexity: number }): number {
  return 1 + Math.max(args.first ?? 20, 1) * childComplexity;
}

@ArgsType()
export class ClaimListArgs extends ClaimSourceArgs {
  @Field(() => [PredicateEnum], { nullable: true, description: both('只要这些关系', 'Only these predicates') })
  predicates?: Predicate[] | null;
}
