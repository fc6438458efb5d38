import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { EntityType } from '../../model/vocabulary.js';
import { countEntities, listEntities } from '../../questions/entities.js';
import { EntityListArgs, pageCost } from '../args.js';
import { entityProperties } from '../asked-properties.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { totalOf } from '../look-ahead.js';
import { connection, named } from '../types/connection.js';
import { ENTITY_CONNECTIONS } from '../types/connections.js';
import { entityView, mapPage } from '../views.js';

type ListClass = new () => Record<string, unknown>;

/** A resolver class with one query for each entity type: projects, zones, places and so on. */
function entityLists(): ListClass {
  const lists = named('EntityLists') as ListClass;
  for (const { type, plural, connection: connectionType } of ENTITY_CONNECTIONS) {
    const name = plural.charAt(0).toLowerCase() + plural.slice(1);
    lists.prototype[name] = (args: EntityListArgs, context: Context, info: GraphQLResolveInfo) => list(type, args, context, info);
    Args(() => EntityListArgs)(lists.prototype, name, 0);
    Ctx()(lists.prototype, name, 1);
    Info()(lists.prototype, name, 2);
    const description = both(`${type} 列表，按名称`, `A list of ${plural.toLowerCase()} by name`);
    Query(() => connectionType, { description, complexity: pageCost })(lists.prototype, name, {});
  }
  Resolver()(lists);
  return lists;
}

async function list(type: EntityType, args: EntityListArgs, { reader }: Context, info: GraphQLResolveInfo) {
  const total = totalOf(info, () => countEntities(reader, type, args));
  const page = await listEntities(reader, type, args, args, entityProperties(info, 'edges', 'node'));
  return connection(mapPage(page, entityView), args.after, total);
}

export const EntityLists = entityLists();
