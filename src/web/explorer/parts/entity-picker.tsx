import { useState } from 'preact/hooks';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import type { EntityBrief } from './entity-link.tsx';
import { Seal } from './seal.tsx';

const SUGGEST = 'query Suggest($q: String!) { search(query: $q, kinds: [ENTITY], first: 8) { entity { __typename id name } } }';

interface EntityPickerProps {
  readonly label: string;
  readonly onPick: (entity: EntityBrief) => void;
}

/** A field that suggests entities as one types; arrow keys and Enter work as in any list of buttons. */
export function EntityPicker({ label, onPick }: EntityPickerProps) {
  const { words } = useLanguage();
  const [typed, setTyped] = useState('');
  const q = typed.trim();
  const { data } = useQuery<{ search: readonly { entity: { __typename: string; id: string; name: string } | null }[] }>(
    q.length < 2 ? null : SUGGEST,
    { q },
  );
  const hits = q.length < 2 ? [] : (data?.search ?? []).flatMap(({ entity }) => entity ?? []);
  return (
    <div class="picker">
      <input
        type="search"
        value={typed}
        placeholder={words.searchHint}
        aria-label={label}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <ul class="facts" aria-live="polite">
        {hits.map(({ __typename, id, name }) => (
          <li key={id}>
            <Seal type={__typename} />
            <button type="button" class="plain fill" onClick={() => onPick({ id, name, type: __typename })}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
