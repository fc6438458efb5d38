import { useOntology } from '../../api/ontology.tsx';
import { useLanguage } from '../../language/language.tsx';
import { EntityCombobox } from '../../parts/entity-combobox.tsx';
import type { Blank, Family } from './families.ts';

interface SentenceFormProps {
  readonly family: Family;
  readonly asked: URLSearchParams;
  /** Gets what was filled in, without empty blanks. */
  readonly onAsk: (filled: URLSearchParams) => void;
}

/** A question as a sentence; its blanks are fields, filled with what the address says. */
export function SentenceForm({ family, asked, onAsk }: SentenceFormProps) {
  const { language, words } = useLanguage();
  const parts = family.sentence[language].split(/(?<blank>\{[a-zA-Z]+\})/u);
  return (
    <form
      class="sentence"
      onSubmit={(event) => {
        event.preventDefault();
        const filled = new URLSearchParams({ question: family.id });
        for (const [name, value] of new FormData(event.currentTarget))
          if (String(value).trim() !== '') filled.set(name, String(value).trim());
        onAsk(filled);
      }}
    >
      {parts.map((part) => {
        const name = part.slice(1, -1);
        const blank = part.startsWith('{') ? family.blanks[name] : undefined;
        return blank ? <BlankField key={part} name={name} blank={blank} value={asked.get(name) ?? ''} /> : <span key={part}>{part}</span>;
      })}
      <button type="submit" class="primary">
        {words.askNow}
      </button>
    </form>
  );
}

function BlankField({ name, blank, value }: { readonly name: string; readonly blank: Blank; readonly value: string }) {
  const { language, words } = useLanguage();
  const { types } = useOntology();
  const label = blank.label[language];
  if (blank.kind === 'type') {
    return (
      <select name={name} aria-label={label} defaultValue={value}>
        <option value="">{words.anything}</option>
        {[...types.values()]
          .filter((type) => type.name !== 'Figure' && type.name !== 'Strategy')
          .map((type) => (
            <option key={type.name} value={type.name.toUpperCase()} selected={type.name.toUpperCase() === value}>
              {type.label[language]}
            </option>
          ))}
      </select>
    );
  }
  if (blank.kind === 'year' || blank.kind === 'number' || blank.kind === 'words') {
    const isNumber = blank.kind !== 'words';
    return (
      <input
        name={name}
        aria-label={label}
        placeholder={label}
        defaultValue={value}
        size={isNumber ? 6 : 10}
        inputMode={isNumber ? 'numeric' : 'text'}
        pattern={isNumber ? '[0-9]*' : undefined}
        required={!blank.isOptional}
      />
    );
  }
  return (
    <EntityCombobox
      label={label}
      name={name}
      initial={value}
      keepsName
      placeholder={label}
      isRequired={!blank.isOptional}
      onPick={() => undefined}
    />
  );
}
