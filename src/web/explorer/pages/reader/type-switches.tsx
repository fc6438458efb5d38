import { useOntology } from '../../api/ontology.tsx';
import { useLanguage } from '../../language/language.tsx';
import { Seal } from '../../parts/seal.tsx';

interface TypeSwitchesProps {
  readonly hidden: ReadonlySet<string>;
  readonly setHidden: (hidden: ReadonlySet<string>) => void;
}

/** One switch a type: whether its marks are shown. */
export function TypeSwitches({ hidden, setHidden }: TypeSwitchesProps) {
  const { language } = useLanguage();
  const { types } = useOntology();
  const toggle = (name: string) => {
    const next = new Set(hidden);
    if (!next.delete(name)) next.add(name);
    setHidden(next);
  };
  return (
    <div class="types-switch">
      {[...types.values()].map(({ name, label }) => (
        <label key={name}>
          <input type="checkbox" checked={!hidden.has(name)} onChange={() => toggle(name)} />
          <Seal type={name} />
          {label[language]}
        </label>
      ))}
    </div>
  );
}
