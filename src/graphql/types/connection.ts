import { Field, Int, ObjectType } from 'type-graphql';
import type { Page } from '../../questions/page.js';
import { both } from '../descriptions.js';

@ObjectType({ description: both('分页信息', 'Where a page stands in its list'), simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: both('后面是否还有', 'Whether there are more behind it') })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: both('是否从中间开始', 'Whether the page begins behind a cursor') })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: both('首项游标', 'Cursor of the first item') })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: both('末项游标', 'Cursor of the last item: pass it as after') })
  endCursor!: string | null;
}

/** What a resolver gives for a connection: a page, and a count that is made only when asked for. */
export interface Connection<T> {
  readonly edges: Page<T>['items'];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => number | Promise<number>;
}

export function connection<T>(page: Page<T>, after: string | null | undefined, totalCount: () => number | Promise<number>): Connection<T> {
  const { items, hasNextPage } = page;
  const pageInfo = {
    hasNextPage,
    hasPreviousPage: after != null,
    startCursor: items[0]?.cursor ?? null,
    endCursor: items.at(-1)?.cursor ?? null,
  };
  return { edges: items, pageInfo, totalCount };
}

type NodeClass = abstract new () => object;
type ConnectionClass = new () => Connection<unknown>;

/** Makes the Relay types XConnection and XEdge of a node type X. */
export function connectionOf(name: string, node: () => NodeClass): ConnectionClass {
  const edge = named(`${name}Edge`);
  ObjectType(edge.name, { description: both(`${name} 列表的一项`, `One ${name} of a list`), simpleResolvers: true })(edge);
  Field(() => node(), { description: both('对象', 'The item') })(edge.prototype, 'node');
  Field(() => String, { description: both('游标', 'Its place in the list') })(edge.prototype, 'cursor');

  const list = named(`${name}Connection`);
  ObjectType(list.name, { description: both(`${name} 列表的一页`, `A page of a list of ${name}`), simpleResolvers: true })(list);
  Field(() => [edge], { description: both('各项', 'The items of the page') })(list.prototype, 'edges');
  Field(() => PageInfo, { description: both('分页信息', 'Where the page stands') })(list.prototype, 'pageInfo');
  Field(() => Int, { description: both('全部数量', 'How many there are in the whole list') })(list.prototype, 'totalCount');
  return list as ConnectionClass;
}

/** A class of this name, for types that are made from data. */
export function named(name: string): new () => object {
  return { [name]: class {} }[name] as new () => object;
}
