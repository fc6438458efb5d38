import { type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode | undefined>>;

/** Whether an operation asks for this field of what is being resolved. */
export function asks({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  return fieldNodes.some(({ selectionSet }) => holds(selectionSet, name, fragments));
}

function holds(selected: SelectionSetNode | undefined, name: string, fragments: Fragments): boolean {
  if (!selected) return false;
  return selected.selections.some((one) => {
    if (one.kind === Kind.FIELD) return one.name.value === name;
    return holds(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments[one.name.value]?.selectionSet, name, fragments);
  });
}

/** A total that is counted while the page is read, where the operation asks for it, and not at all where it does not. */
export function totalOf(info: GraphQLResolveInfo, count: () => Promise<number>): () => Promise<number> {
  if (!asks(info, 'totalCount')) return count;
  const counted = count();
  // Whether it fails is told where the total is shown, unless the page fails first.
  counted.catch(() => undefined);
  return () => counted;
}
