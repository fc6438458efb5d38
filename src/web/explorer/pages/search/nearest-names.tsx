import { useQuery } from '../../api/use-query.ts';
import { useLanguage } from '../../language/language.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';

const MOST_PARTS = 4;
const PART = 2;

/** Names that hold part of what was searched for: its beginning, its end, and what stands between. */
export function NearestNames({ name }: { readonly name: string }) {
  const { words } = useLanguage();
  const parts = partsOf(name);
  const fields = parts.map((_, at) => `n${at}: search(query: $p${at}, kinds: [ENTITY], first: 4) { entity { __typename id name } }`);
  const query = parts.length === 0 ? null : `query Nearest(${parts.map((_, at) => `$p${at}: String!`).join(', ')}) { ${fields.join(' ')} }`;
  const variables = Object.fromEntries(parts.map((part, at) => [`p${at}`, part]));
  type Named = { readonly __typename: string; readonly id: string; readonly name: string };
  const { data } = useQuery<Readonly<Record<string, readonly { readonly entity: Named | null }[]>>>(query, variables);
  const found = new Map(Object.values(data ?? {}).flatMap((hits) => hits.flatMap(({ entity }) => (entity ? [[entity.id, entity]] : []))));
  if (found.size === 0) return null;
  return (
    <section class="card">
      <h2>{words.nearest}</h2>
      <p class="chips wide">
        {[...found.values()].map((entity) => (
          <EntityLink key={entity.id} entity={{ ...entity, type: entity.__typename }} />
        ))}
      </p>
    </section>
  );
}

/** Short pieces of a name, the first and the last before those between. */
function partsOf(name: string): string[] {
  const letters = [...name];
  if (letters.length <= PART) return [];
  const starts = Array.from({ length: letters.length - PART + 1 }, (_, at) => at);
  const order = [starts[0], starts.at(-1), ...starts.slice(1, -1)].filter((at) => at !== undefined);
  return [...new Set(order.map((at) => letters.slice(at, at + PART).join('')))].slice(0, MOST_PARTS);
}
