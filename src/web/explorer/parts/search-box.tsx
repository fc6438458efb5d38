import { useLocation } from 'wouter-preact';
import { useLanguage } from '../language/language.tsx';
import { EntityCombobox } from './entity-combobox.tsx';

/** The way into everything: a suggestion opens its page, Enter searches for what was typed. */
export function SearchBox({ initial = '', isFirst }: { readonly initial?: string; readonly isFirst?: boolean }) {
  const { words } = useLanguage();
  const [, go] = useLocation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser in use
    <div role="search" class="search-box">
      <EntityCombobox
        label={words.searchLabel}
        name="q"
        initial={initial}
        {...(isFirst ? { isFirst } : {})}
        onPick={({ id }) => go(`/entity/${id}`)}
        onSubmit={(typed) => typed && go(`/search?q=${encodeURIComponent(typed)}`)}
      />
    </div>
  );
}
