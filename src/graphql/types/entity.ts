import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { EntityType } from '../../model/vocabulary.js';
import type { EntityRecord } from '../../questions/records.js';
import { loadSchema } from '../../schema/load.js';
import { both } from '../descriptions.js';
import { EntityTypeEnum } from '../enums.js';
import { named } from './connection.js';
import { Node } from './node.js';

@InterfaceType('Entity', {
  implements: Node,
  description: both('文献提到的人、地、机构、项目等', 'Something that documents speak of: a place, a project, a strategy and so on'),
  resolveType: (entity: EntityRecord) => entity.type,
})
export abstract class Entity extends Node {
  @Field(() => EntityTypeEnum, { simple: true, description: both('类型', 'Its type') })
  type!: EntityType;

  @Field(() => String, { simple: true, description: both('名称', 'The fullest name known') })
  name!: string;

  @Field(() => [String], { simple: true, description: both('别名', 'Other names that texts use for it') })
  aliases!: string[];

  @Field(() => String, { simple: true, nullable: true, description: both('行政区划代码', 'Division code of a place, where known') })
  code!: string | null;

  @Field(() => Int, { simple: true, description: both('提到它的文献数', 'How many documents name it') })
  documentCount!: number;

  @Field(() => Int, { simple: true, description: both('被提到的次数', 'How often they do') })
  mentionCount!: number;
}

/** The object types of schema/entities, one for each file: a new type there is a new type here. */
export const ENTITY_CLASSES: readonly { readonly type: EntityType; readonly plural: string; readonly class: new () => object }[] =
  loadSchema().entities.map(({ name, plural, description }) => {
    const made = named(name);
    ObjectType(name, { implements: [Entity, Node], description: both(description.zh, description.en), simpleResolvers: true })(made);
    return { type: name as EntityType, plural: plural.en, class: made };
  });
