import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import type { EntityBrief } from './entity-link.tsx';
import { Seal } from './seal.tsx';
import { useSettled } from './use-settled.ts';

const SUGGEST =
  'query Suggest($q: String!) { search(query: $q, kinds: [ENTITY], first: 8) { entity { __typename id name aliases } text } }';

interface Suggested {
  readonly search: readonly {
    readonly text: string;
    readonly entity: { readonly __typename: string; readonly id: string; readonly name: string } | null;
  }[];
}

interface EntityComboboxProps {
  readonly label: string;
  readonly name?: string;
  readonly initial?: string;
  readonly isFirst?: boolean;
  readonly isRequired?: boolean;
  readonly placeholder?: string;
  /** Keeps the name in the field once an entity is picked: it is a field of a form, and Enter sends the form. */
  readonly keepsName?: boolean;
  readonly onPick: (entity: EntityBrief) => void;
  /** Enter without a suggestion chosen; without it the first suggestion is picked. */
  readonly onSubmit?: (typed: string) => void;
}

const TYPING = 150;

/** A field that suggests entities as one types: arrows choose, Enter takes, Esc closes. */
export function EntityCombobox(props: EntityComboboxProps) {
  const { label, name, initial = '', isFirst, isRequired, placeholder, keepsName, onPick, onSubmit } = props;
  const { words } = useLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(initial);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  useEffect(() => setTyped(initial), [initial]);
  const q = useSettled(typed.trim(), TYPING);
  const { data } = useQuery<Suggested>(q.length < 2 || !isOpen ? null : SUGGEST, { q });
  const hits = (data?.search ?? []).flatMap(({ entity, text }) => (entity ? [{ ...entity, text }] : []));
  const isShown = isOpen && q.length >= 2 && hits.length > 0;
  // What was chosen is another page: the keys are the page's from here on, and a phone puts its keyboard away.
  const leave = () => field.current?.blur();
  const pick = (at: number) => {
    const hit = hits[at];
    if (!hit) return;
    setOpen(false);
    setActive(-1);
    setTyped(keepsName ? hit.name : '');
    if (!keepsName) leave();
    onPick({ id: hit.id, name: hit.name, type: hit.__typename });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && isShown) {
      event.preventDefault();
      setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + hits.length) % hits.length);
    } else if (event.key === 'Escape') {
      if (isShown) event.stopPropagation();
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Enter' && !event.isComposing) {
      if (isShown && active >= 0) {
        event.preventDefault();
        pick(active);
      } else if (onSubmit) {
        event.preventDefault();
        setOpen(false);
        leave();
        onSubmit(typed.trim());
      } else if (isShown && !keepsName) {
        event.preventDefault();
        pick(0);
      }
    }
  };
  return (
    <div class="combobox">
      <input
        ref={field}
        type="text"
        role="combobox"
        name={name}
        value={typed}
        autofocus={isFirst}
        autocomplete="off"
        enterkeyhint="search"
        placeholder={placeholder ?? words.searchHint}
        required={isRequired}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div id={`${id}-list`} class="suggestions" role="listbox" aria-label={words.suggestions} hidden={!isShown}>
        {hits.map((hit, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field; aria-activedescendant points here
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field
          <div
            key={hit.id}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(at)}
          >
            <Seal type={hit.__typename} />
            <span class="fill">{hit.name}</span>
            {hit.text !== hit.name && <span class="quiet small">{hit.text}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
