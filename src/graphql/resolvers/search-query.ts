import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { EntityType } from '../../model/vocabulary.js';
import type { SearchKind } from '../../questions/texts/ranked-hits.js';
import { search } from '../../questions/texts/search.js';
import { documentFacets, entityFacets } from '../../questions/texts/search-facets.js';
import { searchResults } from '../../questions/texts/search-results.js';
import { pageCost, SourceArgs } from '../args.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { EntityTypeEnum, SearchKindEnum } from '../enums.js';
import { connection } from '../types/connection.js';
import { SearchHit, SearchResults } from '../types/search.js';
import { mapPage, searchHitView } from '../views.js';

const BOTH_KINDS: SearchKind[] = ['entity', 'passage'];
const asked = both('至少两个字；空格隔开的各词须同现', 'Two or more characters; words set apart by blanks must stand together');

@ArgsType()
class SearchArgs extends SourceArgs {
  @Field(() => String, { description: asked })
  query!: string;

  @Field(() => [SearchKindEnum], { defaultValue: BOTH_KINDS, description: both('检索范围', 'What to search') })
  kinds!: SearchKind[];

  @Field(() => [EntityTypeEnum], { nullable: true, description: both('实体只要这些类型', 'Entities of these types only') })
  types?: EntityType[] | null;
}

@Resolver()
export class SearchQuery {
  @Query(() => [SearchHit], {
    description: both('检索名称、别名和原文，每类取最佳者', 'The best names, aliases and sentences that hold a phrase'),
    complexity: pageCost,
  })
  async search(
    @Arg('query', () => String, { description: asked }) query: string,
    @Arg('kinds', () => [SearchKindEnum], { defaultValue: BOTH_KINDS, description: both('检索范围', 'What to search') })
    kinds: SearchKind[],
    @Arg('first', () => Int, { defaultValue: 10, description: both('每类最多多少项', 'How many of each kind at most') }) first: number,
    @Ctx() context: Context,
  ) {
    return (await search(context.reader, query, kinds, { first })).map(searchHitView);
  }

  @Query(() => SearchResults, {
    description: both(
      '检索全部命中：总数、分页，按实体类型、文献类别、年份与地方的分布',
      'All that holds a phrase: how many, page by page, by entity type, kind of document, year and place',
    ),
    complexity: pageCost,
  })
  async searchResults(@Args(() => SearchArgs) args: SearchArgs, @Ctx() { reader }: Context) {
    const { found, page, isCut } = await searchResults(reader, args);
    // One read for the three of them: the context asks no question twice.
    const ofDocuments = () => documentFacets(reader, found);
    return {
      isCut,
      hits: connection(mapPage(page, searchHitView), args.after, () => found.length),
      entityTypes: () => entityFacets(reader, found),
      docTypes: async () => (await ofDocuments()).docTypes,
      years: async () => (await ofDocuments()).years,
      places: async () => (await ofDocuments()).places,
    };
  }
}
