import { Field, ID, InterfaceType } from 'type-graphql';
import { both } from '../descriptions.js';

@InterfaceType('Node', {
  description: both('有编号、可单独取得的对象', 'Anything that has an id and can be fetched by it'),
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: both('编号，与读入的次序和时间无关', 'Its id, which depends on no order or time of reading') })
  id!: string;
}
