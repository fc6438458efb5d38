import { useOntology } from '../../api/ontology.tsx';
import { useLanguage } from '../../language/language.tsx';
import { Seal } from '../../parts/seal.tsx';

interface TypeSwitchesProps {
  readonly hidden: ReadonlySet<string>;
  readonly setHidden: (hidden: ReadonlySet<string>) => void;
  readonly isCleaned: boolean;
  readonly setCleaned: (isCleaned: boolean) => void;
}

/** One switch a type: whether its marks are shown; one for claims, and one for the text as it was cleaned. */
export function TypeSwitches({ hidden, setHidden, isCleaned, setCleaned }: TypeSwitchesProps) {
  const { language, words } = useLanguage();
  const { types } = useOntology();
  const toggle = (name: string) => {
    const next = new Set(hidden);
    if (!next.delete(name)) next.add(name);
    setHidden(next);
  };
  return (
    <fieldset class="types-switch">
      <legend class="visually-hidden">{words.shown}</legend>
      {[...types.values()].map(({ name, label }) => (
        <label key={name}>
          <input type="checkbox" checked={!hidden.has(name)} disabled={isCleaned} onChange={() => toggle(name)} />
          <Seal type={name} />
          {label[language]}
        </label>
      ))}
      <label>
        <input type="checkbox" checked={!hidden.has('Claim')} disabled={isCleaned} onChange={() => toggle('Claim')} />
        {words.claims}
      </label>
      <label class="apart">
        <input type="checkbox" checked={isCleaned} onChange={() => setCleaned(!isCleaned)} />
        {words.cleaned}
      </label>
      <span class="quiet small">
        <kbd>N</kbd> <kbd>P</kbd> {words.markKeys}
      </span>
    </fieldset>
  );
}
