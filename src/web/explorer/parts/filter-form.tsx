import { useLanguage } from '../language/language.tsx';

export type FilterField = 'indicator' | 'place' | 'year' | 'status' | 'title' | 'phrase';

interface FilterFormProps {
  readonly fields: readonly FilterField[];
  readonly asked: URLSearchParams;
  /** Names that the field for an indicator offers. */
  readonly indicators?: readonly string[];
  /** Gets the filter as a query string without empty fields. */
  readonly onSubmit: (query: string) => void;
}

/** The filters of a table; what is asked stands in the address. */
export function FilterForm({ fields, asked, indicators, onSubmit }: FilterFormProps) {
  const { words } = useLanguage();
  return (
    <form
      class="graph-bar"
      onSubmit={(event) => {
        event.preventDefault();
        const filled = [...new FormData(event.currentTarget)]
          .filter(([, value]) => value !== '')
          .map(([name, value]) => [name, String(value)]);
        onSubmit(String(new URLSearchParams(filled)));
      }}
    >
      {fields.map((name) => (
        <span key={name}>
          <label for={`filter-${name}`}>{words[name]}</label>{' '}
          {name === 'status' ? (
            <select id="filter-status" name={name} defaultValue={asked.get(name) ?? ''}>
              <option value="">{words.all}</option>
              <option value="TARGET">{words.target}</option>
              <option value="RESULT">{words.result}</option>
            </select>
          ) : (
            <input
              id={`filter-${name}`}
              name={name}
              defaultValue={asked.get(name) ?? ''}
              inputMode={name === 'year' ? 'numeric' : 'text'}
              size={name === 'year' ? 6 : 14}
              list={name === 'indicator' && indicators ? 'filter-indicators' : undefined}
            />
          )}
        </span>
      ))}
      {indicators && (
        <datalist id="filter-indicators">
          {indicators.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      <button type="submit" class="primary">
        {words.filter}
      </button>
    </form>
  );
}
