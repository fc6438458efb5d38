import { type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode | undefined>>;

/** What an operation asks for of something, whatever fragments it stands in. */
export class Selection {
  private readonly fields: readonly FieldNode[];

  constructor(
    nodes: readonly FieldNode[],
    private readonly fragments: Fragments,
  ) {
    this.fields = nodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, fragments));
  }

  static of({ fieldNodes, fragments }: GraphQLResolveInfo): Selection {
    return new Selection(fieldNodes, fragments);
  }

  get names(): ReadonlySet<string> {
    return new Set(this.fields.map(({ name }) => name.value));
  }

  /** What it asks for below some fields, taken together; nothing where it does not ask for them. */
  below(...fields: readonly string[]): Selection {
    return new Selection(
      this.fields.filter(({ name }) => fields.includes(name.value)),
      this.fragments,
    );
  }
}

function fieldsOf(selected: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (selected?.selections ?? []).flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one];
    return fieldsOf(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments[one.name.value]?.selectionSet, fragments);
  });
}

/** Whether an operation asks for this field of what is being resolved. */
export function asks(info: GraphQLResolveInfo, name: string): boolean {
  return Selection.of(info).names.has(name);
}

/** A total that is counted while the page is read, where the operation asks for it, and not at all where it does not. */
export function totalOf(info: GraphQLResolveInfo, count: () => Promise<number>): () => Promise<number> {
  if (!asks(info, 'totalCount')) return count;
  const counted = count();
  // Whether it fails is told where the total is shown, unless the page fails first.
  counted.catch(() => undefined);
  return () => counted;
}
