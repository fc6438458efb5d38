import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { nodesById } from '../../questions/by-id.js';
import { stats } from '../../questions/stats.js';
import { countDocuments, listDocuments } from '../../questions/texts/documents.js';
import { DocumentListArgs, pageCost } from '../args.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { totalOf } from '../look-ahead.js';
import { Stats } from '../types/answers.js';
import { connection } from '../types/connection.js';
import { DocumentConnection } from '../types/connections.js';
import { Node } from '../types/node.js';
import { documentView, mapPage, nodeView } from '../views.js';

@Resolver()
export class GraphQuery {
  @Query(() => Node, { nullable: true, description: both('按编号取一个对象', 'The thing with this id, or null') })
  async node(@Arg('id', () => ID, { description: both('编号', 'Its id') }) id: string, @Ctx() context: Context) {
    const found = await context.fact('node', id, nodesById);
    return found ? nodeView(found) : null;
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: both('按编号取多个对象，次序不变', 'The things with these ids, in their order, null for none'),
  })
  async nodes(
    @Arg('ids', () => [ID], { description: both('编号（至多 200 个）', 'Ids, at most 200') }) ids: string[],
    @Ctx() context: Context,
  ) {
    const found = await nodesById(context.reader, ids);
    return ids.map((id) => found.get(id)).map((fact) => fact && nodeView(fact));
  }

  @Query(() => DocumentConnection, { description: both('文献，新者在前', 'Documents, newest first'), complexity: pageCost })
  async documents(@Args(() => DocumentListArgs) args: DocumentListArgs, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    const total = totalOf(info, () => countDocuments(reader, args));
    const page = await listDocuments(reader, args, args);
    return connection(mapPage(page, documentView), args.after, total);
  }

  @Query(() => Stats, { description: both('图谱概况', 'How much the graph holds') })
  stats(@Ctx() { reader }: Context): Promise<Stats> {
    return stats(reader) as Promise<Stats>;
  }
}
